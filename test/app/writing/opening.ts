import type { RawResponse } from '#nps/raw-response.ts'
import type { ImportOpening } from '#app/writing/import-run.ts'
import { packResponses, type ResponseBatch } from '#store/response-batch.ts'
import { NOW } from '#test/support/results.ts'
import { response } from '#test/support/responses.ts'

/** A file that is about to be imported, of bytes that no other file has. */
export function opening(given: Partial<ImportOpening> = {}): ImportOpening {
  const fingerprint = new Uint8Array(32).fill(7)
  return { survey: null, fileName: 'a.csv', fingerprint, givenDay: null, now: NOW, ...given }
}

/** A part of a file: answers of the people named. */
export function batch(people: readonly string[], given: Partial<RawResponse> = {}): ResponseBatch {
  return packResponses(people.map((identity) => response({ identity, ...given })))
}
