import type { Day } from '#nps/period.ts'
import type { AnswerCounts } from '#nps/tally.ts'
import { COLUMNS } from './daily-ratings.ts'
import type { Connection } from './engines/sqlite.ts'

/** How many gave each answer in one month, of everybody or of one segment. */
export interface MonthlyRatings {
  /** The month’s first day. */
  readonly month: Day
  /** The segment’s id; `null` for everybody. */
  readonly segment: number | null
  readonly ratings: AnswerCounts
}

/** All months of a survey that have an answer, oldest first, with those of its segments. */
export async function monthlyRatings(
  { prepare }: Connection,
  survey: number,
): Promise<MonthlyRatings[]> {
  const list = prepare(
    `SELECT ${MONTH}, NULL AS segment, ${SUMS} FROM daily_ratings WHERE survey_id = ? GROUP BY month
      UNION ALL
      SELECT ${MONTH}, coalesce(counted_in, segments.id) AS segment, ${SUMS}
        FROM daily_segment_ratings JOIN segments ON segments.id = segment_id
        WHERE dimension_id IN (SELECT id FROM dimensions WHERE survey_id = ?)
        GROUP BY segment, month
      ORDER BY month, segment`,
  )
  const rows = list.raw().all(survey, survey) as Row[]
  return rows.map(([month, segment, ...ratings]) => ({ month, segment, ratings }))
}

type Row = [month: Day, segment: number | null, ...ratings: number[]]

const MONTH = "substr(day, 1, 8) || '01' AS month"
const SUMS = COLUMNS.map((column) => `sum(${column})`).join()
