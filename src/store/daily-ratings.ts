import { RATINGS } from '#nps/rating.ts'
import type { Day } from '#nps/period.ts'
import type { Distribution } from '#nps/tally.ts'
import type { Connection } from './engines/sqlite.ts'
import type { RatingColumns } from './tables.ts'

/** How many gave each rating on one day. */
export interface DailyRatings {
  readonly day: Day
  readonly ratings: Distribution
}

/** Roll-ups of a survey as a whole, or of one of its segments. */
export type RollUp = { readonly survey: number } | { readonly segment: number }

/** All days of a roll-up that have an answer, oldest first. */
export async function dailyRatings(
  { tables }: Connection,
  rollUp: RollUp,
): Promise<DailyRatings[]> {
  const rows =
    'survey' in rollUp
      ? await tables
          .selectFrom('daily_ratings')
          .select(['day', ...COLUMNS])
          .where('survey_id', '=', rollUp.survey)
          .orderBy('day')
          .execute()
      : await tables
          .selectFrom('daily_segment_ratings')
          .select(['day', ...COLUMNS])
          .where('segment_id', '=', rollUp.segment)
          .orderBy('day')
          .execute()
  return rows.map((row) => ({ day: row.day as Day, ratings: distributionOf(row) }))
}

/** What responses that came and went do to the roll-ups; collected in memory, written once. */
export class RollUpChanges {
  readonly #surveys = new Map<number, Map<Day, Int32Array>>()
  readonly #segments = new Map<number, Map<Day, Int32Array>>()

  /** Counts a response of a survey and its segments: `by` is 1 for one that came, -1 for one that went. */
  count(survey: number, segments: Iterable<number>, day: Day, rating: number, by: number): void {
    add(this.#surveys, survey, day, rating, by)
    for (const segment of segments) this.countSegment(segment, day, rating, by)
  }

  /** Counts responses of a segment alone. */
  countSegment(segment: number, day: Day, rating: number, by: number): void {
    add(this.#segments, segment, day, rating, by)
  }

  /** Brings the tables up to date, within the transaction that changed the responses. */
  write(connection: Connection): void {
    writeChanges(connection, 'daily_ratings', 'survey_id', this.#surveys)
    writeChanges(connection, 'daily_segment_ratings', 'segment_id', this.#segments)
    this.#surveys.clear()
    this.#segments.clear()
  }
}

const COLUMNS = RATINGS.map((rating) => `rating_${rating}` as const)

function distributionOf(row: RatingColumns): Distribution {
  return COLUMNS.map((column) => row[column])
}

type Changes = Map<number, Map<Day, Int32Array>>

function add(changes: Changes, owner: number, day: Day, rating: number, by: number): void {
  let days = changes.get(owner)
  if (!days) changes.set(owner, (days = new Map<Day, Int32Array>()))
  let counts = days.get(day)
  if (!counts) days.set(day, (counts = new Int32Array(RATINGS.length)))
  counts[rating] = (counts[rating] ?? 0) + by
}

/** Two steps, because CHECK looks at the row to be inserted before it meets the one that is there. */
function writeChanges(connection: Connection, table: string, owner: string, all: Changes): void {
  const where = `WHERE ${owner} = ? AND day = ?`
  const open = connection.prepare(`INSERT OR IGNORE INTO ${table} (${owner}, day) VALUES (?, ?)`)
  const sums = COLUMNS.map((column) => `${column} = ${column} + ?`).join(', ')
  const add = connection.prepare(`UPDATE ${table} SET ${sums} ${where}`)
  const clean = connection.prepare(`DELETE FROM ${table} ${where} AND ${COLUMNS.join(' + ')} = 0`)
  for (const [id, days] of all)
    for (const [day, counts] of days) {
      open.run(id, day)
      add.run(...counts, id, day)
      clean.run(id, day)
    }
}
