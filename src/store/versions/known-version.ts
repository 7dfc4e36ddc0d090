import type { Statement } from 'better-sqlite3'
import type { Day } from '#nps/period.ts'
import type { Category, Rating } from '#nps/rating.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import type { KnownWords, Said } from './said.ts'

/** The version of a response that counts. */
export interface KnownVersion {
  readonly id: number
  /** The source that has brought it, unless it was taken out. */
  readonly source: number | null
  /** What it says itself. */
  readonly own: Said<KnownWords>
  /** The same with what it has taken over from the versions before. */
  readonly whole: Said<KnownWords>
}

/** Finds the versions that count by their keys. Most have neither segments nor words. */
export class KnownVersions {
  readonly #statements: Statements

  constructor(connection: Connection) {
    this.#statements = prepareStatements(connection)
  }

  /** The version of a key that counts; there must be one. */
  of(key: Buffer): KnownVersion {
    const row = this.#statements.counting.get(key) as CountingRow
    const { id, day, touchpoint_id: touchpoint } = row
    const segments = row.has_segments === 1 ? this.#segmentsOf(id) : []
    const words = row.has_words === 1 ? this.#wordsOf(id) : null
    const own = ownOf(row, segments, words)
    const whole: Said<KnownWords> = {
      rating: row.carried_rating ?? own.rating,
      day,
      touchpoint: touchpoint ?? row.carried_touchpoint_id,
      segments: mapOf(segments),
      comment: words,
    }
    return { id, source: row.source_id, own, whole }
  }

  #segmentsOf(id: number): SegmentRow[] {
    return this.#statements.segments.all(id) as SegmentRow[]
  }

  #wordsOf(id: number): WordsRow {
    return this.#statements.words.get(id) as WordsRow
  }
}

/** It has a rating or a category. */
type CountingRow = (
  | { readonly rating: Rating; readonly category: null }
  | { readonly rating: null; readonly category: Category }
) & {
  readonly id: number
  readonly carried_rating: Rating | null
  readonly day: Day
  readonly touchpoint_id: number | null
  readonly carried_touchpoint_id: number | null
  readonly source_id: number | null
  readonly has_segments: 0 | 1
  readonly has_words: 0 | 1
}

interface SegmentRow {
  readonly dimension: number
  readonly segment: number
  readonly carried: 0 | 1
}

interface WordsRow extends KnownWords {
  readonly carried: 0 | 1
}

function ownOf(
  { rating, category, day, touchpoint_id: touchpoint }: CountingRow,
  segments: readonly SegmentRow[],
  words: WordsRow | null,
): Said<KnownWords> {
  const own = segments.filter(({ carried }) => carried === 0)
  const comment = words?.carried ? null : words
  return { rating: rating ?? category, day, touchpoint, segments: mapOf(own), comment }
}

function mapOf(segments: readonly SegmentRow[]): Map<number, number> {
  return new Map(segments.map(({ dimension, segment }) => [dimension, segment]))
}

type Statements = ReturnType<typeof prepareStatements>

function prepareStatements({ prepare }: Connection) {
  return {
    counting: prepare(
      `SELECT id, rating, category, carried_rating, day, touchpoint_id, carried_touchpoint_id,
          iif(withdrawal_id IS NULL, source_id, NULL) AS source_id,
          EXISTS (SELECT 1 FROM response_segments WHERE response_id = id) AS has_segments,
          EXISTS (SELECT 1 FROM response_comments WHERE response_id = id) AS has_words
        FROM responses WHERE key = ? AND superseded = 0`,
    ),
    segments: prepare(
      `SELECT dimension_id AS dimension, segment_id AS segment, carried
        FROM response_segments JOIN segments ON segments.id = segment_id WHERE response_id = ?`,
    ),
    words: prepare(
      `SELECT comments.id, iif(pending IS NULL AND withheld = 0, text, NULL) AS text,
          lower(hex(print)) AS print, pending IS NOT NULL AS isPending, carried
        FROM response_comments JOIN comments ON comments.id = comment_id WHERE response_id = ?`,
    ),
  } satisfies Record<string, Statement>
}
