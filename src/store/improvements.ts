import type { Day } from '#nps/period.ts'
import type { Connection } from './engines/sqlite.ts'

/** What we did, and when. */
export interface Improvement {
  readonly id: number
  readonly title: string
  readonly doneOn: Day
  readonly theme: string | null
}

/** The improvements that concern a survey: the company's and its own, oldest first. */
export async function listImprovements(
  { prepare }: Connection,
  survey: number,
): Promise<Improvement[]> {
  const list = prepare(
    `SELECT id, title, done_on AS doneOn, theme FROM improvements
      WHERE survey_id IS NULL OR survey_id = ? ORDER BY done_on, id`,
  )
  return list.all(survey) as Improvement[]
}

/** Adds an improvement of the company. */
export async function createImprovement(
  { tables }: Connection,
  improvement: { title: string; doneOn: Day; theme: string | null },
): Promise<void> {
  await tables
    .insertInto('improvements')
    .values({
      title: improvement.title,
      done_on: improvement.doneOn,
      theme: improvement.theme,
    })
    .execute()
}
