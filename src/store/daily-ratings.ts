import { ANSWERS, answerIndex, type Answer } from '#nps/rating.ts'
import type { Day } from '#nps/period.ts'
import type { AnswerCounts } from '#nps/tally.ts'
import type { Connection } from './engines/sqlite.ts'
import { segmentWithParts } from './parts.ts'

/** How many gave each answer on one day. */
export interface DailyRatings {
  readonly day: Day
  readonly ratings: AnswerCounts
}

/** Roll-ups of a survey as a whole, or of one of its segments. */
export type RollUp = { readonly survey: number } | { readonly segment: number }

/**
 * All days of a roll-up that have an answer, oldest first; or those that came after a change. The
 * answers of a segment are those of its parts as well.
 */
export async function dailyRatings(
  connection: Connection,
  rollUp: RollUp,
  after = -1,
): Promise<DailyRatings[]> {
  const [list, id] =
    'survey' in rollUp
      ? [daysOf('daily_ratings', 'survey_id'), rollUp.survey]
      : [segmentDays(connection, rollUp.segment), rollUp.segment]
  const rows = connection.prepare(list).raw().all({ id, after }) as [Day, ...number[]][]
  return rows.map(([day, ...ratings]) => ({ day, ratings }))
}

/** Most segments have no parts, and nothing has to be added up for them. */
function segmentDays({ prepare }: Connection, segment: number): string {
  const hasParts = prepare('SELECT 1 FROM segments WHERE counted_in = ?').get(segment)
  return hasParts ? DAYS_WITH_PARTS : daysOf('daily_segment_ratings', 'segment_id')
}

function daysOf(table: string, owner: string): string {
  return `SELECT day, ${COLUMNS.join()} FROM ${table}
    WHERE ${owner} = :id AND changed > :after ORDER BY day`
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

/** The days of a segment with those of its parts: all of a day is read when something of it has changed. */
const DAYS_WITH_PARTS = `SELECT day, ${COLUMNS.map((column) => `sum(${column})`).join()}
  FROM daily_segment_ratings WHERE segment_id IN ${segmentWithParts(':id')}
  GROUP BY day HAVING max(changed) > :after ORDER BY day`

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
