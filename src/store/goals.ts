import { targetSince, type GoalNote, type PastGoal } from '#nps/goal-history.ts'
import type { Day } from '#nps/period.ts'
import type { Connection } from './engines/sqlite.ts'
import { segmentWithParts } from './parts.ts'

/** A target score for a scope, perhaps with a due date. */
export interface Goal extends GoalNote {
  readonly id: number
  /** Since when it has had its target; `null`: it came with the program, and always had. */
  readonly since: Day | null
  /** `null`: the company's, shown with each survey. */
  readonly survey: number | null
  readonly segment: number | null
}

/** A goal with all that it has been, for those who look after it. */
export interface GoalInCare extends Goal {
  /** `null`: it came with the program. */
  readonly setOn: Day | null
  readonly isRemoved: boolean
  /** Oldest first. */
  readonly past: readonly PastGoal[]
}

/**
 * The goals that concern a survey, or a segment of it, the lowest target first: the company's, the
 * survey's, its own and those of what was merged into it.
 */
export async function listGoals(
  connection: Connection,
  survey: number | null,
  segment: number | null,
): Promise<Goal[]> {
  const rows = connection
    .prepare(
      `${GOALS}, iif(segment_id IS NULL, NULL, :segment) AS segment FROM goals
        WHERE is_removed = 0
          AND (survey_id IS NULL OR survey_id = :survey)
          AND (segment_id IS NULL OR segment_id IN ${segmentWithParts(':segment')})
        ORDER BY target, id`,
    )
    .all({ survey, segment }) as GoalRow[]
  return rows.map((row) => {
    const { id, name, target, due, owner, survey, segment, since } = inCare(connection, row)
    return { id, name, target, due, owner, survey, segment, since }
  })
}

/** All goals with their histories, removed ones too. One of a segment that was merged is the other's. */
export function goalsInCare(connection: Connection): GoalInCare[] {
  const rows = connection
    .prepare(
      `${GOALS}, coalesce(meant.counted_in, meant.id) AS segment FROM goals
        LEFT JOIN segments AS asked ON asked.id = segment_id
        LEFT JOIN segments AS meant ON meant.id = coalesce(asked.merged_into, asked.id)
        ORDER BY target, goals.id`,
    )
    .all() as GoalRow[]
  return rows.map((row) => inCare(connection, row))
}

/** Sets a goal; its id. */
export function addGoal(
  { prepare }: Connection,
  { survey, segment, ...note }: GoalNote & Pick<Goal, 'survey' | 'segment'>,
  today: Day,
): number {
  const added = prepare(
    `INSERT INTO goals (survey_id, segment_id, name, target, due, owner, set_on)
      VALUES (@survey, @segment, @name, @target, @due, @owner, @today)`,
  ).run({ ...note, survey, segment, today })
  return Number(added.lastInsertRowid)
}

/** Changes a goal, and keeps what it was; `false` when there is none, or nothing to change. */
export function changeGoal(
  connection: Connection,
  id: number,
  note: GoalNote,
  today: Day,
): boolean {
  const differs = `(name, target, due, owner) IS NOT (@name, @target, @due, @owner)`
  const set = 'name = @name, target = @target, due = @due, owner = @owner'
  return alter(connection, { set, where: `${differs} AND is_removed = 0` }, { ...note, id, today })
}

/** Removes a goal or puts it back; `false` when there is none, or it is so already. */
export function removeGoal(
  connection: Connection,
  id: number,
  isRemoved: boolean,
  today: Day,
): boolean {
  const alteration = { set: 'is_removed = @to', where: 'is_removed <> @to' }
  return alter(connection, alteration, { id, today, to: isRemoved ? 1 : 0 })
}

const GOALS = `SELECT goals.id, goals.name, target, due, owner, set_on AS setOn,
  is_removed AS isRemoved, survey_id AS survey`

type GoalRow = Omit<GoalInCare, 'isRemoved' | 'past' | 'since'> & { readonly isRemoved: 0 | 1 }

function inCare({ prepare }: Connection, { isRemoved, ...goal }: GoalRow): GoalInCare {
  const past = prepare(
    `SELECT day, name, target, due, owner, is_removed AS isRemoved FROM goal_changes
      WHERE goal_id = ? ORDER BY id`,
  ).all(goal.id) as PastRow[]
  const was = past.map((row) => ({ ...row, isRemoved: row.isRemoved === 1 }))
  return {
    ...goal,
    isRemoved: isRemoved === 1,
    past: was,
    since: targetSince(goal.target, was, goal.setOn),
  }
}

type PastRow = Omit<PastGoal, 'isRemoved'> & { readonly isRemoved: 0 | 1 }

function alter(
  { prepare }: Connection,
  { set, where }: { set: string; where: string },
  values: { readonly id: number; readonly today: Day } & (GoalNote | { readonly to: 0 | 1 }),
): boolean {
  const kept = prepare(
    `INSERT INTO goal_changes (goal_id, day, name, target, due, owner, is_removed)
      SELECT id, @today, name, target, due, owner, is_removed FROM goals WHERE id = @id AND ${where}`,
  ).run(values)
  if (kept.changes === 0) return false
  prepare(`UPDATE goals SET ${set} WHERE id = @id`).run(values)
  return true
}
