import type { Connection } from './engines/sqlite.ts'

/** What was chosen for the last file with a header. */
export interface RememberedColumns {
  /** The id of the survey that it went into. */
  readonly survey: number
  /** As they were given: plain data, which whoever wrote it reads again. */
  readonly choices: unknown
}

/** Remembers what was chosen for files with a header; what was chosen before is forgotten. */
export async function rememberColumns(
  { tables }: Connection,
  fingerprint: string,
  { survey, choices, now }: { survey: number; choices: unknown; now: string },
): Promise<void> {
  await tables
    .replaceInto('remembered_columns')
    .values({
      fingerprint,
      survey_id: survey,
      choices: JSON.stringify(choices),
      remembered_at: now,
    })
    .execute()
}

/** What was chosen for the last file with a header; `null` when there was none. */
export async function recallColumns(
  { tables }: Connection,
  fingerprint: string,
): Promise<RememberedColumns | null> {
  const row = await tables
    .selectFrom('remembered_columns')
    .select(['survey_id as survey', 'choices'])
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst()
  return row ? { survey: row.survey, choices: JSON.parse(row.choices) } : null
}
