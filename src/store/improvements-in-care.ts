import type { Day } from '#nps/period.ts'
import type { Connection } from './engines/sqlite.ts'
import { forgetRemoved, type Removed } from './removed.ts'

/** An improvement as somebody wants it to be. */
export interface ImprovementChange {
  readonly title: string
  readonly doneOn: Day
  readonly said: string | null
  readonly done: string | null
  /** The id of its theme. */
  readonly theme: number | null
  /** The id of the survey that it is about; `null`: of all of them. */
  readonly survey: number | null
}

/** An improvement for those who look after it. */
export interface ImprovementInCare extends ImprovementChange, Removed {
  readonly id: number
}

/** All of them, the latest first, and those that can be put back. */
export function improvementsInCare({ prepare }: Connection): ImprovementInCare[] {
  return prepare(
    `SELECT id, title, done_on AS doneOn, said, done, theme_id AS theme, survey_id AS survey,
        removed_at AS removedAt
      FROM improvements ORDER BY done_on DESC, id DESC`,
  ).all() as ImprovementInCare[]
}

/** Adds an improvement; `false` when its survey is gone. A theme that is gone is left out. */
export function addImprovement({ prepare }: Connection, improvement: ImprovementChange): boolean {
  const added = prepare(
    `INSERT INTO improvements (title, done_on, said, done, theme_id, survey_id)
      SELECT @title, @doneOn, @said, @done, ${THEME}, @survey WHERE ${HAS_SURVEY}`,
  ).run(improvement)
  return added.changes > 0
}

/** Changes an improvement; `false` when it, or its survey, is gone. */
export function changeImprovement(
  connection: Connection,
  id: number,
  improvement: ImprovementChange,
): boolean {
  const changed = connection
    .prepare(
      `UPDATE improvements SET title = @title, done_on = @doneOn, said = @said, done = @done,
          theme_id = ${THEME}, survey_id = @survey
        WHERE id = @id AND removed_at IS NULL AND ${HAS_SURVEY}`,
    )
    .run({ ...improvement, id })
  return changed.changes > 0
}

/** Removes an improvement, so that it can be put back for a while; `false` when there is none. */
export function removeImprovement(connection: Connection, id: number, now: string): boolean {
  forgetRemoved(connection, 'improvements', now)
  const removed = connection
    .prepare('UPDATE improvements SET removed_at = ? WHERE id = ? AND removed_at IS NULL')
    .run(now, id)
  return removed.changes > 0
}

/** Puts back what was removed; `false` when there is nothing to put back. */
export function putImprovementBack({ prepare }: Connection, id: number): boolean {
  const put = prepare(
    'UPDATE improvements SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL',
  ).run(id)
  return put.changes > 0
}

const THEME = '(SELECT id FROM themes WHERE id = @theme AND is_going = 0)'
const HAS_SURVEY = '(@survey IS NULL OR EXISTS (SELECT 1 FROM surveys WHERE id = @survey))'
