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

/** Comments of which nothing is kept; collected in memory, written once. */
export class NeverCounts {
  readonly #counts = new Map<string, number>()

  count(reason: string, month: string): void {
    const key = JSON.stringify([reason, month])
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  write({ prepare }: Connection, survey: number): void {
    const add = prepare(
      `INSERT INTO never_comments (survey_id, reason, month, comments) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET comments = comments + excluded.comments`,
    )
    for (const [key, comments] of this.#counts) {
      const [reason, month] = JSON.parse(key) as [string, string]
      add.run(survey, reason, month, comments)
    }
    this.#counts.clear()
  }
}
