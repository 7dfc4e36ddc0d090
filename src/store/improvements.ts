import type { Day } from '#nps/period.ts'
import type { ThemeName } from '#nps/snapshot.ts'
import type { Connection } from './engines/sqlite.ts'

/** What we did, and when. */
export interface Improvement {
  readonly id: number
  readonly title: string
  readonly doneOn: Day
  /** What customers said, in our own words. */
  readonly said: string | null
  /** What was done about it. */
  readonly done: string | null
  /** `null` without one, and where readers do not see it. */
  readonly theme: ThemeName | null
}

/** The improvements that concern a survey: the company's and its own, oldest first. */
export async function listImprovements(
  { prepare }: Connection,
  survey: number,
): Promise<Improvement[]> {
  const rows = prepare(
    `SELECT improvements.id, title, done_on AS doneOn, said, done, slug, name
      FROM improvements LEFT JOIN themes
        ON themes.id = theme_id AND is_hidden = 0 AND is_going = 0
      WHERE (survey_id IS NULL OR survey_id = ?) AND removed_at IS NULL
      ORDER BY done_on, improvements.id`,
  ).all(survey) as (Omit<Improvement, 'theme'> & { slug: string | null; name: string | null })[]
  return rows.map(({ slug, name, ...improvement }) => ({
    ...improvement,
    theme: slug === null || name === null ? null : { id: slug, name },
  }))
}

/** Whether something was done on one of the days after one day and up to another. */
export function isDoneBetween({ prepare }: Connection, after: Day, upTo: Day): boolean {
  const find = prepare(
    `SELECT 1 FROM improvements WHERE done_on > ? AND done_on <= ? AND removed_at IS NULL LIMIT 1`,
  )
  return find.get(after, upTo) !== undefined
}
