import type { Snapshot } from '#nps/snapshot.ts'
import type { View } from '#nps/view.ts'

/** The address of what a form says that somebody has just changed: segments are those of their survey. */
export function addressChosen(
  form: FormData,
  changed: string,
  { survey }: Pick<Snapshot, 'survey'>,
  view: View,
): string {
  const query = new URLSearchParams()
  for (const [name, value] of form)
    if (typeof value === 'string' && value !== '') query.set(name, value)
  if (query.get('survey') !== survey?.id) query.delete('segment')
  else if (view.survey === null) query.delete('survey')
  // A period that would end before it begins is open at its other end.
  const [from, to] = [query.get('from'), query.get('to')]
  if (from && to && from !== 'beginning' && from >= to)
    query.delete(changed === 'from' ? 'to' : 'from')
  return query.size === 0 ? '/' : `/?${query.toString()}`
}
