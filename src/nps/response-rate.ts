/** How many of those who were asked have answered; no number while they are too few to tell. */
export type ResponseRate =
  | { readonly withheld: true; readonly reason: 'no answers' | 'too few answers' }
  | {
      readonly withheld: false
      readonly responses: number
      readonly invitations: number
      /** From 0; above 1 when more have answered than were asked. */
      readonly share: number
    }

/** The response rate of a wave, withheld below the minimum group. Throws `RangeError` when nobody was asked. */
export function responseRate(
  responses: number,
  invitations: number,
  minimum: number,
): ResponseRate {
  if (invitations < 1) throw new RangeError('Nobody was asked.')
  if (responses === 0) return { withheld: true, reason: 'no answers' }
  if (responses < minimum) return { withheld: true, reason: 'too few answers' }
  return { withheld: false, responses, invitations, share: responses / invitations }
}
