import { ANSWER } from './answer.ts'
import type { Day } from '#nps/period.ts'
import type { Answer } from '#nps/rating.ts'
import { RollUpChanges } from './daily-ratings.ts'
import type { Connection } from './engines/sqlite.ts'

/**
 * Deletes every version of a response, its words and all notes of it, and takes it out of the
 * roll-ups. Returns `false` when there is none with this key.
 */
export function eraseResponse(connection: Connection, key: string): boolean {
  const { prepare } = connection
  const bytes = Buffer.from(key, 'hex')
  const changes = new RollUpChanges()
  takeOut(connection, bytes, changes)
  // What points to it goes with it: segments, words, notes of repeats.
  const erased = prepare('DELETE FROM responses WHERE key = ?').run(bytes)
  if (erased.changes === 0) return false
  changes.write(connection)
  keepRepeatsBefore(connection)
  return true
}

/** When the last id goes it is given out again, and repeats noted before that must stay before it. */
export function keepRepeatsBefore({ prepare }: Connection): void {
  prepare(NO_LATER).run()
}

interface CountingRow {
  readonly id: number
  readonly survey: number
  readonly day: Day
  readonly answer: Answer
}

function takeOut({ prepare }: Connection, key: Buffer, changes: RollUpChanges): void {
  const counting = prepare(
    `SELECT id, survey_id AS survey, day, ${ANSWER} AS answer FROM responses
      WHERE key = ? AND superseded = 0`,
  ).get(key) as CountingRow | undefined
  if (!counting) return
  const { id, survey, day, answer } = counting
  const segments = prepare('SELECT segment_id FROM response_segments WHERE response_id = ?').pluck()
  changes.count(survey, segments.all(id) as number[], day, answer, -1)
}

const NO_LATER = `UPDATE repeats SET before_id = next
  FROM (SELECT coalesce(max(id), 0) + 1 AS next FROM responses) WHERE before_id > next`
