import { describe, expect, it } from 'vitest'
import { changeSettings, DEFAULT_SETTINGS } from '#store/settings.ts'
import type { Writer } from '#store/engines/sqlite.ts'
import { databaseWithSurveys, post, times, type Answer } from '#test/support/results.ts'
import { pictureOf, segmentPicture } from './picture.ts'

const { minimums } = DEFAULT_SETTINGS

function setMinimums(writer: Writer, changes: Partial<typeof minimums>): Promise<void> {
  return writer.write((connection) =>
    changeSettings(connection, { minimums: { ...minimums, ...changes } }),
  )
}

/** Answers of a region, named so that regions do not share people. */
function region(name: string, count: number, answer: Answer = {}): Answer[] {
  return times(count, { segments: { Region: name }, ...answer }, name)
}

const SMALL = { withheld: true, reason: 'too few answers' }
const PROTECTING = { withheld: true, reason: 'protects a small group' }

describe('the headline', () => {
  it('says “7 of 30 answers so far”, and no other figure speaks for it', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, times(7))
    const snapshot = await pictureOf(reader)
    expect(snapshot.score).toEqual(SMALL)
    expect(snapshot.progress).toEqual({ responses: 7, needed: 30 })
    expect(snapshot).toMatchObject({ change: null, distribution: null, comments: [] })
    for (const goal of snapshot.goals)
      expect(goal).toMatchObject({ verdict: null, pacePerMonth: null, detractorsToPassives: null })
    expect(snapshot.goals.map(({ target }) => target)).toEqual([30, 50])
  })

  it('speaks from the thirtieth answer on, not before', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, times(29))
    expect(await pictureOf(reader)).toMatchObject({ score: SMALL, progress: { responses: 29 } })
    await post(writer, times(30))
    const { score, progress } = await pictureOf(reader)
    expect(score).toMatchObject({ withheld: false, responses: 30, nps: 100 })
    expect(progress).toBeNull()
  })

  it('counts the answers of the window only', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, times(40, { day: '2026-08-22' }, 'earlier'))
    await post(writer, times(5, { day: '2026-11-20' }))
    const { window, progress, score } = await pictureOf(reader)
    expect(window).toEqual({ kind: 'rolling', days: 90, from: '2026-08-23', to: '2026-11-20' })
    expect(progress).toEqual({ responses: 5, needed: 30 })
    expect(score).toEqual(SMALL)
  })

  it('does not say how many there are below the minimum group', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, times(4))
    expect(await pictureOf(reader)).toMatchObject({ score: SMALL, progress: null, trend: [] })
    await post(writer, times(40, { day: '2026-08-22' }, 'earlier'))
    expect(await pictureOf(reader)).toMatchObject({ score: PROTECTING, progress: null })
  })

  it('says that there are no answers when there are none', async () => {
    const { reader } = await databaseWithSurveys()
    const snapshot = await pictureOf(reader)
    expect(snapshot.score).toEqual({ withheld: true, reason: 'no answers' })
    expect(snapshot).toMatchObject({ dataThrough: null, window: null, trend: [], comments: [] })
    expect(snapshot.survey).toMatchObject({ name: 'Customers' })
  })

  it('of a segment waits too, and does not say how many are in a small one', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, [...region('North', 4), ...region('South', 12), ...region('West', 60)])
    const north = await segmentPicture(reader, 'North')
    expect(north).toMatchObject({ score: PROTECTING, progress: null })
    const south = await segmentPicture(reader, 'South')
    expect(south).toMatchObject({ score: PROTECTING, progress: null })
    const west = await segmentPicture(reader, 'West')
    expect(west.score).toMatchObject({ withheld: false, responses: 60 })
  })
})

describe('a small group', () => {
  it('is not shown by month, nor is the month beside it that would tell the rest of the window', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, times(4, { day: '2026-08-30' }, 'August'))
    await post(writer, times(5, { day: '2026-09-10' }, 'September'))
    await post(writer, times(5, { day: '2026-10-10' }, 'October'))
    const { trend, progress } = await pictureOf(reader)
    expect(progress).toMatchObject({ responses: 14 })
    expect(trend).toHaveLength(3)
    expect(trend[0]).toEqual({ from: '2026-08-01', to: '2026-09-01', ...PROTECTING })
    expect(trend[1]).toEqual({ from: '2026-09-01', to: '2026-10-01', ...PROTECTING })
    expect(trend[2]).toMatchObject({ from: '2026-10-01', withheld: false, responses: 5 })
  })

  it('stays hidden however low somebody sets the minimum: of two, each knows the other', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await setMinimums(writer, { group: 1, comments: 1, headline: 1 })
    await post(writer, times(2, { comment: 'Quite good' }))
    expect(await pictureOf(reader)).toMatchObject({ score: SMALL, comments: [] })
    await post(writer, times(3, { comment: 'Quite good' }))
    const { score, comments } = await pictureOf(reader)
    expect(score).toMatchObject({ withheld: false, responses: 3 })
    expect(comments).toHaveLength(3)
  })

  it('takes the next smallest with it, or subtracting would reveal it', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, [...region('North', 3), ...region('South', 40), ...region('West', 50)])
    expect((await segmentPicture(reader, 'North')).score).toEqual(PROTECTING)
    expect((await segmentPicture(reader, 'South')).score).toEqual(PROTECTING)
    expect((await segmentPicture(reader, 'West')).score).toMatchObject({ responses: 50 })
    expect((await pictureOf(reader)).score).toMatchObject({ responses: 93 })
  })

  it('is a group even when it is those who are in no segment', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, [...region('North', 40), ...region('South', 50), ...times(2, {}, 'nowhere')])
    expect((await segmentPicture(reader, 'North')).score).toEqual(PROTECTING)
    expect((await segmentPicture(reader, 'South')).score).toMatchObject({ responses: 50 })
  })

  it('protects in its month, and in those that tell of it together with the window', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const segments = { Region: 'North', Product: 'Heat' }
    await post(writer, [
      ...region('North', 40, { day: '2026-10-10', segments }),
      ...region('South', 40, { day: '2026-10-10', segments: { Region: 'South', Product: 'Heat' } }),
      ...times(2, { segments: { Region: 'West', Product: 'Heat' }, day: '2026-11-10' }, 'West'),
      ...times(10, { segments, day: '2026-11-10' }, 'North in November'),
    ])
    const north = await segmentPicture(reader, 'North')
    expect(north.trend.map((point) => point.withheld)).toEqual([true, true])
    expect(north.trend[1]).toMatchObject(PROTECTING)
    expect(north.score).toMatchObject({ withheld: false, responses: 50 })
    const heat = await segmentPicture(reader, 'Heat')
    expect(heat.trend.map((point) => point.withheld)).toEqual([true, true])
    expect(heat.score).toMatchObject({ withheld: false, responses: 92 })
  })
})

describe('the change', () => {
  it('is not told when the window before is a small group', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, times(40))
    await post(writer, times(4, { day: '2026-08-01', rating: 2 }, 'before'))
    expect((await pictureOf(reader)).change).toBeNull()
    await post(writer, times(5, { day: '2026-08-01', rating: 2 }, 'before'))
    expect((await pictureOf(reader)).change).toMatchObject({
      points: 200,
      against: {
        ...{ from: '2026-05-25', to: '2026-08-22', responses: 5 },
        ...{ promoters: 0, passives: 0, detractors: 5 },
      },
      verdict: 'up',
    })
  })
})

describe('the two surveys', () => {
  it('never meet in one figure', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, times(30, { rating: 10, comment: 'Splendid' }), 1)
    await post(writer, times(31, { rating: 1, day: '2026-11-01', comment: 'Dreadful' }), 2)
    const customers = await pictureOf(reader, { survey: 'customers' })
    expect(customers.score).toMatchObject({ nps: 100, responses: 30 })
    expect(new Set(customers.comments.map(({ text }) => text))).toEqual(new Set(['Splendid']))
    const calls = await pictureOf(reader, { survey: 'support-calls' })
    expect(calls.score).toMatchObject({ nps: -100, responses: 31 })
    expect(calls.dataThrough).toBe('2026-11-01')
    expect(new Set(calls.comments.map(({ text }) => text))).toEqual(new Set(['Dreadful']))
    expect((await pictureOf(reader)).survey).toEqual(customers.survey)
  })
})

describe('comments', () => {
  it('are shown from the tenth answer on', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, times(9, { comment: 'Quite good' }))
    expect((await pictureOf(reader)).comments).toEqual([])
    await post(writer, times(10, { comment: 'Quite good' }))
    expect((await pictureOf(reader)).comments).toHaveLength(10)
  })

  it('of a segment need ten answers of that segment', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const comment = 'Quite good'
    await post(writer, [...region('North', 9, { comment }), ...region('South', 11, { comment })])
    expect((await segmentPicture(reader, 'North')).comments).toEqual([])
    expect((await segmentPicture(reader, 'South')).comments).toHaveLength(11)
  })

  it('of a segment that is withheld to protect another are withheld with it', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const comment = 'Quite good'
    await post(writer, [...region('North', 2, { comment }), ...region('South', 50, { comment })])
    expect((await segmentPicture(reader, 'South')).comments).toEqual([])
    expect((await pictureOf(reader)).comments).toHaveLength(52)
  })

  it.each(['undecided', 'hidden'] as const)('that are %s are not shown', async (decision) => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, times(20, { comment: 'Quite good', decision }))
    expect((await pictureOf(reader)).comments).toEqual([])
  })
})
