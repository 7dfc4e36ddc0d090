import type { Day } from '#nps/period.ts'
import { answerIndex, answerOnceSaid, ANSWERS, type Answer } from '#nps/rating.ts'
import { NO_COUNTS } from '#nps/tally.ts'
import { firstMonthKept } from './comment-retention.ts'
import { monthOf } from './comments.ts'
import { RollUpChanges } from './daily-ratings.ts'
import type { Connection } from './engines/sqlite.ts'
import { KEY_LENGTH, type ResponseBatch } from './response-batch.ts'
import type { KnownVersion } from './versions/known-version.ts'
import { Places, type Place } from './versions/places.ts'
import { Repeats } from './versions/repeats.ts'
import { isKnown, isSame, type Said, type SpokenWords } from './versions/said.ts'
import { VersionRows, type Origin } from './versions/version-rows.ts'

/** What became of responses that were recorded. */
export interface Recorded {
  /** New ones. */
  added: number
  /** Known ones that came with something new. */
  updated: number
  /** Known ones, just as they were. */
  duplicates: number
  /** Of those added and updated, how many have a comment. */
  comments: number
  /** Of an import, how many new comments masking has yet to go through. */
  putOff: number
  /**
   * How many gave each answer, every response counted once even if it came twice in one go, and a
   * label with its rating where that is known already.
   */
  readonly ratings: number[]
}

/**
 * Records batches of responses within one transaction and keeps the roll-ups in step. The same key
 * again is the same response: unchanged it is a repeat, changed it is a new version of it.
 */
export class ResponseRecorder {
  readonly outcome: Recorded = {
    added: 0,
    updated: 0,
    duplicates: 0,
    comments: 0,
    putOff: 0,
    ratings: [...NO_COUNTS],
  }
  readonly #connection: Connection
  readonly #survey: number
  readonly #rollUps = new RollUpChanges()
  readonly #places: Places
  readonly #versions: VersionRows
  /** `null` for a source: what it repeats came when it brought that first. */
  readonly #repeats: Repeats | null
  readonly #source: number | null
  readonly #firstId: number
  /** Words of an earlier month are not kept; `''`: all are. */
  readonly #firstMonth: string

  constructor(connection: Connection, survey: number, origin: Origin) {
    this.#connection = connection
    this.#survey = survey
    this.#places = new Places(connection, survey)
    this.#versions = new VersionRows(connection, survey, origin)
    this.#firstId = lastResponseId(connection) + 1
    this.#firstMonth = firstMonthKept(connection, origin.on ?? null)
    this.#source = 'sourceId' in origin ? origin.sourceId : null
    this.#repeats =
      'importId' in origin ? new Repeats(connection, origin.importId, this.#firstId) : null
  }

  /** The ids that this recorder has given out; `null` when it has added nothing. */
  get idRange(): { first: number; last: number } | null {
    const last = lastResponseId(this.#connection)
    return last < this.#firstId ? null : { first: this.#firstId, last }
  }

  /** Records a batch. */
  async record(batch: ResponseBatch): Promise<void> {
    const places: Place[] = []
    for (const placement of batch.placements) places.push(await this.#places.of(placement))
    const keys = Buffer.from(batch.keys.buffer, batch.keys.byteOffset, batch.keys.byteLength)
    for (let index = 0; index < batch.count; index += 1) {
      const { touchpoint, segments } = places[batch.placementIndexes[index] ?? 0] as Place
      const day = batch.days[batch.dayIndexes[index] ?? 0] as Day
      this.#recordOne(keys.subarray(index * KEY_LENGTH, (index + 1) * KEY_LENGTH), {
        rating: ANSWERS[batch.ratings[index] ?? 0] as Answer,
        day,
        touchpoint,
        segments,
        comment: this.#kept(wordsOf(batch, index), day),
      })
    }
  }

  /** Writes the roll-ups; nothing may be recorded after it. */
  finish(): Recorded {
    this.#rollUps.write(this.#connection)
    return this.outcome
  }

  /** Words that are older than what is kept are not taken in. */
  #kept(comment: SpokenWords | null, day: Day): SpokenWords | null {
    return comment && monthOf(day) >= this.#firstMonth ? comment : null
  }

  #recordOne(key: Buffer, said: Said<SpokenWords>): void {
    if (this.#versions.add(key, said) === null) return this.#recordAgain(key, said)
    this.outcome.added += 1
    if (said.comment) this.outcome.comments += 1
    this.#countRating(said.rating, 1)
    this.#rollUps.count(this.#survey, said.segments.values(), said.day, said.rating, 1)
  }

  #recordAgain(key: Buffer, said: Said<SpokenWords>): void {
    const known = this.#versions.counting(key)
    this.#countAgain(known, said)
    if (this.#goesWithout(known, key, said)) return this.#versions.fillIn(known, said)
    if (this.#hasCounted(known)) this.#countRating(known.whole.rating, -1)
    this.#countRating(answerOnceSaid(said.rating, known.whole.rating), 1)
    this.#rollUpInstead(known, said)
    this.#versions.replace(known, key, said)
  }

  /** Somebody who knows the response as a whole may learn nothing from what is said again. */
  #countAgain({ whole }: KnownVersion, said: Said<SpokenWords>): void {
    const isUpdate = !isKnown(said, whole)
    this.outcome[isUpdate ? 'updated' : 'duplicates'] += 1
    if (isUpdate && (said.comment ?? whole.comment)) this.outcome.comments += 1
  }

  /**
   * Whether no version need be added: what stands and falls with a version that says it all changes
   * nothing, ever; and what an import repeats word for word it only leaves a note of.
   */
  #goesWithout(known: KnownVersion, key: Buffer, said: Said): boolean {
    if (known.id >= this.#firstId) return isKnown(said, known.own)
    if (this.#repeats) {
      if (!isSame(said, known.own)) return false
      if (this.#repeats.note(known.id)) this.#countRating(known.whole.rating, 1)
      return true
    }
    if (known.source !== this.#source || !isKnown(said, known.own)) return false
    if (!this.#versions.isNewest(known.id, key)) return false
    this.#countRating(known.whole.rating, 1)
    return true
  }

  /** Whether a response has come before in this very go. */
  #hasCounted({ id }: KnownVersion): boolean {
    return id >= this.#firstId || this.#repeats?.has(id) === true
  }

  #countRating(rating: Answer, by: number): void {
    const index = answerIndex(rating)
    this.outcome.ratings[index] = (this.outcome.ratings[index] ?? 0) + by
  }

  #rollUpInstead({ whole }: KnownVersion, said: Said): void {
    this.#rollUps.count(this.#survey, whole.segments.values(), whole.day, whole.rating, -1)
    const segments = new Map([...whole.segments, ...said.segments])
    const rating = answerOnceSaid(said.rating, whole.rating)
    this.#rollUps.count(this.#survey, segments.values(), said.day, rating, 1)
  }
}

function wordsOf({ prints, comments, never }: ResponseBatch, index: number): SpokenWords | null {
  const at = index * KEY_LENGTH
  if (!hasPrint(prints, at)) return null
  const print = Buffer.from(prints.buffer, prints.byteOffset + at, KEY_LENGTH).toString('hex')
  const comment = comments.get(index) ?? null
  return { print, text: comment?.text ?? null, comment, never: never.get(index) ?? null }
}

function hasPrint(prints: Uint8Array, at: number): boolean {
  for (let index = at; index < at + KEY_LENGTH; index += 1) if (prints[index] !== 0) return true
  return false
}

function lastResponseId({ prepare }: Connection): number {
  return prepare('SELECT coalesce(max(id), 0) FROM responses').pluck().get() as number
}
