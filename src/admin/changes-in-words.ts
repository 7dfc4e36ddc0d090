import type { AdminMessages } from '#messages/admin/language.ts'

/**
 * What was changed about something, from what to what, for the log: of each field that has a label and
 * is another one than before. `''` when nothing is.
 */
export function changesInWords<Field extends string>(
  before: Readonly<Record<Field, string>>,
  after: Readonly<Record<Field, string>>,
  labels: Readonly<Record<Field, string>>,
  words: AdminMessages,
): string {
  const { change, nothing } = words.log
  const fields = (Object.keys(labels) as Field[]).filter((field) => before[field] !== after[field])
  return fields
    .map((field) => change(labels[field], before[field] || nothing, after[field] || nothing))
    .join('; ')
}
