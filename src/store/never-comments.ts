import type { Connection } from './engines/sqlite.ts'

/** How many comments of a month masking has held back for good, for one reason. */
export interface NeverCount {
  readonly survey: string
  readonly reason: string
  /** `YYYY-MM` */
  readonly month: string
  readonly comments: number
}

/** All of them, the newest month first. */
export async function neverCounts({ prepare }: Connection): Promise<NeverCount[]> {
  return prepare(
    `SELECT surveys.name AS survey, reason, month, comments
      FROM never_comments JOIN surveys ON surveys.id = survey_id
      ORDER BY month DESC, survey, reason`,
  ).all() as NeverCount[]
}

/** Counts one more. */
export function countNever(
  { prepare }: Connection,
  { survey, reason, month }: { survey: number; reason: string; month: string },
): void {
  prepare(
    `INSERT INTO never_comments (survey_id, reason, month, comments) VALUES (?, ?, ?, 1)
      ON CONFLICT DO UPDATE SET comments = comments + 1`,
  ).run(survey, reason, month)
}
