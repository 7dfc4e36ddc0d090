import { describe, expect, it } from 'vitest'
import type { Day } from '#nps/period.ts'
import type { View } from '#nps/view.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { smallestGroup } from '#snapshots/facts.ts'
import { undoImport } from '#store/imports.ts'
import { addBenchmark } from '#store/benchmarks.ts'
import { addImprovement } from '#store/improvements-in-care.ts'
import { changeLogo } from '#store/logo.ts'
import { changeSegment, mergeSegments } from '#store/segment-changes.ts'
import { changeSettings, DEFAULT_SETTINGS } from '#store/settings.ts'
import { changeSurvey } from '#store/survey-changes.ts'
import { addTheme } from '#store/themes/themes.ts'
import { freshDatabase } from '#test/support/database.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'
import { pictureIfAny, pictureOf, segmentPicture } from './picture.ts'

async function databaseWithAnswers() {
  const database = await databaseWithSurveys()
  const { writer } = database
  await post(writer, times(40, { segments: { Region: 'North' } }, 'north'), 1)
  await post(writer, times(40, { segments: { Region: 'South' } }, 'south'), 1)
  await post(writer, times(40, { segments: { Team: 'Phone' }, day: '2026-10-01' }, 'phone'), 2)
  return database
}

describe('readFacts(connection, view)', () => {
  it('shows the survey of the lowest position first, and each by its id', async () => {
    const { reader, writer } = await databaseWithAnswers()
    const first = await pictureOf(reader)
    expect(first.survey?.id).toBe('customers')
    expect(first.surveys.map(({ id }) => id)).toEqual(['customers', 'support-calls'])
    await writer.write(({ tables }) =>
      tables.updateTable('surveys').set({ position: -1 }).where('id', '=', 2).execute(),
    )
    const other = await pictureOf(reader)
    expect(other.survey?.id).toBe('support-calls')
    expect(other.surveys.map(({ id }) => id)).toEqual(['support-calls', 'customers'])
  })

  it('names the dimensions and segments of its own survey only', async () => {
    const { reader } = await databaseWithAnswers()
    const { dimensions } = await pictureOf(reader, { survey: 'customers' })
    expect(dimensions).toMatchObject([
      { name: 'Region', segments: [{ name: 'North' }, { name: 'South' }] },
    ])
    const north = await segmentPicture(reader, 'North')
    expect(north.segment).toEqual(dimensions[0]?.segments[0])
    expect(north.dimensions).toEqual(dimensions)
  })

  it('gives a segment the window of its survey, so that segments can be compared', async () => {
    const { reader, writer } = await databaseWithAnswers()
    await post(writer, times(1, { day: '2026-11-30', segments: { Region: 'South' } }, 'late'))
    const north = await segmentPicture(reader, 'North')
    expect(north.dataThrough).toBe('2026-11-30')
    expect(north.window).toMatchObject({ from: '2026-09-02', to: '2026-11-30' })
  })

  it.each([
    ['a survey that is not there', { survey: 'partners' }],
    ['the name of a survey instead of its id', { survey: 'Support calls' }],
    ['a segment that is not there', { segment: '99' }],
    ['a segment of another survey', { survey: 'support-calls', segment: '1' }],
    ['a segment that is written otherwise', { segment: '01' }],
    ['a segment that is no number', { segment: 'North' }],
  ])('has no answer to %s', async (_, view) => {
    const { reader } = await databaseWithAnswers()
    expect(await pictureOf(reader, { segment: '1' })).toMatchObject({ segment: { name: 'North' } })
    expect(await pictureIfAny(reader, view)).toBeNull()
  })

  it('still knows a segment whose last answer has been undone, though no list names it', async () => {
    const { reader, writer } = await databaseWithAnswers()
    const { id } = await importAnswers(writer, times(40, { segments: { Region: 'West' } }, 'west'))
    const west = await segmentPicture(reader, 'West')
    expect(west.score).toMatchObject({ withheld: false, responses: 40 })
    await writer.write((connection) => undoImport(connection, id, NOW))
    const after = await pictureOf(reader, { segment: west.segment?.id ?? null })
    expect(after).toMatchObject({
      segment: west.segment,
      score: { withheld: true, reason: 'no answers' },
      progress: { responses: 0 },
      comments: [],
    })
    const names = after.dimensions.flatMap(({ segments }) => segments.map(({ name }) => name))
    expect(names).toEqual(['North', 'South'])
  })

  it('has a picture even of a database without a survey, but not of a survey in it', async () => {
    const { reader } = freshDatabase()
    expect(await pictureOf(reader)).toMatchObject({
      survey: null,
      surveys: [],
      window: null,
      score: { withheld: true, reason: 'no answers' },
      progress: null,
      goals: [{ target: 30 }, { target: 50 }],
    })
    expect(await pictureIfAny(reader, { survey: 'customers' })).toBeNull()
    expect(await pictureIfAny(reader, { segment: '1' })).toBeNull()
  })

  it('follows what the settings say', async () => {
    const { reader, writer } = await databaseWithAnswers()
    await writer.write((connection) =>
      changeSettings(connection, {
        companyName: 'Nordlys',
        timeZone: 'Europe/Oslo',
        window: { kind: 'calendar', unit: 'quarter' },
      }),
    )
    const { company, window } = await pictureOf(reader)
    expect(company).toMatchObject({ name: 'Nordlys', timeZone: 'Europe/Oslo' })
    const quarter = { unit: 'quarter', from: '2026-10-01', to: '2026-12-31' }
    expect(window).toEqual({ kind: 'calendar', ...quarter })
  })

  it('says where the logo and the company’s own colours are', async () => {
    const { reader, writer } = await databaseWithAnswers()
    expect((await pictureOf(reader)).company).toMatchObject({ logo: null, theme: null })
    const logo = { width: 200, height: 80, ground: 'light', saysName: true } as const
    await writer.write(async (connection) => {
      await changeSettings(connection, { accent: { light: '#8a1538', dark: '#ff8fa8' } })
      const png = new Uint8Array([1])
      await changeLogo(connection, { ...logo, version: '0123456789abcdef', png })
    })
    expect((await pictureOf(reader)).company).toMatchObject({
      logo: { ...logo, path: '/logo.png?v=0123456789abcdef' },
      theme: '/theme.css?light=8a1538&dark=ff8fa8',
    })
  })

  it('follows what a survey has of its own, where it has something', async () => {
    const { reader, writer } = await databaseWithAnswers()
    const minimums = { group: null, comments: null, headline: 500 }
    const window = { kind: 'rolling', days: 7 } as const
    const own = { timeZone: null, window, minimums }
    const change = { name: 'Customers', kind: 'relationship', ...own } as const
    const before = await pictureOf(reader, { survey: 'support-calls' })
    expect((await pictureOf(reader)).progress).toBeNull()
    await writer.write((connection) => changeSurvey(connection, 1, change))
    const { progress, window: shown } = await pictureOf(reader)
    expect(progress).toMatchObject({ needed: 500 })
    expect(shown).toMatchObject({ kind: 'rolling', days: 7 })
    expect(await pictureOf(reader, { survey: 'support-calls' })).toMatchObject({
      window: before.window,
      score: before.score,
    })
  })

  it('shows whoever looks at a segment that was merged the one that it was merged into', async () => {
    const { reader, writer } = await databaseWithAnswers()
    const [north, south] = [{ segment: '1' }, { segment: '2' }]
    await writer.write((connection) => mergeSegments(connection, 1, 2))
    expect(await pictureOf(reader, north)).toMatchObject({ segment: { id: '2' } })
    expect((await pictureOf(reader, north)).score).toEqual((await pictureOf(reader, south)).score)
  })

  it('leaves a hidden segment out of the list of all but those who look at it', async () => {
    const { reader, writer } = await databaseWithAnswers()
    const names = async (view = {}) =>
      (await pictureOf(reader, view)).dimensions.flatMap(({ segments }) => segments)
    const north = (await names()).find(({ id }) => id === '1')
    expect(north).toBeDefined()
    const score = (await pictureOf(reader, { segment: '1' })).score
    await writer.write((connection) =>
      changeSegment(connection, 1, { name: 'North', isHidden: true }),
    )
    expect(await names()).not.toContainEqual(north)
    expect(await names({ segment: '1' })).toContainEqual(north)
    expect((await pictureOf(reader, { segment: '1' })).score).toEqual(score)
  })
})

async function addGoals({ tables }: Connection): Promise<void> {
  await tables.deleteFrom('goals').execute()
  const goals = [
    { name: 'of the company', survey_id: null, segment_id: null },
    { name: 'of customers', survey_id: 1, segment_id: null },
    { name: 'of support calls', survey_id: 2, segment_id: null },
    { name: 'of North', survey_id: 1, segment_id: 1 },
    { name: 'of South', survey_id: 1, segment_id: 2 },
  ]
  await tables
    .insertInto('goals')
    .values(goals.map((goal, index) => ({ ...goal, target: index })))
    .execute()
}

describe('the goals of a view', () => {
  it('are the company’s, the survey’s and the segment’s own, with their scope', async () => {
    const { reader, writer } = await databaseWithAnswers()
    await writer.write(addGoals)
    const everybody = await pictureOf(reader)
    expect(everybody.goals.map(({ name, scope }) => [name, scope])).toEqual([
      ['of the company', { survey: null, segment: null }],
      ['of customers', { survey: 'customers', segment: null }],
    ])
    const south = await segmentPicture(reader, 'South')
    expect(south.goals.map(({ name, scope }) => [name, scope])).toEqual([
      ['of the company', { survey: null, segment: null }],
      ['of customers', { survey: 'customers', segment: null }],
      ['of South', { survey: 'customers', segment: '2' }],
    ])
    const calls = await pictureOf(reader, { survey: 'support-calls' })
    expect(calls.goals.map(({ name }) => name)).toEqual(['of the company', 'of support calls'])
  })
})

describe('the improvements of a view', () => {
  it('are the company’s and the survey’s own, up to today', async () => {
    const { reader, writer } = await databaseWithAnswers()
    await writer.write(async (connection) => {
      const add = (title: string, doneOn: Day, survey: number | null) =>
        addImprovement(connection, { ...PLAIN, title, doneOn, survey })
      add('New bills', '2026-11-10', 1)
      add('Today', '2026-11-20', 1)
      add('Tomorrow', '2026-11-21', 1)
      add('Shorter queue', '2026-09-01', 2)
    })
    const titles = async (survey: string) =>
      (await pictureOf(reader, { survey })).improvements.map(({ title }) => title)
    expect(await titles('customers')).toEqual(['New bills', 'Today'])
    expect(await titles('support-calls')).toEqual(['Shorter queue'])
  })

  it('are there once they are done, though nobody has answered since', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, times(40, { day: '2026-11-10' }, 'before'), 1)
    await writer.write(async (connection) =>
      addImprovement(connection, { ...PLAIN, title: 'New bills', doneOn: '2026-11-19' }),
    )
    const [bills] = (await pictureOf(reader)).improvements
    expect(bills?.before).toMatchObject({ withheld: false, responses: 40 })
    expect(bills?.since).toEqual({ withheld: true, reason: 'no answers' })
    expect(bills?.change).toBeNull()
  })

  it('tell a wall no more than its scenes show, and no theme that readers do not see', async () => {
    const { reader, writer } = await databaseWithAnswers()
    const words = { said: 'Bills were hard to read.', done: 'They have one page.' }
    await writer.write(async (connection) => {
      const theme = addTheme(connection, { name: 'Bills', isHidden: false, words: [] })
      const hidden = addTheme(connection, { name: 'Rumours', isHidden: true, words: [] })
      const on = { doneOn: '2026-11-10', ...words } as const
      addImprovement(connection, { ...PLAIN, ...on, title: 'Bills', theme })
      addImprovement(connection, { ...PLAIN, ...on, title: 'Hidden', theme: hidden })
    })
    const bills = { theme: 'Bills', themeId: 'bills', ...words }
    const hidden = { theme: null, themeId: null, ...words }
    expect((await pictureOf(reader)).improvements).toMatchObject([bills, hidden])
    const nothing = { themeId: null, said: null, done: null }
    const onWall = (await pictureOf(reader, { audience: 'wall' })).improvements
    expect(onWall).toMatchObject([{ theme: 'Bills', ...nothing }, nothing])
  })
})

describe('the benchmarks of a view', () => {
  it('are the company’s and the survey’s own, for people alone', async () => {
    const { reader, writer } = await databaseWithAnswers()
    await writer.write(async (connection) => {
      const one = {
        value: -3.5,
        source: 'A report',
        link: 'https://example.com/',
        on: '2026-06-01',
      }
      for (const [name, survey] of [['Trade', null] as const, ['Calls', 2] as const])
        addBenchmark(connection, { ...one, on: '2026-06-01', name, survey })
    })
    const trade = { id: '1', name: 'Trade', value: -3.5, source: 'A report', on: '2026-06-01' }
    const { benchmarks } = await pictureOf(reader)
    expect(benchmarks).toEqual([{ ...trade, link: 'https://example.com/' }])
    const names = async (view: Partial<View>) =>
      (await pictureOf(reader, view)).benchmarks.map(({ name }) => name)
    expect(await names({ survey: 'support-calls' })).toEqual(['Calls', 'Trade'])
    expect(await names({ audience: 'wall' })).toEqual([])
  })
})

const PLAIN = { said: null, done: null, theme: null, survey: null } as const

describe('smallestGroup(settings)', () => {
  it.each([
    [0, 3],
    [1, 3],
    [3, 3],
    [5, 5],
    [50, 50],
  ])('of a minimum of %i is %i', (group, smallest) => {
    const minimums = { ...DEFAULT_SETTINGS.minimums, group }
    expect(smallestGroup({ ...DEFAULT_SETTINGS, minimums })).toBe(smallest)
  })
})
