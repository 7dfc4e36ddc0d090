import { hash } from 'node:crypto'
import type { RawResponse, RawWords } from '#nps/raw-response.ts'
import type { MaskedWords, Response } from '#nps/response.ts'

/** What anonymising needs to know beside the response. */
export interface Anonymising {
  /** Without it nobody can tell whether a response id is among those stored. */
  readonly secret: string
  /** The survey that the response belongs to: the same id in two surveys is two responses. */
  readonly survey: number
}

/**
 * The only door to storage: from what came in to what may be kept. Of words that masking has not been
 * through yet that is their print, and nothing else.
 */
export function anonymise(
  raw: RawResponse,
  how: Anonymising,
  masked: MaskedWords | null = null,
): Response {
  const { rating, day, touchpoint, segments } = raw
  const response = {
    key: keyOf(raw.identity, how),
    rating,
    day,
    touchpoint,
    segments,
    comment: masked?.comment ?? null,
    never: masked?.never ?? null,
    print: isNothing(masked) ? null : printOf(raw, how),
  }
  // The brand exists in types only, and this is the one place that gives it.
  return response as unknown as Response
}

/** The key of the response with this identity. */
export function keyOf(identity: string, { secret, survey }: Anonymising): string {
  return digestOf(`${secret}\n${survey}\n${identity}`)
}

/** The print of its words; `null` when there are none. */
export function printOf(
  { identity, comment }: Pick<RawResponse, 'identity' | 'comment'>,
  { secret, survey }: Anonymising,
): string | null {
  if (comment === null) return null
  return digestOf(`${secret}\n${survey}\n${identity}\nwords\n${comment}`)
}

/** The words of a response, with what its row says of the respondent; `null` when there are none. */
export function wordsOf({ comment, known = [] }: RawResponse): RawWords | null {
  return comment === null ? null : { text: comment, known }
}

/** Words of which masking has left nothing, and for no reason, were none. */
function isNothing(masked: MaskedWords | null): boolean {
  return masked !== null && masked.comment === null && masked.never === null
}

/**
 * SHA-256, of which half is kept: enough that no two responses meet (n² / 2¹²⁹), and too little to
 * extend the hash without the secret.
 */
function digestOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32)
}
