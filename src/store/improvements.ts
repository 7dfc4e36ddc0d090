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
  { tables }: Connection,
  survey: number,
): Promise<Improvement[]> {
  const rows = await tables
    .selectFrom('improvements')
    .selectAll()
    .where((one) => one.or([one('survey_id', 'is', null), one('survey_id', '=', survey)]))
    .orderBy('done_on')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    doneOn: row.done_on as Day,
    theme: row.theme,
  }))
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
