import { describe, expect, it } from 'vitest'
import type { GoalForm } from '#app/goals/given-goal.ts'
import { goalDesk } from '#app/goals/goal-desk.ts'
import { surveyDesk } from '#app/surveys/survey-desk.ts'
import { Snapshots } from '#snapshots/snapshots.ts'
import { createSource } from '#store/sources.ts'
import { createSurvey } from '#store/surveys.ts'
import { NOW, post, times } from '#test/support/results.ts'
import { writingInThisThread } from '#test/support/writing.ts'

const FORM: GoalForm = {
  ...{ scope: '', name: 'Best in town', target: '40' },
  ...{ due: '2027-06-30', owner: 'Customer service' },
}
const NORTH = { segments: { Region: 'North' } }

async function deskOnResults() {
  const { reader, writer, writing } = writingInThisThread()
  await writer.write(async (connection) => {
    await createSurvey(connection, 'Customers', 'relationship')
    await createSurvey(connection, 'Support calls', 'transactional')
    await createSource(connection, { name: 'API', keyHash: new Uint8Array(32), now: NOW })
  })
  await post(writer, [
    ...times(100, { rating: 10, day: '2026-11-02' }, 'promoter'),
    ...times(40, { rating: 3, day: '2026-11-02', ...NORTH }, 'detractor'),
  ])
  const now = () => Temporal.Instant.from(NOW)
  const watcher = {
    onSnapshot: () => undefined,
    onFailure: (error: unknown) => {
      throw error
    },
  }
  const snapshots = new Snapshots(reader, now, watcher)
  const surveys = surveyDesk({ reader, writing })
  const desk = goalDesk({
    ...{ reader, writing, now, surveys: () => surveys.list() },
    look: (view) => {
      snapshots.changed()
      return snapshots.latest(view)
    },
  })
  return { desk, writer }
}

describe('GoalDesk.list()', () => {
  it('has a ladder for each scope, the highest target first, and where each score stands', async () => {
    const { desk } = await deskOnResults()
    const choices = await desk.choices()
    const north = choices.find(({ segment }) => segment?.name === 'North')?.value ?? ''
    for (const scope of [north, 'support-calls', 'customers'])
      expect(await desk.add({ ...FORM, scope })).toEqual({ done: true })
    const { ladders, removed } = await desk.list()
    expect(removed).toEqual([])
    const customers = { survey: 'Customers', segment: null }
    expect(ladders.map(({ scope }) => scope)).toEqual([
      { survey: null, segment: null },
      customers,
      { survey: 'Customers', segment: { dimension: 'Region', name: 'North' } },
      { survey: 'Support calls', segment: null },
    ])
    const [every, , region, calls] = ladders
    expect(every?.rungs.map(({ goal }) => goal.target)).toEqual([50, 30])
    expect(every?.rungs[1]?.standings).toMatchObject([
      // A survey without answers has nothing to be measured.
      { survey: 'Customers', standing: { target: 30, verdict: 'around' } },
    ])
    expect(region?.scores).toMatchObject([{ survey: 'Customers', score: { nps: -100 } }])
    expect(region?.rungs).toMatchObject([
      { standings: [{ standing: { verdict: 'below', pointsToGo: 140 } }] },
    ])
    expect(calls).toMatchObject({ scores: [], rungs: [{ standings: [] }] })
  })
})

describe('GoalDesk.add(form)', () => {
  it.each([
    ['target', '', 'missing'],
    ['target', '30.5', 'not a number'],
    ['target', '101', 'not a number'],
    ['target', '-101', 'not a number'],
    ['due', '2026-02-30', 'not a day'],
    ['due', '2026-11-19', 'day is past'],
    ['owner', 'anna@example.com', 'an e-mail address'],
    ['owner', 'Anna Berg <anna@example.com>', 'an e-mail address'],
    ['owner', 'x'.repeat(101), 'too long'],
    ['name', 'x'.repeat(101), 'too long'],
    ['scope', 'nowhere', 'nothing chosen'],
    ['scope', 'customers 99', 'nothing chosen'],
  ])('refuses the %s “%s”', async (field, text, code) => {
    const { desk } = await deskOnResults()
    expect(await desk.add({ ...FORM, [field]: text })).toMatchObject({
      faults: { [field]: { code } },
    })
    expect((await desk.list()).ladders).toHaveLength(1)
  })

  it.each([
    ['−10', -10],
    ['+5', 5],
    ['-100', -100],
    ['0', 0],
  ])('takes %s for a target, and little else is needed', async (target, expected) => {
    const { desk } = await deskOnResults()
    const bare = { scope: '', name: '', target, due: '', owner: '' }
    expect(await desk.add(bare)).toEqual({ done: true })
    const goals = (await desk.list()).ladders[0]?.rungs.map(({ goal }) => goal)
    expect(goals?.find(({ target: set }) => set === expected)).toMatchObject({
      ...{ name: null, due: null, owner: null, setOn: '2026-11-20', since: '2026-11-20' },
    })
  })
})

describe('GoalDesk.change(id, form)', () => {
  it('keeps what it was, and a due date that has passed meanwhile', async () => {
    const { desk, writer } = await deskOnResults()
    await writer.write(({ prepare }) => {
      prepare("UPDATE goals SET due = '2026-01-31' WHERE id = 1").run()
      return Promise.resolve()
    })
    const typed = (await desk.find(1))?.typed ?? FORM
    expect(typed).toEqual({ scope: '', name: 'Good', target: '30', due: '2026-01-31', owner: '' })
    expect(await desk.change(1, { ...typed, target: '35' })).toEqual({ done: true })
    const past = { day: '2026-11-20', name: 'Good', target: 30 }
    expect((await desk.find(1))?.goal).toMatchObject({ target: 35, past: [past] })
    expect(await desk.change(1, { ...typed, due: '2026-02-01' })).toMatchObject({
      faults: { due: { code: 'day is past' } },
    })
    expect(await desk.change(99, FORM)).toEqual({ done: true })
  })
})

describe('GoalDesk.remove(id)', () => {
  it('shows a goal nowhere, and keeps it to be put back', async () => {
    const { desk } = await deskOnResults()
    for (const id of [1, 2]) expect(await desk.remove(id)).toBe(true)
    expect(await desk.remove(1)).toBe(false)
    const { ladders, removed } = await desk.list()
    expect(ladders).toEqual([])
    expect(removed.map(({ goal }) => goal.target)).toEqual([30, 50])
    expect(await desk.putBack(2)).toBe(true)
    expect(await desk.putBack(2)).toBe(false)
    expect((await desk.list()).ladders[0]?.rungs).toHaveLength(1)
  })
})
