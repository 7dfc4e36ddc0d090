import { ANSWERS, answerIndex, type Answer } from '#nps/rating.ts'
import type { Day } from '#nps/period.ts'
import type { AnswerCounts } from '#nps/tally.ts'
import type { Connection } from './engines/sqlite.ts'

/** How many gave each answer on one day. */
export interface DailyRatings {
  readonly day: Day
  readonly ratings: AnswerCounts
}

/** Roll-ups of a survey as a whole, or of one of its segments. */
export type RollUp = { readonly survey: number } | { readonly segment: number }

/** All days of a roll-up that have an answer, oldest first; or those that came after a change. */
export async function dailyRatings(
  { prepare }: Connection,
  rollUp: RollUp,
  after = -1,
): Promise<DailyRatings[]> {
  const [table, owner, id] =
    'survey' in rollUp
      ? (['daily_ratings', 'survey_id', rollUp.survey] as const)
      : (['daily_segment_ratings', 'segment_id', rollUp.segment] as const)
  const list = prepare(
    `SELECT day, ${COLUMNS.join()} FROM ${table} WHERE ${owner} = ? AND changed > ? ORDER BY day`,
  )
  const rows = list.raw().all(id, after) as [day: Day, ...ratings: number[]][]
  return rows.map(([day, ...ratings]) => ({ day, ratings }))
}

/** What responses that came and went do to the roll-ups; collected in memory, written once. */
export class RollUpChanges {
  readonly #surveys = new Map<number, Map<Day, Int32Array>>()
  readonly #segments = new Map<number, Map<Day, Int32Array>>()

  /** Counts a response of a survey and its segments: `by` is 1 for one that came, -1 for one that went. */
  count(survey: number, segments: Iterable<number>, day: Day, rating: Answer, by: number): void {
    add(this.#surveys, survey, day, rating, by)
    for (const segment of segments) this.countSegment(segment, day, rating, by)
  }

  /** Counts responses of a segment alone. */
  countSegment(segment: number, day: Day, rating: Answer, by: number): void {
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

/** In the order of the answers. */
export const COLUMNS = ANSWERS.map((answer) =>
  typeof answer === 'number' ? (`rating_${answer}` as const) : (`labelled_${answer}s` as const),
)

type Changes = Map<number, Map<Day, Int32Array>>

function add(changes: Changes, owner: number, day: Day, rating: Answer, by: number): void {
  let days = changes.get(owner)
  if (!days) changes.set(owner, (days = new Map<Day, Int32Array>()))
  let counts = days.get(day)
  if (!counts) days.set(day, (counts = new Int32Array(COLUMNS.length)))
  const index = answerIndex(rating)
  counts[index] = (counts[index] ?? 0) + by
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
