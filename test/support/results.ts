import type { Day } from '#nps/period.ts'
import type { RawResponse } from '#nps/raw-response.ts'
import type { Decision } from '#nps/response.ts'
import { countChange } from '#store/changes.ts'
import type { Writer } from '#store/engines/sqlite.ts'
import { packResponses } from '#store/response-batch.ts'
import { ResponseRecorder, type Recorded } from '#store/response-recorder.ts'
import { createSource } from '#store/sources.ts'
import { createSurvey } from '#store/surveys.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'
import { decideAfter, lastComment } from './decisions.ts'
import { response } from './responses.ts'

/** A moment at which nothing happens to happen. */
export const NOW = '2026-11-20T12:00:00Z'

/** An answer, and what is decided about its comment. */
export type Answer = Partial<RawResponse> & { readonly decision?: Decision }

/** A fresh database with the surveys *Customers* (1) and *Support calls* (2) and a source (1). */
export async function databaseWithSurveys(): Promise<FreshDatabase> {
  const database = freshDatabase()
  await database.writer.write(async (connection) => {
    await createSurvey(connection, 'Customers', 'relationship')
    await createSurvey(connection, 'Support calls', 'transactional')
    await createSource(connection, { name: 'API', keyHash: new Uint8Array(32), now: NOW })
  })
  return database
}

/** Counts of ratings, and of no answer without one. */
export function ratedOnly(...distribution: readonly number[]): number[] {
  return [...distribution, 0, 0, 0]
}

/** Records answers as if a source had posted them, in one transaction. */
export function post(
  writer: Writer,
  answers: readonly Answer[],
  survey = 1,
  origin: { readonly sourceId: number; readonly on?: Day } = POSTED,
): Promise<Recorded> {
  const responses = answers.map((given) => response(given, survey))
  const decisions = answers.map(({ decision = 'approved' }) => decision)
  return writer.write(async (connection) => {
    const last = lastComment(connection)
    const recorder = new ResponseRecorder(connection, survey, origin)
    await recorder.record(packResponses(responses))
    const outcome = recorder.finish()
    decideAfter(connection, last, responses, decisions)
    await countChange(connection)
    return outcome
  })
}

const POSTED = { sourceId: 1, on: '2026-11-20' } as const

/** So many answers of different people that are alike otherwise. */
export function times(count: number, answer: Answer = {}, name = 'person'): Answer[] {
  return Array.from({ length: count }, (_, index) => ({ ...answer, identity: `${name} ${index}` }))
}
