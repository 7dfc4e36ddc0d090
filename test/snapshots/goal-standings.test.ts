import { describe, expect, it } from 'vitest'
import type { Day } from '#nps/period.ts'
import { addGoal, changeGoal } from '#store/goals.ts'
import { redoImport, undoImport } from '#store/imports.ts'
import type { Reader, Writer } from '#store/engines/sqlite.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'
import { pictureOf, segmentPicture } from './picture.ts'

const OF_ALL = { survey: null, segment: null }
const NORTH = { segments: { Region: 'North' } }
const SOUTH = { segments: { Region: 'South' } }

async function reachedDays(reader: Reader): Promise<(string | null)[]> {
  return (await pictureOf(reader)).goals.map(({ reachedOn }) => reachedOn)
}

/** Removes what the program came with. */
function withoutGoals(writer: Writer): Promise<unknown> {
  return writer.write(({ tables }) => tables.deleteFrom('goals').execute())
}

describe('the day on which a goal was first clearly reached', () => {
  it('goes when the import that made it is undone, and comes back with it', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, times(40, { rating: 7, day: '2026-11-02' }, 'passive'))
    expect(await reachedDays(reader)).toEqual([null, null])
    const promoters = times(200, { rating: 10, day: '2026-11-05' }, 'promoter')
    const { id } = await importAnswers(writer, promoters)
    expect(await reachedDays(reader)).toEqual(['2026-11-05', '2026-11-05'])
    await writer.write((connection) => undoImport(connection, id, NOW))
    expect(await reachedDays(reader)).toEqual([null, null])
    await writer.write((connection) => redoImport(connection, id))
    expect(await reachedDays(reader)).toEqual(['2026-11-05', '2026-11-05'])
  })

  it('is an earlier one when older answers come in later', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, times(40, { rating: 10, day: '2026-11-05' }, 'new'))
    await post(writer, times(40, { rating: 10, day: '2025-02-03' }, 'old'))
    expect(await reachedDays(reader)).toEqual(['2025-02-03', '2025-02-03'])
  })

  it('is not told while the score is withheld', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, times(40, { rating: 10, day: '2025-02-03' }, 'old'))
    await post(writer, times(20, { rating: 10, day: '2026-11-05' }, 'new'))
    const { goals, score } = await pictureOf(reader)
    expect(score.withheld).toBe(true)
    for (const goal of goals)
      expect(goal).toMatchObject({
        ...{ verdict: null, pointsToGo: null, pacePerMonth: null, recentPace: null },
        ...{ detractorsToPassives: null, passivesToPromoters: null },
        ...{ reachedOn: null, forecast: null },
      })
  })

  it('counts from when the target was set or changed', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await withoutGoals(writer)
    await post(writer, times(60, { rating: 10, day: '2025-02-03' }, 'good'))
    await post(writer, times(60, { rating: 0, day: '2026-03-04' }, 'bad'))
    await post(writer, times(60, { rating: 10, day: '2026-09-05' }, 'good again'))
    const note = { name: null, target: 20, due: null, owner: null }
    await writer.write(async (connection) => {
      const id = addGoal(connection, { ...note, ...OF_ALL }, '2024-01-01')
      addGoal(connection, { ...note, ...OF_ALL }, '2026-04-01')
      const moved = addGoal(connection, { ...note, ...OF_ALL }, '2024-01-01')
      changeGoal(connection, moved, { ...note, target: 40 }, '2026-04-01')
      changeGoal(connection, id, { ...note, owner: 'Service' }, '2026-05-01')
    })
    expect(await reachedDays(reader)).toEqual(['2025-02-03', '2026-09-05', '2026-09-05'])
  })

  it('is that of whoever is looked at', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await withoutGoals(writer)
    await writer.write(({ tables }) => tables.insertInto('goals').values({ target: 30 }).execute())
    await post(writer, times(60, { rating: 10, day: '2026-10-01', ...NORTH }, 'north'))
    await post(writer, times(60, { rating: 0, day: '2026-10-01', ...SOUTH }, 'south'))
    expect(await reachedDays(reader)).toEqual([null])
    const [north, south] = [
      await segmentPicture(reader, 'North'),
      await segmentPicture(reader, 'South'),
    ]
    expect(north.goals).toMatchObject([{ verdict: 'above', reachedOn: '2026-10-01' }])
    expect(south.goals).toMatchObject([{ verdict: 'below', reachedOn: null, pointsToGo: 130 }])
  })
})

describe('goalStandings(facts, groups, score)', () => {
  it('tells a wall no more than it shows', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await withoutGoals(writer)
    await post(writer, times(60, { rating: 8, day: '2026-10-01' }, 'passive'))
    await writer.write(async (connection) =>
      addGoal(
        connection,
        { name: 'Good', target: 30, due: '2026-12-31', owner: 'Service', ...OF_ALL },
        '2026-01-01',
      ),
    )
    const shown = { name: 'Good', target: 30, due: '2026-12-31', verdict: 'below' }
    const wall = await pictureOf(reader, { audience: 'wall' })
    expect(wall.goals).toMatchObject([shown])
    for (const untold of ['owner', 'pointsToGo', 'passivesToPromoters', 'recentPace', 'forecast'])
      expect(wall.goals[0]).not.toHaveProperty(untold)
    const intranet = await pictureOf(reader)
    const told = { owner: 'Service', pointsToGo: 30, passivesToPromoters: 18 }
    expect(intranet.goals).toMatchObject([{ ...shown, ...told }])
  })

  it('gives a wall the four targets that are nearest to the score, each once', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [
      ...times(70, { rating: 10, day: '2026-10-01' }, 'promoter'),
      ...times(30, { rating: 8, day: '2026-10-01' }, 'passive'),
    ])
    await writer.write(async ({ tables }) => {
      const targets = [-20, 30, 60, 75, 80]
      await tables
        .insertInto('goals')
        .values(targets.map((target) => ({ target })))
        .execute()
    })
    const wall = await pictureOf(reader, { audience: 'wall' })
    expect(wall.goals.map(({ id, target }) => [id, target])).toEqual([
      ['2', 50],
      ['5', 60],
      ['6', 75],
      ['7', 80],
    ])
    expect((await pictureOf(reader)).goals).toHaveLength(7)
  })

  it('says how fast it goes and where to in the present window, whatever months are looked at', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await writer.write(async ({ tables }) => {
      await tables.updateTable('goals').set({ due: '2027-03-31' }).execute()
    })
    expect((await pictureOf(reader)).goals).toMatchObject([{ forecast: null }, { forecast: null }])
    for (const [index, month] of ['02', '03', '04', '05', '06', '07', '08', '09', '10'].entries())
      await post(writer, [
        ...times(40 + 4 * index, { rating: 10, day: `2026-${month}-15` as Day }, `up ${month}`),
        ...times(30 - 3 * index, { rating: 2, day: `2026-${month}-15` as Day }, `down ${month}`),
        ...times(20, { rating: 8, day: `2026-${month}-15` as Day }, `passive ${month}`),
      ])
    const [thirty, fifty] = (await pictureOf(reader)).goals
    expect(thirty?.recentPace?.perMonth).toBeGreaterThan(3)
    if (!thirty?.forecast || thirty.forecast.tooEarly) throw new Error('there is enough to say')
    if (!fifty?.forecast || fifty.forecast.tooEarly) throw new Error('there is enough to say')
    expect(thirty.forecast).toMatchObject({ on: '2027-03-31' })
    expect(thirty.forecast.chance).toBeGreaterThan(fifty.forecast.chance)
    expect(fifty.forecast.likely).toBe(thirty.forecast.likely)
    const months = { from: '2026-02-01', to: '2026-03-01' } as const
    const [then] = (await pictureOf(reader, { months })).goals
    expect(then).toMatchObject({ recentPace: thirty.recentPace, forecast: thirty.forecast })
    expect(then?.pointsToGo).not.toBe(thirty.pointsToGo)
  })

  it('says that it is too early, of few months', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, times(60, { rating: 8, day: '2026-10-01' }))
    await writer.write(async ({ tables }) => {
      await tables.updateTable('goals').set({ due: '2027-03-31' }).where('id', '=', 1).execute()
    })
    expect((await pictureOf(reader)).goals).toMatchObject([
      { forecast: { tooEarly: true, reason: 'few months', have: 1, limit: 6 } },
      { forecast: null },
    ])
  })
})
