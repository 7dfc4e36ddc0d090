import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Period } from '#nps/period.ts'
import { categoryOf, type Answer, type Rating } from '#nps/rating.ts'
import { publishableComments } from '#store/comments.ts'
import { dailyRatings } from '#store/daily-ratings.ts'
import { listDimensions } from '#store/dimensions.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { redoImport, undoImport } from '#store/imports.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, NOW, post, ratedOnly } from '#test/support/results.ts'
import { countingResponses, type Counting } from './counting.ts'
import { anyHistory, live } from './history.ts'
import { approvedOf, figuresOf } from './replay.ts'

/** Every figure there is: the roll-ups of the survey and of each segment, by name. */
async function figures(connection: Connection) {
  const segments: Record<string, unknown> = {}
  for (const { name, segments: values } of await listDimensions(connection, 1))
    for (const value of values)
      segments[`${name}: ${value.name}`] = await dailyRatings(connection, { segment: value.id })
  return { survey: await dailyRatings(connection, { survey: 1 }), segments }
}

/** The ratings that count. */
async function ratingsOf(connection: Connection): Promise<Answer[]> {
  return countingResponses(connection).map(({ rating }) => rating)
}

/** The approved comments of a survey and of each segment, in some order. */
async function comments(connection: Connection) {
  const all: Record<string, readonly object[]> = {}
  const read = async (segment: number | null) => {
    const found = await publishableComments(
      connection,
      { survey: 1, segment, period: EVER, policy: 'uncertain' },
      100,
    )
    return found.map(({ rating, month, text, note }) => ({ rating, month, text, note }))
  }
  all['survey'] = await read(null)
  for (const { name, segments } of await listDimensions(connection, 1))
    for (const value of segments) all[`${name}: ${value.name}`] = await read(value.id)
  return all
}

const EVER: Period = { from: '2026-01-01', to: '2027-01-01' }

describe('recording responses', () => {
  it('counts the same response once, however often and in whatever company it comes', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const answers = [{ identity: 'a' }, { identity: 'b', rating: 3 as Rating }]
    const first = await importAnswers(writer, answers)
    const before = await reader.read(figures)
    const second = await importAnswers(writer, [...answers, ...answers])
    const posted = await post(writer, answers)
    expect(first.outcome).toMatchObject({ added: 2, updated: 0, duplicates: 0 })
    expect(second.outcome).toMatchObject({ added: 0, updated: 0, duplicates: 4 })
    expect(posted).toMatchObject({ added: 0, updated: 0, duplicates: 2 })
    expect(await reader.read(figures)).toEqual(before)
  })

  it('takes what is new about a known response and keeps what it does not speak of', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, [{ identity: 'a', rating: 2, segments: { Region: 'North' } }])
    const { updated } = await post(writer, [{ identity: 'a', rating: 9, comment: 'Now it works' }])
    expect(updated).toBe(1)
    const ratings = ratedOnly(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0)
    const day = { day: '2026-11-20', ratings }
    expect(await reader.read(figures)).toEqual({
      survey: [day],
      segments: { 'Region: North': [day] },
    })
    const again = await post(writer, [{ identity: 'a', rating: 9 }])
    expect(again).toMatchObject({ updated: 0, duplicates: 1 })
  })

  it('keeps the segments of dimensions that a later version does not speak of', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, [{ identity: 'a', segments: { Region: 'North', Product: 'Heat' } }])
    await post(writer, [{ identity: 'a', segments: { Region: 'South' } }])
    const { segments } = await reader.read(figures)
    expect(Object.keys(segments).sort()).toEqual(['Product: Heat', 'Region: South'])
  })

  it('knows a label again by the rating that comes later, and keeps a rating that a label fits', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await importAnswers(writer, [{ rating: 'promoter' }])
    expect(await reader.read(ratingsOf)).toEqual(['promoter'])
    const rated = await importAnswers(writer, [{ rating: 9 }])
    expect(rated.outcome).toMatchObject({ added: 0, updated: 1 })
    const again = await importAnswers(writer, [{ rating: 'promoter' }])
    expect(again.outcome).toMatchObject({ added: 0, updated: 0, duplicates: 1 })
    expect(await reader.read(ratingsOf)).toEqual([9])
    const other = await importAnswers(writer, [{ rating: 'passive' }])
    expect(other.outcome).toMatchObject({ updated: 1 })
    expect(await reader.read(ratingsOf)).toEqual(['passive'])
    await writer.write((connection) => undoImport(connection, other.id, NOW))
    expect(await reader.read(ratingsOf)).toEqual([9])
    await writer.write((connection) => undoImport(connection, rated.id, NOW))
    expect(await reader.read(ratingsOf)).toEqual(['promoter'])
    await writer.write((connection) => redoImport(connection, rated.id))
    expect(await reader.read(ratingsOf)).toEqual([9])
  })

  it('counts answers without a rating beside the ratings, never as one', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const of = (identity: string, rating: Answer) => ({ identity, rating })
    const { outcome } = await importAnswers(writer, [
      ...[of('a', 10), of('b', 'promoter'), of('c', 'promoter')],
      ...[of('d', 'passive'), of('e', 'detractor')],
    ])
    const ratings = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 1, 1]
    expect(outcome.ratings).toEqual(ratings)
    expect((await reader.read(figures)).survey).toEqual([{ day: '2026-11-20', ratings }])
  })

  it('reports the ratings of a file with each response counted once', async () => {
    const { writer } = await databaseWithSurveys()
    const { outcome } = await importAnswers(writer, [
      { identity: 'a', rating: 10 },
      { identity: 'a', rating: 10 },
      { identity: 'b', rating: 0 },
      { identity: 'b', rating: 5 },
    ])
    expect(outcome.ratings).toEqual(ratedOnly(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1))
    expect(outcome).toMatchObject({ added: 2, updated: 1, duplicates: 1 })
  })
})

describe('undoImport(connection, importId, now)', () => {
  it('brings back the version that the import had updated', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, [{ identity: 'a', rating: 2, segments: { Region: 'North' } }])
    const before = await reader.read(figures)
    const { id } = await importAnswers(writer, [{ identity: 'a', rating: 9 }, { identity: 'b' }])
    expect(await reader.read(figures)).not.toEqual(before)
    expect(await writer.write((connection) => undoImport(connection, id, NOW))).toBe(true)
    expect(await reader.read(figures)).toEqual(before)
  })

  it('leaves what a later import or a source has brought again', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const { id } = await importAnswers(writer, [
      { identity: 'a' },
      { identity: 'b' },
      { identity: 'c' },
    ])
    await importAnswers(writer, [{ identity: 'a' }])
    await post(writer, [{ identity: 'b' }])
    await writer.write((connection) => undoImport(connection, id, NOW))
    const { survey } = await reader.read(figures)
    expect(survey).toEqual([
      { day: '2026-11-20', ratings: ratedOnly(0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0) },
    ])
  })

  it('takes what the import brought away from later versions that did not speak of it', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const all = { segments: { Region: 'North' }, touchpoint: 'Phone', comment: 'Good' }
    const { id } = await importAnswers(writer, [{ rating: 9, ...all }])
    await post(writer, [{ rating: 2 }])
    const [before] = await reader.read(async (connection) => countingResponses(connection))
    expect(before).toMatchObject({ rating: 2, ...all, comment: { text: 'Good' } })
    await writer.write((connection) => undoImport(connection, id, NOW))
    expect(await reader.read(async (connection) => countingResponses(connection))).toEqual([
      { ...before, segments: {}, touchpoint: null, comment: null },
    ])
    await writer.write((connection) => redoImport(connection, id))
    expect(await reader.read(async (connection) => countingResponses(connection))).toEqual([before])
  })

  it('does not show again what was hidden while a later version said the same', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await importAnswers(writer, [{ rating: 9, comment: 'Good' }])
    const { id } = await importAnswers(writer, [{ rating: 2, comment: 'Good' }])
    expect((await reader.read(comments))['survey']).toMatchObject([{ text: 'Good', rating: 2 }])
    await writer.write(({ tables }) =>
      tables.updateTable('comments').set({ decision: 'hidden' }).execute(),
    )
    await writer.write((connection) => undoImport(connection, id, NOW))
    const [shown] = await reader.read(async (connection) => countingResponses(connection))
    expect(shown).toMatchObject({ rating: 9, comment: { text: 'Good', decision: 'hidden' } })
    expect((await reader.read(comments))['survey']).toEqual([])
  })

  it('leaves comments in the month of the version that counts', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await importAnswers(writer, [{ day: '2026-10-31', comment: 'Good' }])
    const { id } = await importAnswers(writer, [{ day: '2026-11-01' }])
    expect((await reader.read(comments))['survey']).toMatchObject([{ month: '2026-11' }])
    await writer.write((connection) => undoImport(connection, id, NOW))
    expect((await reader.read(comments))['survey']).toMatchObject([{ month: '2026-10' }])
  })

  it('keeps a post that came after the import, even if it said what was known then', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, [{ rating: 9 }])
    const { id } = await importAnswers(writer, [{ rating: 0 }])
    await writer.write((connection) => undoImport(connection, id, NOW))
    expect(await post(writer, [{ rating: 9 }])).toMatchObject({ duplicates: 1 })
    await writer.write((connection) => redoImport(connection, id))
    expect(await reader.read(ratingsOf)).toEqual([9])
  })

  it('knows which of two imports was later that only repeated what was there', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await importAnswers(writer, [{ rating: 9 }])
    const { id: second } = await importAnswers(writer, [{ rating: 0 }])
    await writer.write((connection) => undoImport(connection, second, NOW))
    const { id: third } = await importAnswers(writer, [{ rating: 9 }])
    await writer.write((connection) => redoImport(connection, second))
    await writer.write((connection) => undoImport(connection, third, NOW))
    await importAnswers(writer, [{ rating: 0 }])
    await writer.write((connection) => redoImport(connection, third))
    expect(await reader.read(ratingsOf)).toEqual([0])
  })

  it('says so when there is nothing to undo', async () => {
    const { writer } = await databaseWithSurveys()
    expect(await writer.write((connection) => undoImport(connection, 7, NOW))).toBe(false)
  })
})

describe('imports, posts, undos, redos and decisions in any order', () => {
  it(
    'leave what a replay of the rows that stand gives: responses, roll-ups and comments',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(anyHistory, async (history) => {
          const { writer, reader } = await databaseWithSurveys()
          const counting = (await live(writer, history)).counting()
          await reader.read(async (connection) => {
            expect(countingResponses(connection)).toEqual(counting)
            expect(await figures(connection)).toEqual(figuresOf(counting, 1))
            expect(categoriesInReview(connection)).toEqual(categoriesSaid(connection))
            const shown = await comments(connection)
            for (const [group, members] of Object.entries(groupsOf(counting)))
              expect(sorted(shown[group] ?? [])).toEqual(sorted(approvedOf(members)))
          })
        }),
        { numRuns: 300, interruptAfterTimeLimit: 40_000 },
      )
    },
  )
})

/** The comments that are there to be reviewed, with the category that they have there. */
function categoriesInReview({ prepare }: Connection) {
  return prepare(
    'SELECT id, category, month FROM comments WHERE category IS NOT NULL ORDER BY id',
  ).all()
}

/** The same by the responses that count. */
function categoriesSaid({ prepare }: Connection) {
  const said = prepare(
    `SELECT comment_id AS id, coalesce(rating, category) AS answer, substr(day, 1, 7) AS month
      FROM response_comments JOIN responses ON responses.id = response_id
      WHERE superseded = 0 ORDER BY comment_id`,
  ).all() as { id: number; answer: Answer; month: string }[]
  return said.map(({ id, answer, month }) => ({ id, category: categoryOf(answer), month }))
}

/** The responses of survey 1 and of each of its segments. */
function groupsOf(counting: readonly Counting[]): Record<string, Counting[]> {
  const groups: Record<string, Counting[]> = { survey: [] }
  for (const one of counting.filter(({ survey }) => survey === 1))
    for (const name of ['survey', ...Object.entries(one.segments).map((pair) => pair.join(': '))])
      (groups[name] ??= []).push(one)
  return groups
}

function sorted(comments: readonly object[]): string[] {
  return comments.map((comment) => JSON.stringify(Object.entries(comment).sort())).sort()
}
