import type { Statement } from 'better-sqlite3'
import type { Day } from '#nps/period.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { KnownVersions, type KnownVersion } from './known-version.ts'
import { carriedBy, type Said, type SpokenWords } from './said.ts'
import { ResponseWords } from './words.ts'

/** What brought responses: an import or a source, which posts; and on which day. */
export type Origin = ({ readonly importId: number } | { readonly sourceId: number }) & {
  readonly on?: Day
}

/** The rows of versions that one import or one source brings to a survey. */
export class VersionRows {
  readonly #survey: number
  readonly #importId: number | null
  readonly #sourceId: number | null
  /** The day on which a source brings them. */
  readonly #cameOn: Day | null
  readonly #statements: Statements
  readonly #known: KnownVersions
  readonly #words: ResponseWords

  constructor(connection: Connection, survey: number, origin: Origin) {
    this.#survey = survey
    this.#importId = 'importId' in origin ? origin.importId : null
    this.#sourceId = 'sourceId' in origin ? origin.sourceId : null
    this.#cameOn = 'sourceId' in origin ? (origin.on ?? null) : null
    this.#statements = prepareStatements(connection)
    this.#known = new KnownVersions(connection)
    this.#words = new ResponseWords(connection, survey, {
      importId: this.#importId,
      on: origin.on ?? null,
    })
  }

  /** Adds the one that counts of a key; `null` when there is one. */
  add(key: Buffer, said: Said<SpokenWords>): number | null {
    const { rating, day, touchpoint, segments, comment } = said
    const added = this.#statements.add.run(
      key,
      this.#survey,
      typeof rating === 'number' ? rating : null,
      typeof rating === 'number' ? null : rating,
      day,
      touchpoint,
      this.#importId,
      this.#sourceId,
      this.#cameOn,
    )
    if (added.changes === 0) return null
    const id = Number(added.lastInsertRowid)
    for (const segment of segments.values()) this.#statements.addSegment.run(id, segment, 0)
    if (comment) this.#words.say({ id, key, day, rating }, comment)
    return id
  }

  /** The one that counts of a key; there must be one. */
  counting(key: Buffer): KnownVersion {
    return this.#known.of(key)
  }

  /** Adds the one that counts from now on, with what it takes over from the one that did. */
  replace(known: KnownVersion, key: Buffer, said: Said<SpokenWords>): void {
    this.#standDown(known)
    const id = this.add(key, said)
    if (id === null) throw new Error('A response that was replaced still counts.')
    const { rating, touchpoint, segments, comment } = carriedBy(said, known.whole)
    const speaker = { id, key, day: said.day, rating: said.rating }
    if (rating !== null) this.#statements.carryRating.run(rating, id)
    if (touchpoint !== null) this.#statements.carryTouchpoint.run(touchpoint, id)
    for (const segment of segments) this.#statements.addSegment.run(id, segment, 1)
    if (comment) this.#words.carry(speaker, comment.id)
    const [source, cameOn] = [this.#sourceId, this.#cameOn]
    if (source !== null && typeof said.rating === 'number')
      this.#statements.forget.run({ key, newest: id, source, cameOn })
  }

  /** Known words that were put off may come again masked. */
  fillIn({ whole }: KnownVersion, { comment: said }: Said<SpokenWords>): void {
    const known = whole.comment
    if (said && known?.isPending && known.print === said.print) this.#words.fillIn(known.id, said)
  }

  /** Whether nothing has come for a key after a version, not even what is undone now. */
  isNewest(id: number, key: Buffer): boolean {
    return this.#statements.newer.get(key, id) === undefined
  }

  #standDown({ id, own, whole }: KnownVersion): void {
    this.#statements.standDown.run(id)
    if (whole.segments.size > own.segments.size) this.#statements.dropSegments.run(id)
    if (whole.comment) this.#words.fallSilent(whole.comment.id)
    if (whole.comment && !own.comment) this.#statements.dropComment.run(id)
  }
}

/**
 * What a source brought on one day is taken out together or not at all. So what it said before on that
 * day, and no import has repeated, is of no more use when the newest has a rating and says something
 * about all of that, but for words about which somebody has decided: they may come again.
 * The plus keeps SQLite from compiling all of this anew for each `newest`, in search of a better plan.
 */
const FORGET = `DELETE FROM responses AS older
  WHERE key = @key AND superseded > 0 AND source_id = @source AND came_on = @cameOn
    AND withdrawal_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM repeats WHERE response_id = older.id)
    AND (touchpoint_id IS NULL
      OR (SELECT touchpoint_id FROM responses WHERE id = +@newest) IS NOT NULL)
    AND NOT EXISTS (
      SELECT 1 FROM response_segments JOIN segments ON segments.id = segment_id
        WHERE response_id = older.id AND dimension_id NOT IN (
          SELECT dimension_id FROM response_segments JOIN segments ON segments.id = segment_id
            WHERE response_id = +@newest AND carried = 0))
    AND NOT EXISTS (
      SELECT 1 FROM response_comments AS said JOIN comments ON comments.id = said.comment_id
          LEFT JOIN response_comments AS own ON own.response_id = +@newest AND own.carried = 0
        WHERE said.response_id = older.id AND own.comment_id IS NOT said.comment_id
          AND (own.comment_id IS NULL OR decision <> 'undecided' OR note IS NOT NULL
            OR revision > 0))`

type Statements = ReturnType<typeof prepareStatements>

function prepareStatements({ prepare }: Connection) {
  return {
    add: prepare(
      `INSERT INTO responses
          (key, survey_id, rating, category, day, touchpoint_id, import_id, source_id, came_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key, superseded) DO NOTHING`,
    ),
    addSegment: prepare(
      'INSERT INTO response_segments (response_id, segment_id, carried) VALUES (?, ?, ?)',
    ),
    carryRating: prepare('UPDATE responses SET carried_rating = ? WHERE id = ?'),
    carryTouchpoint: prepare('UPDATE responses SET carried_touchpoint_id = ? WHERE id = ?'),
    newer: prepare('SELECT 1 FROM responses WHERE key = ? AND superseded > ?'),
    standDown: prepare(
      `UPDATE responses SET superseded = id, carried_touchpoint_id = NULL, carried_rating = NULL
        WHERE id = ?`,
    ),
    dropSegments: prepare('DELETE FROM response_segments WHERE response_id = ? AND carried = 1'),
    dropComment: prepare('DELETE FROM response_comments WHERE response_id = ? AND carried = 1'),
    forget: prepare(FORGET),
  } satisfies Record<string, Statement>
}
