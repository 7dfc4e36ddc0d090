import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rating } from '#nps/rating.ts'
import { dailyRatings } from '#store/daily-ratings.ts'
import { listDimensions } from '#store/dimensions.ts'
import type { Connection, Writer } from '#store/engines/sqlite.ts'
import { redoImport, undoImport } from '#store/imports.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, NOW, post, type Answer } from '#test/support/results.ts'

/** Every figure there is: the roll-ups of the survey and of each segment, by name. */
async function figures(connection: Connection) {
  const segments: Record<string, unknown> = {}
  for (const { name, segments: values } of await listDimensions(connection, 1))
    for (const value of values)
      segments[`${name}: ${value.name}`] = await dailyRatings(connection, { segment: value.id })
  return { survey: await dailyRatings(connection, { survey: 1 }), segments }
}

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
    const ratings = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]
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

  it('reports the ratings of a file with each response counted once', async () => {
    const { writer } = await databaseWithSurveys()
    const { outcome } = await importAnswers(writer, [
      { identity: 'a', rating: 10 },
      { identity: 'a', rating: 10 },
      { identity: 'b', rating: 0 },
      { identity: 'b', rating: 5 },
    ])
    expect(outcome.ratings).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])
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
    expect(survey).toEqual([{ day: '2026-11-20', ratings: [0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0] }])
  })

  it('says so when there is nothing to undo', async () => {
    const { writer } = await databaseWithSurveys()
    expect(await writer.write((connection) => undoImport(connection, 7, NOW))).toBe(false)
  })
})

/** What a history of imports, posts, undos and redos should leave, by plain loops over all versions. */
class Model {
  readonly #versions: {
    by: number | 'source'
    answer: Required<Pick<Answer, 'identity' | 'rating' | 'day'>>
  }[] = []
  readonly #undone = new Set<number>()

  add(by: number | 'source', answers: readonly Answer[]): void {
    for (const answer of answers)
      this.#versions.push({
        by,
        answer: answer as Required<Pick<Answer, 'identity' | 'rating' | 'day'>>,
      })
  }

  undo(id: number): void {
    this.#undone.add(id)
  }

  redo(id: number): void {
    this.#undone.delete(id)
  }

  figures() {
    const current = new Map<string, { rating: number; day: string }>()
    for (const { by, answer } of this.#versions)
      if (by === 'source' || !this.#undone.has(by)) current.set(answer.identity, answer)
    const days = new Map<string, number[]>()
    for (const { rating, day } of current.values()) {
      const ratings = days.get(day) ?? Array<number>(11).fill(0)
      ratings[rating]! += 1
      days.set(day, ratings)
    }
    return [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, ratings]) => ({ day, ratings }))
  }
}

const anyAnswer = fc.record({
  identity: fc.constantFrom('a', 'b', 'c'),
  rating: fc.constantFrom<Rating>(2, 9),
  day: fc.constantFrom('2026-11-01'),
})
const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('import'), answers: fc.array(anyAnswer, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('post'), answers: fc.array(anyAnswer, { maxLength: 3 }) }),
  fc.record({ kind: fc.constantFrom('undo', 'redo'), which: fc.nat(5) }),
)

describe('imports, posts, undos and redos in any order', () => {
  it('leave the roll-ups that plain loops over all versions give', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), async (steps) => {
        const { writer, reader } = await databaseWithSurveys()
        const model = new Model()
        const imports: number[] = []
        for (const step of steps) await take(step, { writer, model, imports })
        expect((await reader.read(figures)).survey).toEqual(model.figures())
      }),
      { numRuns: 150 },
    )
  })
})

type Step = typeof anyStep extends fc.Arbitrary<infer One> ? One : never

async function take(
  step: Step,
  { writer, model, imports }: { writer: Writer; model: Model; imports: number[] },
): Promise<void> {
  if ('which' in step) {
    const id = imports[step.which]
    if (id === undefined) return
    if (step.kind === 'undo') {
      await writer.write((connection) => undoImport(connection, id, NOW))
      model.undo(id)
    } else {
      await writer.write((connection) => redoImport(connection, id))
      model.redo(id)
    }
  } else if (step.kind === 'post') {
    await post(writer, step.answers)
    model.add('source', step.answers)
  } else {
    const { id } = await importAnswers(writer, step.answers)
    imports.push(id)
    model.add(id, step.answers)
  }
}
