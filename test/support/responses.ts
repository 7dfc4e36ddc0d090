import type { RawResponse } from '#nps/raw-response.ts'
import type { Response } from '#nps/response.ts'
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

/** The same after anonymising, for the survey with this id. */
export function response(given: Partial<RawResponse> = {}, survey = 1): Response {
  return anonymise(rawResponse(given), { secret: 'a test', survey })
}
