import { COLUMNS } from './daily-ratings.ts'
import type { Day } from '#nps/period.ts'
import type { Connection } from './engines/sqlite.ts'
import type { Changed } from './survey-changes.ts'

/** One fielding of a survey, as somebody has noted it. */
export interface WaveNote {
  readonly name: string
  readonly firstDay: Day
  /** Belongs to it. */
  readonly lastDay: Day
  readonly invitations: number
}

/** A wave, and how many answers of the survey are of its days. */
export interface Wave extends WaveNote {
  readonly id: number
  readonly responses: number
}

/** The waves of a survey, newest first. */
export async function listWaves({ prepare }: Connection, survey: number): Promise<Wave[]> {
  const waves = prepare(
    `SELECT id, name, first_day AS firstDay, last_day AS lastDay, invitations,
        (SELECT coalesce(sum(${COLUMNS.join(' + ')}), 0) FROM daily_ratings
          WHERE daily_ratings.survey_id = waves.survey_id AND day BETWEEN first_day AND last_day
        ) AS responses
      FROM waves WHERE survey_id = ? ORDER BY first_day DESC, id DESC`,
  )
  return waves.all(survey) as Wave[]
}

/** Notes a wave of a survey. */
export async function addWave(
  connection: Connection,
  survey: number,
  { name, firstDay, lastDay, invitations }: WaveNote,
): Promise<Changed> {
  const { prepare } = connection
  if (!prepare('SELECT 1 FROM surveys WHERE id = ?').get(survey)) return 'gone'
  const added = prepare(
    `INSERT INTO waves (survey_id, name, first_day, last_day, invitations) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (survey_id, name) DO NOTHING`,
  ).run(survey, name, firstDay, lastDay, invitations)
  return added.changes > 0 ? 'done' : 'taken'
}

/** Forgets a wave; answers stay as they are. `false` when there is none. */
export async function removeWave(
  { prepare }: Connection,
  survey: number,
  wave: number,
): Promise<boolean> {
  return prepare('DELETE FROM waves WHERE survey_id = ? AND id = ?').run(survey, wave).changes > 0
}
