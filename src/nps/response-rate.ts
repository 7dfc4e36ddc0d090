/** How many of those who were asked have answered; no number where it would tell too much. */
export type ResponseRate =
  | {
      readonly withheld: true
      readonly reason: 'no answers' | 'too few answers' | 'protects a small group'
    }
  | {
      readonly withheld: false
      readonly responses: number
      readonly invitations: number
      /** From 0; above 1 when more have answered than were asked. */
      readonly rate: number
    }

/**
 * The response rate of a wave, withheld below the minimum group: of those who have answered, and of
 * those who have not. Where all but two have, everybody would look for the two. Throws `RangeError`
 * when nobody was asked.
 */
export function responseRate(
  responses: number,
  invitations: number,
  minimum: number,
): ResponseRate {
  if (invitations < 1) throw new RangeError('Nobody was asked.')
  if (responses === 0) return { withheld: true, reason: 'no answers' }
  if (responses < minimum) return { withheld: true, reason: 'too few answers' }
  const silent = invitations - responses
  if (silent > 0 && silent < minimum) return { withheld: true, reason: 'protects a small group' }
  return { withheld: false, responses, invitations, rate: responses / invitations }
}
