import type { AdminMessages } from '#messages/admin/language.ts'
import type { Decision } from '#nps/response.ts'

/** Who has decided about a comment, and when, in words; `null` when nobody has. */
export function decidedWords(
  comment: {
    readonly decision: Decision
    readonly decidedBy: number | null
    readonly decidedAt: string | null
  },
  people: readonly { readonly id: number; readonly name: string }[],
  timeZone: string,
  { comments: { one: says }, moment }: AdminMessages,
): string | null {
  const { decision, decidedBy, decidedAt } = comment
  if (decidedBy === null || decidedAt === null) return null
  const by = people.find(({ id }) => id === decidedBy)?.name ?? says.somebody
  return says.decided(decision, by, moment(Date.parse(decidedAt), timeZone))
}
