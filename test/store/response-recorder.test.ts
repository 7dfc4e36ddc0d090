import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerIndex, categoryOf, type Answer as Given } from '#nps/rating.ts'
import { NO_COUNTS } from '#nps/tally.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, post, type Answer } from '#test/support/results.ts'

const LONG = { timeout: 30_000 }

/** What is stored of the responses that count. */
async function counting({ tables }: Connection) {
  return tables
    .selectFrom('responses')
    .leftJoin('response_comments', 'response_comments.response_id', 'responses.id')
    .leftJoin('comments', 'comments.id', 'response_comments.comment_id')
    .leftJoin('touchpoints', (join) =>
      join.on((on) =>
        on('touchpoints.id', '=', on.fn.coalesce('touchpoint_id', 'carried_touchpoint_id')),
      ),
    )
    .where('superseded', '=', 0)
    .orderBy('responses.id')
    .select(['rating', 'day', 'touchpoints.name as touchpoint', 'text', 'decision', 'note'])
    .execute()
}

describe('ResponseRecorder.record(batch)', () => {
  it('stores rating, day, touchpoint and comment', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [
      { identity: 'a', rating: 0, day: '2026-01-31', touchpoint: 'Phone', comment: 'Too slow' },
      { identity: 'b', rating: 10, day: '2026-02-01' },
    ])
    expect(await reader.read(counting)).toEqual([
      {
        rating: 0,
        day: '2026-01-31',
        touchpoint: 'Phone',
        text: 'Too slow',
        decision: 'approved',
        note: null,
      },
      { rating: 10, day: '2026-02-01', touchpoint: null, text: null, decision: null, note: null },
    ])
  })

  it('takes the same identity in two surveys for two responses', async () => {
    const { reader, writer } = await databaseWithSurveys()
    expect(await post(writer, [{ identity: 'a' }], 1)).toMatchObject({ added: 1 })
    expect(await post(writer, [{ identity: 'a' }], 2)).toMatchObject({ added: 1 })
    expect(await reader.read(counting)).toHaveLength(2)
  })

  it('keeps the decision about a comment that comes again in the same words', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [{ comment: 'Good', decision: 'hidden' }])
    const again = { comment: 'Good', decision: 'undecided' } as const
    expect(await post(writer, [again])).toMatchObject({ duplicates: 1 })
    expect(await post(writer, [{ ...again, rating: 2 }])).toMatchObject({ updated: 1 })
    expect(await reader.read(counting)).toMatchObject([{ rating: 2, decision: 'hidden' }])
  })

  it('keeps a person’s decision about words that come again after others', async () => {
    const { reader, writer } = await databaseWithSurveys()
    const good = { comment: 'Good', decision: 'undecided' } as const
    await post(writer, [good])
    await writer.write(({ tables }) =>
      tables.updateTable('comments').set({ decision: 'hidden', note: 'No' }).execute(),
    )
    await post(writer, [{ ...good, comment: 'Bad' }])
    expect(await reader.read(counting)).toMatchObject([{ text: 'Bad', decision: 'undecided' }])
    await post(writer, [good])
    expect(await reader.read(counting)).toMatchObject([
      { text: 'Good', decision: 'hidden', note: 'No' },
    ])
  })

  it('decides about equal words of two people for each of them', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [
      { identity: 'a', comment: 'Good', decision: 'hidden' },
      { identity: 'b', comment: 'Good', decision: 'approved' },
    ])
    expect(await reader.read(counting)).toMatchObject([
      { text: 'Good', decision: 'hidden' },
      { text: 'Good', decision: 'approved' },
    ])
  })

  it('has other words decided anew', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [{ comment: 'Good', decision: 'approved' }])
    await post(writer, [{ comment: 'Good, says Kim', decision: 'undecided' }])
    expect(await reader.read(counting)).toMatchObject([
      { text: 'Good, says Kim', decision: 'undecided' },
    ])
  })

  it('takes a response whose comment was cut within a character for the same when it comes again', async () => {
    const { writer } = await databaseWithSurveys()
    const cut = [{ comment: 'Good \ud83d' }, { identity: 'b', comment: '👍'.repeat(1_500) }]
    expect(await post(writer, cut)).toMatchObject({ added: 2, comments: 2 })
    expect(await post(writer, cut)).toMatchObject({ added: 0, updated: 0, duplicates: 2 })
  })

  it('gives every comment a random id', async () => {
    const { reader, writer } = await databaseWithSurveys()
    const answers = ['a', 'b', 'c'].map((identity) => ({ identity, comment: 'Good' }))
    await post(writer, answers)
    const ids = await reader.read(({ tables }) =>
      tables.selectFrom('comments').select('public_id').execute(),
    )
    for (const { public_id } of ids) expect(public_id).toMatch(/^[0-9a-f]{16}$/)
    expect(new Set(ids.map(({ public_id }) => public_id)).size).toBe(3)
  })

  it('keeps no version that nobody could ever bring back', async () => {
    const { reader, writer } = await databaseWithSurveys()
    for (const rating of [0, 5, 10] as const) await post(writer, [{ rating, comment: 'Good' }])
    const rows = await reader.read(({ tables }) =>
      tables.selectFrom('responses').select('rating').execute(),
    )
    expect(rows).toEqual([{ rating: 10 }])
  })

  it('keeps what a source said once and has not said anew', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await post(writer, [{ rating: 0, touchpoint: 'Phone', comment: 'Bad', decision: 'undecided' }])
    for (const rating of [5, 9, 10] as const) await post(writer, [{ rating }])
    await post(writer, [{ rating: 10, comment: 'Good', decision: 'undecided' }])
    expect(await reader.read(counting)).toMatchObject([{ touchpoint: 'Phone', text: 'Good' }])
    const rows = await reader.read(({ tables }) =>
      tables.selectFrom('responses').select('rating').orderBy('id').execute(),
    )
    expect(rows).toEqual([{ rating: 0 }, { rating: 10 }])
  })

  it('adds no version when a file comes again word for word, and one when it says less', async () => {
    const { reader, writer } = await databaseWithSurveys()
    const answers = [{ comment: 'Good', segments: { Region: 'North' } }]
    const versions = () =>
      reader.read(async ({ prepare }) => prepare('SELECT count(*) FROM responses').pluck().get())
    for (let week = 0; week < 3; week += 1) await importAnswers(writer, answers)
    expect(await versions()).toBe(1)
    for (let week = 0; week < 3; week += 1) {
      const { outcome } = await importAnswers(writer, [{}])
      expect(outcome).toMatchObject({ added: 0, updated: 0, duplicates: 1, comments: 0 })
    }
    expect(await versions()).toBe(2)
  })

  it('counts of a file every response once, as it is at the end of the file', LONG, async () => {
    const anyAnswer = fc.record({
      identity: fc.constantFrom('a', 'b', 'c'),
      rating: fc.constantFrom<Given[]>(0, 5, 10, 'promoter', 'detractor'),
    })
    const anyFile = fc.array(anyAnswer, { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(fc.array(anyFile, { minLength: 1, maxLength: 3 }), async (files) => {
        const { writer } = await databaseWithSurveys()
        const known = new Map<string, Given>()
        for (const file of files) {
          const { outcome } = await importAnswers(writer, file)
          expect(outcome.ratings).toEqual(lastRatings(file, known))
          expect(outcome.added + outcome.updated + outcome.duplicates).toBe(file.length)
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** Counts what is known at the end of a file of those in it: a label takes away no rating that it fits. */
function lastRatings(file: readonly Answer[], known: Map<string, Given>): number[] {
  for (const { identity = '', rating = 0 } of file) {
    const before = known.get(identity)
    if (before === undefined || rating !== categoryOf(before)) known.set(identity, rating)
  }
  const counts = [...NO_COUNTS]
  for (const identity of new Set(file.map(({ identity = '' }) => identity)))
    counts[answerIndex(known.get(identity) ?? 0)]! += 1
  return counts
}

describe('ResponseRecorder.idRange', () => {
  it('is noted with an import, and null when it added nothing', async () => {
    const { reader, writer } = await databaseWithSurveys()
    await importAnswers(writer, [{ identity: 'a' }, { identity: 'b' }])
    await importAnswers(writer, [{ identity: 'a' }])
    const ranges = await reader.read(({ tables }) =>
      tables.selectFrom('imports').select(['first_response_id', 'last_response_id']).execute(),
    )
    expect(ranges).toEqual([
      { first_response_id: 1, last_response_id: 2 },
      { first_response_id: null, last_response_id: null },
    ])
  })
})
