import { hash } from 'node:crypto'
import type { RawResponse } from '#nps/raw-response.ts'
import type { Decision, MaskedComment, Response } from '#nps/response.ts'
import { mask } from './mask.ts'

/** What anonymising needs to know beside the response. */
export interface Anonymising {
  /** Without it nobody can tell whether a response id is among those stored. */
  readonly secret: string
  /** The survey that the response belongs to: the same id in two surveys is two responses. */
  readonly survey: number
  /** What is decided about its comment. */
  readonly decision: Decision
}

/** The only door to storage: from what came in to what may be kept. */
export function anonymise(raw: RawResponse, how: Anonymising): Response {
  const { rating, day, touchpoint, segments } = raw
  const response = {
    key: keyOf(raw.identity, how),
    rating,
    day,
    touchpoint,
    segments,
    comment: commentOf(raw, how.decision),
  }
  // The brand exists in types only, and this is the one place that gives it.
  return response as unknown as Response
}

/**
 * SHA-256 over secret, survey and identity, of which half is kept: enough that no two responses
 * meet (n² / 2¹²⁹), and too little to extend the hash without the secret.
 */
function keyOf(identity: string, { secret, survey }: Anonymising): string {
  return hash('sha256', `${secret}\n${survey}\n${identity}`, 'hex').slice(0, 32)
}

function commentOf({ comment, known }: RawResponse, decision: Decision): MaskedComment | null {
  const text = comment === null ? '' : mask(comment, { known: known ?? [] }).text
  return text === '' ? null : { text, decision }
}
