import { hash } from 'node:crypto'
import type { RawResponse } from '#nps/raw-response.ts'
import type { MaskingRules } from '#nps/masking-rules.ts'
import type { Response } from '#nps/response.ts'
import { mask, type MaskHow, type Masking } from './mask.ts'
import { loadNameFinder } from './names/find-names.ts'

/** What anonymising needs to know beside the response. */
export interface Anonymising {
  /** Without it nobody can tell whether a response id is among those stored. */
  readonly secret: string
  /** The survey that the response belongs to: the same id in two surveys is two responses. */
  readonly survey: number
  /** What people have decided about words. */
  readonly rules?: MaskingRules
  /** What masks comments, if it is not `mask` with the names that it has learnt. */
  readonly mask?: typeof mask
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
    ...commentOf(raw, how),
  }
  // The brand exists in types only, and this is the one place that gives it.
  return response as unknown as Response
}

/** The key of the response with this identity. */
export function keyOf(identity: string, { secret, survey }: Anonymising): string {
  return digestOf(`${secret}\n${survey}\n${identity}`)
}

/**
 * SHA-256, of which half is kept: enough that no two responses meet (n² / 2¹²⁹), and too little to
 * extend the hash without the secret.
 */
function digestOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32)
}

/** Of what is never shown nothing is kept but why. Throws when the program has lost its model of names. */
function commentOf(raw: RawResponse, how: Anonymising): Pick<Response, 'comment' | 'never'> {
  const { comment, known = [], identity } = raw
  if (comment === null) return { comment: null, never: null }
  const masking = (how.mask ?? maskWithNames)(comment, { ...how.rules, known })
  const { text, uncertain, decision, reasons, language } = masking
  if (decision === 'never') return { comment: null, never: reasons[0] ?? 'failed' }
  if (text === '') return { comment: null, never: null }
  const print = digestOf(`${how.secret}\n${how.survey}\n${identity}\nwords\n${comment}`)
  return { comment: { text, uncertain, decision, reasons, language, print }, never: null }
}

function maskWithNames(raw: string, how: MaskHow): Masking {
  return mask(raw, { ...how, names: loadNameFinder() })
}
