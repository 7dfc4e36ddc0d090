import { readResponseObjects, surveysNamedIn } from '#intake/read-response-objects.ts'
import type { ReceivedResponse } from '#intake/response-object.ts'
import type { RawResponse } from '#nps/raw-response.ts'
import { anonymise } from '#privacy/anonymise.ts'
import { countChange } from '#store/changes.ts'
import { dayOf } from '#store/comments.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { maskingRules } from '#store/masking-words.ts'
import { packResponses } from '#store/response-batch.ts'
import { ResponseRecorder } from '#store/response-recorder.ts'
import { bindSource, noteSourceUse, surveyOfSource } from '#store/sources.ts'
import { timeZoneOfSurvey } from '#store/time-zones.ts'
import type { JobsContext } from './writing/jobs.ts'
import { surveyFor } from './writing/survey-for.ts'

/** What a source has posted. */
export interface Delivery {
  readonly sourceId: number
  /** Parsed JSON, otherwise just as it came. */
  readonly body: unknown
  /** ISO 8601, UTC. */
  readonly now: string
}

/** What became of it. */
export interface Received {
  readonly accepted: number
  readonly duplicates: number
  readonly updated: number
  readonly rejected: readonly { readonly index: number; readonly reason: string }[]
}

/** Responses in one call; more are refused. */
const MOST = 1_000

/**
 * From what a source has posted to what is stored, in one transaction. Throws `Refusal` when the
 * body as a whole is not what it should be.
 */
export async function receiveResponses(
  { writer, secret }: JobsContext,
  { sourceId, body, now }: Delivery,
): Promise<Received> {
  return writer.write(async (connection) => {
    const timeZone = await timeZoneOfSurvey(connection, await surveyOfSource(connection, sourceId))
    const timeZones = new Map<string, string>()
    for (const name of surveysNamedIn(body, MOST))
      timeZones.set(name, await timeZoneOfSurvey(connection, name))
    const clock = { timeZone, timeZones, now: Temporal.Instant.from(now) }
    const read = readResponseObjects(body, { ...clock, most: MOST })
    return recordRead(connection, secret, { sourceId, now, ...read })
  })
}

/** What has been read of a source's call, before anonymising: it crosses between threads, in memory. */
export interface ReadDelivery {
  readonly sourceId: number
  readonly responses: readonly ReceivedResponse[]
  readonly rejected: Received['rejected']
  /** ISO 8601, UTC. */
  readonly now: string
}

/** The second half of the story, for what has been read elsewhere: a webhook. */
export function receiveRead(
  { writer, secret }: JobsContext,
  delivery: ReadDelivery,
): Promise<Received> {
  return writer.write((connection) => recordRead(connection, secret, delivery))
}

async function recordRead(
  connection: Connection,
  secret: string,
  { sourceId, responses, rejected, now }: ReadDelivery,
): Promise<Received> {
  const received = { accepted: 0, duplicates: 0, updated: 0, rejected }
  const own = await surveyOfSource(connection, sourceId)
  for (const [survey, group] of Map.groupBy(responses, (item) => item.survey ?? own)) {
    const raw = group.map((item) => item.response)
    const outcome = await record(connection, { survey, raw, sourceId, secret, now })
    received.accepted += outcome.added
    received.duplicates += outcome.duplicates
    received.updated += outcome.updated
  }
  await noteSourceUse(connection, sourceId, now, received.accepted)
  if (received.accepted + received.updated > 0) await countChange(connection)
  return received
}

interface Group {
  readonly survey: string | null
  readonly raw: readonly RawResponse[]
  readonly sourceId: number
  readonly secret: string
  readonly now: string
}

async function record(connection: Connection, { survey, raw, sourceId, secret, now }: Group) {
  const { survey: target } = await surveyFor(connection, survey)
  if (survey === null) await bindSource(connection, sourceId, target.id)
  const rules = await maskingRules(connection)
  const anonymised = raw.map((response) =>
    anonymise(response, { secret, survey: target.id, rules }),
  )
  const recorder = new ResponseRecorder(connection, target.id, { sourceId, on: dayOf(now) })
  await recorder.record(packResponses(anonymised))
  return recorder.finish()
}
