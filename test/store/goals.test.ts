import { describe, expect, it } from 'vitest'
import { addGoal, changeGoal, goalsInCare, listGoals, removeGoal } from '#store/goals.ts'
import { mergeSegments } from '#store/segment-changes.ts'
import { databaseWithSurveys, post, times } from '#test/support/results.ts'

const NOTE = { name: 'Best in town', target: 40, due: '2027-06-30', owner: 'Service' } as const
const OF_ALL = { survey: null, segment: null }

describe('a fresh database', () => {
  it('has 30 and 50 as the goals to begin with, which stay removed once they are', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      expect(await listGoals(connection, 1, null)).toMatchObject([
        { name: 'Good', target: 30, since: null },
        { name: 'Excellent', target: 50, since: null },
      ])
      for (const id of [1, 2]) expect(removeGoal(connection, id, true, '2026-11-20')).toBe(true)
      expect(removeGoal(connection, 1, true, '2026-11-20')).toBe(false)
      expect(await listGoals(connection, 1, null)).toEqual([])
      expect(goalsInCare(connection).every(({ isRemoved }) => isRemoved)).toBe(true)
      expect(removeGoal(connection, 2, false, '2026-11-21')).toBe(true)
      expect(await listGoals(connection, 1, null)).toMatchObject([{ target: 50, since: null }])
    })
  })
})

describe('changeGoal(connection, id, note, today)', () => {
  it('keeps what the goal was', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      const id = addGoal(connection, { ...NOTE, ...OF_ALL }, '2026-01-01')
      const changed = { ...NOTE, target: 45, owner: null }
      expect(changeGoal(connection, id, changed, '2026-03-01')).toBe(true)
      expect(removeGoal(connection, id, true, '2026-04-01')).toBe(true)
      const goal = goalsInCare(connection).find((one) => one.id === id)
      expect(goal).toMatchObject({
        ...changed,
        ...{ setOn: '2026-01-01', since: '2026-03-01', isRemoved: true },
        past: [
          { ...NOTE, day: '2026-03-01', isRemoved: false },
          { ...changed, day: '2026-04-01', isRemoved: false },
        ],
      })
    })
  })

  it('does nothing where there is nothing to change, or no goal', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      const id = addGoal(connection, { ...NOTE, ...OF_ALL }, '2026-01-01')
      expect(changeGoal(connection, id, NOTE, '2026-03-01')).toBe(false)
      expect(changeGoal(connection, 99, { ...NOTE, target: 1 }, '2026-03-01')).toBe(false)
      removeGoal(connection, id, true, '2026-04-01')
      expect(changeGoal(connection, id, { ...NOTE, target: 1 }, '2026-05-01')).toBe(false)
      expect(goalsInCare(connection).find((one) => one.id === id)?.past).toHaveLength(1)
    })
  })
})

describe('goalsInCare(connection)', () => {
  it('has a goal of a merged segment as the goal of the other', async () => {
    const { writer } = await databaseWithSurveys()
    for (const Region of ['North', 'South'])
      await post(writer, times(2, { segments: { Region } }, Region))
    await writer.write(async (connection) => {
      const id = addGoal(connection, { ...NOTE, survey: 1, segment: 1 }, '2026-01-01')
      await mergeSegments(connection, 1, 2)
      expect(goalsInCare(connection).find((one) => one.id === id)).toMatchObject({ segment: 2 })
      expect(await listGoals(connection, 1, null)).toHaveLength(2)
      expect(await listGoals(connection, 1, 2)).toHaveLength(3)
      expect(await listGoals(connection, 2, null)).toHaveLength(2)
    })
  })
})
