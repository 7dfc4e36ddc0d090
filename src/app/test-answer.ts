import type { Day } from '#nps/period.ts'
import type { Answer } from '#nps/rating.ts'
import { Refusal } from '#nps/refusal.ts'
import { wordsOf } from '#privacy/anonymise.ts'
import { maskingRules } from '#store/masking-words.ts'
import { sourceById, type SourceListing } from '#store/source-list.ts'
import { findSource, surveyOfSource } from '#store/sources.ts'
import type { HookParts } from './receive-hook.ts'
import { readPosted } from './receive-responses.ts'
import { hashOfKey } from './source-key.ts'
import { listSurveys } from '#store/surveys.ts'

/** A test of a source that posts: what its program would send. */
export interface AnswerGiven {
  /** Empty: it is not checked. */
  readonly key: string
  /** JSON, as it is typed. */
  readonly body: string
}

/** What answers would be stored as. Nothing of them is. */
export interface AnswerTest {
  readonly taken: readonly TestedAnswer[]
  /** Why an answer would be rejected. */
  readonly rejected: readonly string[]
}

/** One answer as it would be stored. */
export interface TestedAnswer {
  /** `null`: its first answer makes one. */
  readonly survey: string | null
  readonly rating: Answer
  readonly day: Day
  readonly touchpoint: string | null
  readonly segments: Readonly<Record<string, string>>
  /** Masked. */
  readonly comment: string | null
  /** What becomes of the comment; `null` when there is none. */
  readonly words: 'show' | 'review' | 'never' | null
}

/**
 * Takes what a program would post along the way that it goes, up to where it would be stored: the key,
 * the JSON, the reading and the masking. Throws `Refusal` when it would not be taken.
 */
export async function testAnswer(
  { reader, writing }: HookParts,
  id: number,
  { key, body }: AnswerGiven,
  now: Temporal.Instant,
): Promise<AnswerTest> {
  const source = await reader.read((connection) => sourceById(connection, id))
  if (!isPosting(source)) throw noKey()
  const owner = key && (await reader.read((connection) => findSource(connection, hashOfKey(key))))
  if (key && (!owner || owner.id !== id)) throw otherKey()
  const delivery = { sourceId: id, body: parsed(body), now: now.toString() }
  const { read, own, rules } = await reader.read(async (connection) => ({
    read: await readPosted(connection, delivery),
    own: (await surveyOfSource(connection, id)) ?? (await listSurveys(connection))[0]?.name ?? null,
    rules: await maskingRules(connection),
  }))
  const spoken = read.responses.flatMap(({ response }) => wordsOf(response) ?? [])
  const masked = spoken.length > 0 ? await writing.maskWords({ words: spoken, rules }) : []
  const words = masked.values()
  const taken = read.responses.map(({ survey, response }): TestedAnswer => {
    const { rating, day, touchpoint, segments } = response
    const said = response.comment === null ? null : (words.next().value ?? null)
    return {
      ...{ survey: survey ?? own, rating, day, touchpoint, segments },
      comment: said?.comment?.text ?? null,
      words: said?.never ? 'never' : (said?.comment?.decision ?? null),
    }
  })
  return { taken, rejected: read.rejected.map(({ reason }) => reason) }
}

function isPosting(source: SourceListing | null): boolean {
  return source?.kind === 'api' && source.revokedAt === null
}

/** What is wrong is not quoted: it may be what somebody has written. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new Refusal(
      'bad-body',
      'This is not JSON.',
      'Look whether every name and text stands in double quotes and every bracket is closed.',
      'body',
    )
  }
}

function otherKey(): Refusal {
  return new Refusal(
    'bad-option',
    'This is not the key of this source.',
    'Copy it again from where the program has it. If it is lost, make a new key.',
    'key',
  )
}

function noKey(): Refusal {
  return new Refusal(
    'bad-option',
    'This source has no key.',
    'A webhook is tested with a made-up call of its tool.',
  )
}
