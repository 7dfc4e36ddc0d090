import { isDeepStrictEqual } from 'node:util'
import type { Masking } from '#app/masking/masking.ts'
import { readResponseObjects, surveysNamedIn } from '#intake/read-response-objects.ts'
import type { ReceivedResponse } from '#intake/response-object.ts'
import type { MaskingRules } from '#nps/masking-rules.ts'
import { dayOf } from '#nps/period.ts'
import type { RawResponse } from '#nps/raw-response.ts'
import type { MaskedWords } from '#nps/response.ts'
import { anonymise, wordsOf } from '#privacy/anonymise.ts'
import { countChange } from '#store/changes.ts'
import type { Connection, Writer } from '#store/engines/sqlite.ts'
import { maskingRules } from '#store/masking-words.ts'
import { packResponses } from '#store/response-batch.ts'
import { ResponseRecorder } from '#store/response-recorder.ts'
import { readSettings } from '#store/settings.ts'
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
 * From what a source has posted to what is stored: read, masked, and recorded in one transaction.
 * Throws `Refusal` when the body as a whole is not what it should be.
 */
export async function receiveResponses(
  context: JobsContext,
  { sourceId, body, now }: Delivery,
): Promise<Received> {
  const read = await context.writer.ask((connection) =>
    readPosted(connection, { sourceId, body, now }),
  )
  return receiveRead(context, { sourceId, now, ...read })
}

/** Reads what a source has posted. Throws `Refusal` when it as a whole is not what it should be. */
export async function readPosted(
  connection: Connection,
  { sourceId, body, now }: Delivery,
): Promise<ReturnType<typeof readResponseObjects>> {
  const timeZone = await timeZoneOfSurvey(connection, await surveyOfSource(connection, sourceId))
  const timeZones = new Map<string, string>()
  for (const name of surveysNamedIn(body, MOST))
    timeZones.set(name, await timeZoneOfSurvey(connection, name))
  const clock = { timeZone, timeZones, now: Temporal.Instant.from(now) }
  return readResponseObjects(body, { ...clock, most: MOST })
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
export async function receiveRead(
  { writer, secret, masking }: JobsContext,
  delivery: ReadDelivery,
): Promise<Received> {
  for (;;) {
    const masked = await maskedIn(writer, masking, delivery)
    const received = await writer.write(async (connection) => {
      if (masked && !isDeepStrictEqual(await maskingRules(connection), masked.rules)) return null
      return recordRead(connection, { secret, words: masked?.words ?? NO_WORDS }, delivery)
    })
    // Somebody has added a word since: it must be masked in these as well.
    if (received) return received
  }
}

/** Words that are masked, by the response that they came with, and the rules by which they are. */
interface MaskedIn {
  readonly rules: MaskingRules
  readonly words: WordsByResponse
}

type WordsByResponse = ReadonlyMap<RawResponse, MaskedWords>

const NO_WORDS: WordsByResponse = new Map()

/** Masking takes its time, so it is done before anybody has to wait for the transaction. */
async function maskedIn(
  writer: Writer,
  masking: Masking,
  { responses }: ReadDelivery,
): Promise<MaskedIn | null> {
  const spoken = responses.flatMap(({ response }) => {
    const words = wordsOf(response)
    return words ? [{ response, words }] : []
  })
  if (spoken.length === 0) return null
  const rules = await writer.ask(maskingRules)
  const masked = await masking.mask({ words: spoken.map(({ words }) => words), rules })
  const words = new Map<RawResponse, MaskedWords>()
  for (const [index, { response }] of spoken.entries()) {
    const one = masked[index]
    if (one) words.set(response, one)
  }
  return { rules, words }
}

interface Recording {
  readonly secret: string
  readonly words: WordsByResponse
}

async function recordRead(
  connection: Connection,
  recording: Recording,
  { sourceId, responses, rejected, now }: ReadDelivery,
): Promise<Received> {
  const received = { accepted: 0, duplicates: 0, updated: 0, rejected }
  const own = await surveyOfSource(connection, sourceId)
  for (const [survey, group] of Map.groupBy(responses, (item) => item.survey ?? own)) {
    const raw = group.map((item) => item.response)
    const outcome = await record(connection, { ...recording, survey, raw, sourceId, now })
    received.accepted += outcome.added
    received.duplicates += outcome.duplicates
    received.updated += outcome.updated
  }
  await noteSourceUse(connection, sourceId, now, received.accepted)
  if (received.accepted + received.updated > 0) await countChange(connection)
  return received
}

interface Group extends Recording {
  readonly survey: string | null
  readonly raw: readonly RawResponse[]
  readonly sourceId: number
  readonly now: string
}

async function record(connection: Connection, group: Group) {
  const { survey, raw, sourceId, secret, words, now } = group
  const { survey: target } = await surveyFor(connection, survey)
  if (survey === null) await bindSource(connection, sourceId, target.id)
  const anonymised = raw.map((response) =>
    anonymise(response, { secret, survey: target.id }, words.get(response)),
  )
  const { timeZone } = await readSettings(connection)
  const on = dayOf(Temporal.Instant.from(now), timeZone)
  const recorder = new ResponseRecorder(connection, target.id, { sourceId, on })
  await recorder.record(packResponses(anonymised))
  return recorder.finish()
}
