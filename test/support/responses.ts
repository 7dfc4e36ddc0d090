import type { RawResponse } from '#nps/raw-response.ts'
import type { MaskedWords, Response } from '#nps/response.ts'
import { anonymise } from '#privacy/anonymise.ts'

/** An answer of somebody who never was; whatever is not given has a plain value. */
export function rawResponse(given: Partial<RawResponse> = {}): RawResponse {
  return {
    line: 1,
    identity: 'somebody',
    rating: 9,
    day: '2026-11-20',
    comment: null,
    touchpoint: null,
    segments: {},
    ...given,
  }
}

/** The same after anonymising, for the survey with this id. Its comment waits for a person. */
export function response(given: Partial<RawResponse> = {}, survey = 1): Response {
  const raw = rawResponse(given)
  return anonymise(
    raw,
    { secret: 'a test', survey },
    raw.comment === null ? null : doubtful(raw.comment),
  )
}

/** Masks nothing, and is sure of nothing: what is tested with it is not masking. */
function doubtful(raw: string): MaskedWords {
  const comment = { text: raw.trim(), uncertain: [], reasons: ['name?'], language: null }
  return { comment: { ...comment, decision: 'review' }, never: null }
}

/** The same before its words are masked. */
export function putOff(given: Partial<RawResponse> = {}, survey = 1): Response {
  return anonymise(rawResponse(given), { secret: 'a test', survey })
}
