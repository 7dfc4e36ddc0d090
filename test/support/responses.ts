import type { RawResponse } from '#nps/raw-response.ts'
import type { Response } from '#nps/response.ts'
import { hideWord, type MaskedText } from '#nps/masked-text.ts'
import { anonymise } from '#privacy/anonymise.ts'
import type { MaskHow, Masking } from '#privacy/mask.ts'

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
  return anonymise(rawResponse(given), { secret: 'a test', survey, mask: doubtful })
}

/** Masks nothing by itself, and is sure of nothing: what is tested with it is not masking. */
export function doubtful(raw: string, { always = [] }: MaskHow = {}): Masking {
  let masked: MaskedText = { text: raw.trim(), uncertain: [] }
  for (const { word, token } of always) masked = hideWord(masked, word, token) ?? masked
  return { ...masked, spans: [], decision: 'review', reasons: ['name?'], language: null }
}
