import type { Day } from '#nps/period.ts'
import { COLUMNS } from './daily-ratings.ts'
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
  return prepare(`${WAVES} ORDER BY first_day DESC`).all({ survey }) as Wave[]
}

/** The waves of a survey that have begun up to a day, the latest first. */
export async function wavesThrough(
  { prepare }: Connection,
  survey: number,
  day: Day,
): Promise<Wave[]> {
  const list = prepare(`${WAVES} AND first_day <= @day ORDER BY first_day DESC`)
  return list.all({ survey, day }) as Wave[]
}

const WAVES = `
  SELECT id, name, first_day AS firstDay, last_day AS lastDay, invitations,
    (SELECT coalesce(sum(${COLUMNS.join(' + ')}), 0) FROM daily_ratings
      WHERE daily_ratings.survey_id = waves.survey_id AND day BETWEEN first_day AND last_day
    ) AS responses
  FROM waves WHERE survey_id = @survey`

/** What came of noting a wave: its days may be another one's. */
export type WaveNoted = Changed | 'overlaps'

/** Notes a wave of a survey. */
export async function addWave(
  connection: Connection,
  survey: number,
  wave: WaveNote,
): Promise<WaveNoted> {
  const { prepare } = connection
  if (!prepare('SELECT 1 FROM surveys WHERE id = ?').get(survey)) return 'gone'
  const fault = faultOf(connection, survey, 0, wave)
  if (fault) return fault
  prepare(
    `INSERT INTO waves (survey_id, name, first_day, last_day, invitations)
      VALUES (@survey, @name, @firstDay, @lastDay, @invitations)`,
  ).run({ ...wave, survey })
  return 'done'
}

/** Notes a wave anew. Answers stay as they are; which of them are of the wave follows from its days. */
export async function changeWave(
  connection: Connection,
  survey: number,
  id: number,
  wave: WaveNote,
): Promise<WaveNoted> {
  const fault = faultOf(connection, survey, id, wave)
  if (fault) return fault
  const changed = connection
    .prepare(
      `UPDATE waves SET name = @name, first_day = @firstDay, last_day = @lastDay,
          invitations = @invitations
        WHERE survey_id = @survey AND id = @id`,
    )
    .run({ ...wave, survey, id })
  return changed.changes > 0 ? 'done' : 'gone'
}

/** The others of the survey may have neither the name nor a day of it. */
function faultOf(
  { prepare }: Connection,
  survey: number,
  id: number,
  wave: WaveNote,
): 'taken' | 'overlaps' | null {
  const among = 'SELECT 1 FROM waves WHERE survey_id = @survey AND id <> @id'
  const [others, days] = [`${among} AND name = @name`, `${among} AND ${SHARES_DAYS}`]
  if (prepare(others).get({ survey, id, name: wave.name })) return 'taken'
  const { firstDay, lastDay } = wave
  return prepare(days).get({ survey, id, firstDay, lastDay }) ? 'overlaps' : null
}

const SHARES_DAYS = 'first_day <= @lastDay AND last_day >= @firstDay'

/** Whether two waves have a day in common, as `SHARES_DAYS` asks it of the database. */
export function shareDays(one: WaveNote, other: WaveNote): boolean {
  return one.firstDay <= other.lastDay && one.lastDay >= other.firstDay
}

/** Forgets a wave; answers stay as they are. `false` when there is none. */
export async function removeWave(
  { prepare }: Connection,
  survey: number,
  wave: number,
): Promise<boolean> {
  return prepare('DELETE FROM waves WHERE survey_id = ? AND id = ?').run(survey, wave).changes > 0
}
