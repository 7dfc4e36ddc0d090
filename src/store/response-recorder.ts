import { randomBytes } from 'node:crypto'
import type { Statement } from 'better-sqlite3'
import type { Day } from '#nps/period.ts'
import type { Decision } from '#nps/response.ts'
import { monthOf } from './comments.ts'
import { RollUpChanges } from './daily-ratings.ts'
import { segmentsByDimension, touchpointId } from './dimensions.ts'
import type { Connection } from './engines/sqlite.ts'
import { KEY_LENGTH, type Placement, type ResponseBatch } from './response-batch.ts'

/** What brought responses: an import, which can be undone, or a source, which posts. */
export type Origin = { readonly importId: number } | { readonly sourceId: number }

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
  /** How many gave each rating, every response counted once even if it came twice in one go. */
  readonly ratings: number[]
}

/**
 * Records batches of responses within one transaction and keeps the roll-ups in step. The same key
 * again is the same response: unchanged it is a duplicate, changed it is a new version of it.
 */
export class ResponseRecorder {
  readonly outcome: Recorded = {
    added: 0,
    updated: 0,
    duplicates: 0,
    comments: 0,
    ratings: Array<number>(11).fill(0),
  }
  readonly #connection: Connection
  readonly #survey: number
  readonly #importId: number | null
  readonly #sourceId: number | null
  readonly #rollUps = new RollUpChanges()
  readonly #places = new Map<string, Place>()
  readonly #statements: Statements
  readonly #firstId: number

  constructor(connection: Connection, survey: number, origin: Origin) {
    this.#connection = connection
    this.#survey = survey
    this.#importId = 'importId' in origin ? origin.importId : null
    this.#sourceId = 'sourceId' in origin ? origin.sourceId : null
    this.#statements = prepareStatements(connection)
    this.#firstId = lastResponseId(connection) + 1
  }

  /** The ids that this recorder has given out; `null` when it has added nothing. */
  get idRange(): { first: number; last: number } | null {
    const last = lastResponseId(this.#connection)
    return last < this.#firstId ? null : { first: this.#firstId, last }
  }

  /** Records a batch. */
  async record(batch: ResponseBatch): Promise<void> {
    const places: Place[] = []
    for (const placement of batch.placements) places.push(await this.#placeOf(placement))
    const keys = Buffer.from(batch.keys.buffer, batch.keys.byteOffset, batch.keys.byteLength)
    for (let index = 0; index < batch.count; index += 1)
      this.#recordOne({
        key: keys.subarray(index * KEY_LENGTH, (index + 1) * KEY_LENGTH),
        rating: batch.ratings[index] ?? 0,
        day: batch.days[batch.dayIndexes[index] ?? 0] as Day,
        place: places[batch.placementIndexes[index] ?? 0] as Place,
        comment: batch.comments.get(index) ?? null,
      })
  }

  /** Writes the roll-ups; nothing may be recorded after it. */
  finish(): Recorded {
    this.#rollUps.write(this.#connection)
    return this.outcome
  }

  #recordOne(response: Incoming): void {
    const id = this.#insert(response)
    if (id === null) return this.#recordAgain(response)
    this.outcome.added += 1
    if (response.comment) this.outcome.comments += 1
    this.#countRating(response.rating, 1)
    this.#complete(id, response)
  }

  #recordAgain(incoming: Incoming): void {
    const known = this.#statements.current.get(incoming.key) as KnownResponse
    const response = merged(known, incoming)
    if (isSame(known, response)) return this.#repeat(known, response)
    this.outcome.updated += 1
    if (response.comment) this.outcome.comments += 1
    if (this.#hasCounted(known)) this.#countRating(known.rating, -1)
    this.#countRating(response.rating, 1)
    this.#replaceBy(response, known)
  }

  /** Whether a response has come before in this very go. */
  #hasCounted({ id }: KnownResponse): boolean {
    if (id >= this.#firstId) return true
    return this.#importId !== null && this.#statements.repeat.get(this.#importId, id) !== undefined
  }

  /**
   * A repeat changes no figure, but it must outlive the undoing of the import that was first: an
   * import leaves a note of it, and what a source repeats becomes the source's own.
   */
  #repeat(known: KnownResponse, response: Incoming): void {
    this.outcome.duplicates += 1
    if (known.id >= this.#firstId) return
    if (this.#importId !== null) {
      const noted = this.#statements.addRepeat.run(this.#importId, known.id, this.#firstId)
      if (noted.changes > 0) this.#countRating(known.rating, 1)
    } else {
      this.#countRating(known.rating, 1)
      if (known.source_id === null) this.#replaceBy(response, known)
    }
  }

  #countRating(rating: number, by: number): void {
    this.outcome.ratings[rating] = (this.outcome.ratings[rating] ?? 0) + by
  }

  /** Nobody can undo what a source posted: its older versions are of no more use. */
  #replaceBy(response: Incoming, known: KnownResponse): void {
    this.#rollUps.count(known.survey_id, segmentsOf(known), known.day, known.rating, -1)
    if (known.source_id !== null && this.#sourceId !== null) this.#statements.remove.run(known.id)
    else this.#statements.supersede.run(known.id)
    const id = this.#insert(response)
    if (id === null) throw new Error('A response that was replaced still counts.')
    this.#complete(id, response)
  }

  #insert({ key, rating, day, place }: Incoming): number | null {
    const { changes, lastInsertRowid } = this.#statements.insert.run(
      key,
      this.#survey,
      rating,
      day,
      place.touchpoint,
      this.#importId,
      this.#sourceId,
    )
    return changes === 0 ? null : Number(lastInsertRowid)
  }

  #complete(id: number, { rating, day, place, comment }: Incoming): void {
    this.#rollUps.count(this.#survey, place.segments, day, rating, 1)
    for (const segment of place.segments) this.#statements.addSegment.run(id, segment)
    if (!comment) return
    const publicId = randomBytes(8).toString('hex')
    const { text, decision } = comment
    this.#statements.addComment.run(id, publicId, this.#survey, monthOf(day), text, decision)
  }

  async #placeOf(placement: Placement): Promise<Place> {
    const name = JSON.stringify(placement)
    const known = this.#places.get(name)
    if (known) return known
    const { touchpoint, segments } = placement
    const place = placeAt(
      touchpoint === null ? null : await touchpointId(this.#connection, this.#survey, touchpoint),
      await segmentsByDimension(this.#connection, this.#survey, segments),
    )
    this.#places.set(name, place)
    return place
  }
}

interface Place {
  readonly touchpoint: number | null
  /** Dimension → segment. */
  readonly byDimension: ReadonlyMap<number, number>
  /** The same segments in ascending order. */
  readonly segments: readonly number[]
}

function placeAt(touchpoint: number | null, byDimension: ReadonlyMap<number, number>): Place {
  return { touchpoint, byDimension, segments: [...byDimension.values()].sort((a, b) => a - b) }
}

interface Incoming {
  readonly key: Buffer
  readonly rating: number
  readonly day: Day
  readonly place: Place
  readonly comment: { readonly text: string; readonly decision: Decision } | null
}

interface KnownResponse {
  readonly id: number
  readonly survey_id: number
  readonly rating: number
  readonly day: Day
  readonly touchpoint_id: number | null
  readonly source_id: number | null
  /** `[[dimension, segment], …]` as JSON, the segments in ascending order. */
  readonly segments: string
  readonly text: string | null
  readonly decision: Decision | null
}

/** What a later version leaves out, it leaves as it was. A decision about the same words stands. */
function merged(known: KnownResponse, incoming: Incoming): Incoming {
  const { text, decision } = known
  const before = text !== null && decision !== null ? { text, decision } : null
  const isSameText = before?.text === incoming.comment?.text
  return {
    ...incoming,
    place: placeAt(
      incoming.place.touchpoint ?? known.touchpoint_id,
      new Map([...pairsOf(known), ...incoming.place.byDimension]),
    ),
    comment: isSameText ? before : (incoming.comment ?? before),
  }
}

function isSame(known: KnownResponse, response: Incoming): boolean {
  return (
    known.rating === response.rating &&
    known.day === response.day &&
    known.touchpoint_id === response.place.touchpoint &&
    segmentsOf(known).join() === response.place.segments.join() &&
    known.text === (response.comment?.text ?? null)
  )
}

function pairsOf(known: KnownResponse): [dimension: number, segment: number][] {
  return JSON.parse(known.segments) as [number, number][]
}

function segmentsOf(known: KnownResponse): number[] {
  return pairsOf(known).map(([, segment]) => segment)
}

function lastResponseId({ prepare }: Connection): number {
  return prepare('SELECT coalesce(max(id), 0) FROM responses').pluck().get() as number
}

type Statements = ReturnType<typeof prepareStatements>

function prepareStatements({ prepare }: Connection) {
  return {
    insert: prepare(
      `INSERT INTO responses (key, survey_id, rating, day, touchpoint_id, import_id, source_id)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key, superseded) DO NOTHING`,
    ),
    current: prepare(
      `SELECT responses.id, responses.survey_id, rating, day, touchpoint_id, source_id, text, decision,
          (SELECT json_group_array(json_array(dimension_id, segment_id) ORDER BY segment_id)
            FROM response_segments JOIN segments ON segments.id = segment_id
            WHERE response_id = responses.id) AS segments
        FROM responses LEFT JOIN comments ON comments.response_id = responses.id
        WHERE key = ? AND superseded = 0`,
    ),
    supersede: prepare('UPDATE responses SET superseded = id WHERE id = ?'),
    repeat: prepare('SELECT 1 FROM repeats WHERE import_id = ? AND response_id = ?'),
    addRepeat: prepare(
      'INSERT OR IGNORE INTO repeats (import_id, response_id, before_id) VALUES (?, ?, ?)',
    ),
    remove: prepare('DELETE FROM responses WHERE id = ?'),
    addSegment: prepare('INSERT INTO response_segments (response_id, segment_id) VALUES (?, ?)'),
    addComment: prepare(
      `INSERT INTO comments (response_id, public_id, survey_id, month, text, decision)
        VALUES (?, ?, ?, ?, ?, ?)`,
    ),
  } satisfies Record<string, Statement>
}
