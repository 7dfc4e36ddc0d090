import fc from 'fast-check'
import type { Day } from '#nps/period.ts'
import type { Answer as Given } from '#nps/rating.ts'
import type { Decision } from '#nps/response.ts'
import type { Connection, Writer } from '#store/engines/sqlite.ts'
import { CommentTexts } from '#store/comment-texts.ts'
import { pendingAmong } from '#store/pending-comments.ts'
import { dimensionNamed, renameDimension } from '#store/dimension-changes.ts'
import { changeSegment, mergeSegments, separateSegment } from '#store/segment-changes.ts'
import { dimensionsInCare } from '#store/segments-in-care.ts'
import { redoImport, undoImport } from '#store/imports.ts'
import { createSource } from '#store/sources.ts'
import { listWithdrawals, putBack, takeOut } from '#store/withdrawals.ts'
import { importAnswers } from '#test/support/imports.ts'
import { putOff, response } from '#test/support/responses.ts'
import { NOW, post, type Answer } from '#test/support/results.ts'
import { shownComments } from './counting.ts'
import { Replay } from './replay.ts'

/** One thing that happens to a database. */
export type Step = StepOf<typeof anyStep> | StepOf<typeof anyCare>

type StepOf<Any> = Any extends fc.Arbitrary<infer One> ? One : never

const anyAnswer = fc.record({
  identity: fc.constantFrom('a', 'a', 'b'),
  rating: fc.constantFrom<Given[]>(0, 7, 10, 'promoter', 'detractor'),
  day: fc.constantFrom<Day[]>('2026-10-31', '2026-11-01'),
  touchpoint: fc.constantFrom('Phone', 'Shop', null),
  segments: fc.record(
    {
      Region: fc.constantFrom('North', 'South', 'West'),
      Product: fc.constantFrom('Heat', 'Power'),
    },
    { requiredKeys: [] },
  ),
  comment: fc.constantFrom('Good', 'Bad', null),
  decision: fc.constant<Decision>('undecided'),
})

/** Often the very same answer comes again, so that there are repeats. */
export const anyAnswers = fc.array(
  fc.oneof(anyAnswer, fc.constant({ ...plainAnswer('a') }), fc.constant(plainAnswer('b'))),
  { maxLength: 3 },
)

/** Imports, posts, undos, redos, sources taken out and put back, and what people decide about comments that they see. */
const anyStep = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('import'), answers: anyAnswers }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('import behind'), answers: anyAnswers }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('fill') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('post'),
      survey: fc.constantFrom(1, 2),
      source: fc.constantFrom(1, 1, 2),
      answers: anyAnswers,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('take out'), source: fc.constantFrom(1, 1, 2) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('put back'), which: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo'), which: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('redo'), which: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decide'),
      which: fc.nat(5),
      decision: fc.constantFrom<Decision[]>('undecided', 'approved', 'hidden'),
      note: fc.constantFrom('Thanks', null),
    }),
  },
)

const anyRegion = fc.constantFrom('North', 'South', 'West', 'Nord')

/** What administrators do to segments, by the names that they have then. */
const anyCare = fc.oneof(
  fc.record({
    kind: fc.constant('merge'),
    survey: fc.constantFrom(1, 1, 2),
    from: anyRegion,
    into: anyRegion,
  }),
  fc.record({
    kind: fc.constant('rename'),
    survey: fc.constantFrom(1, 1, 2),
    from: anyRegion,
    to: anyRegion,
  }),
  fc.record({
    kind: fc.constant('separate'),
    survey: fc.constantFrom(1, 1, 2),
    from: anyRegion,
  }),
  fc.record({
    kind: fc.constant('rename dimension'),
    survey: fc.constantFrom(1, 1, 2),
    to: fc.constantFrom('Region', 'Area'),
  }),
)

/** A history in which segments, of which there are some from the beginning, are looked after as well. */
export const anyCaredForHistory: fc.Arbitrary<Step[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: anyStep }, { weight: 1, arbitrary: anyCare }), {
    minLength: 4,
    maxLength: 16,
  })
  .map((steps) => [{ kind: 'import', answers: REGIONS }, ...steps])

const REGIONS = [
  { ...plainAnswer('a'), segments: { Region: 'North' } },
  { ...plainAnswer('b'), segments: { Region: 'South' } },
  { ...plainAnswer('c'), segments: { Region: 'West' } },
]

/** Some history of a database. */
export const anyHistory: fc.Arbitrary<Step[]> = fc.array(anyStep, { minLength: 1, maxLength: 14 })

/** Goes through a history with a database; returns what a replay of its raw rows knows. */
export async function live(writer: Writer, history: readonly Step[]): Promise<Replay> {
  const replay = new Replay()
  const imports: number[] = []
  const second = { name: 'Second', keyHash: new Uint8Array(32).fill(2), now: NOW }
  await writer.write((connection) => createSource(connection, second))
  for (const step of history) await take(step, { writer, replay, imports })
  await fillPending(writer, replay)
  return replay
}

interface Living {
  readonly writer: Writer
  readonly replay: Replay
  readonly imports: number[]
}

async function take(step: Step, { writer, replay, imports }: Living): Promise<void> {
  switch (step.kind) {
    case 'import': {
      const { id } = await importAnswers(writer, step.answers)
      imports.push(id)
      replay.add(id, 1, step.answers)
      return
    }
    case 'import behind': {
      const { id } = await importAnswers(writer, step.answers, putOff)
      imports.push(id)
      replay.add(id, 1, step.answers)
      return
    }
    case 'fill':
      return fillPending(writer, replay)
    case 'post':
      await post(writer, step.answers, step.survey, {
        sourceId: step.source,
        // Each on a day of its own.
        on: `2026-11-0${step.source}` as Day,
      })
      replay.add(`source ${step.source}`, step.survey, step.answers)
      return
    case 'take out': {
      const span = { source: step.source, from: null, to: null }
      const name = replay.takeOut(`source ${step.source}`)
      await writer.write(async (connection) => takeOut(connection, span, name))
      return
    }
    case 'put back':
      await writer.write(async (connection) => {
        const all = [1, 2].map((source) => listWithdrawals(connection, source))
        const one = (await Promise.all(all)).flat().toSorted((a, b) => a.id - b.id)[step.which]
        if (!one) return
        putBack(connection, one.id)
        replay.putBack(one.madeAt)
      })
      return
    case 'undo':
    case 'redo': {
      const id = imports[step.which]
      if (id === undefined) return
      if (step.kind === 'undo') {
        await writer.write((connection) => undoImport(connection, id, NOW))
        replay.undo(id)
      } else {
        await writer.write((connection) => redoImport(connection, id))
        replay.redo(id)
      }
      return
    }
    case 'merge':
    case 'rename':
    case 'separate':
    case 'rename dimension':
      return lookAfter(step, { writer, replay })
    case 'decide': {
      const decided = await writer.write((connection) => decide(connection, step))
      if (decided) replay.decide(decided, step)
    }
  }
}

/** Masks whatever has been put off, as reading all the files again would. */
function fillPending(writer: Writer, replay: Replay): Promise<void> {
  return writer.write(async (connection) => {
    const texts = new CommentTexts(connection)
    for (const one of replay.responses()) {
      const { key, print } = one
      const [id] = print === null ? [] : pendingAmong(connection, [{ key, print }])
      if (typeof id === 'number' && print !== null) texts.fill(id, print, one)
    }
  })
}

/** Merges, separates or renames a region, if there is one of that name, or renames all that they are. */
async function lookAfter(
  step: StepOf<typeof anyCare>,
  { writer, replay }: Pick<Living, 'writer' | 'replay'>,
): Promise<void> {
  const { survey } = step
  await writer.write(async (connection) => {
    const dimensions = await dimensionsInCare(connection, survey)
    const dimension = dimensionNamed(connection, survey, 'Region') ?? 0
    const regions = dimensions.find(({ id }) => id === dimension)?.segments ?? []
    const idOf = (wanted: string) => regions.find(({ name }) => name === wanted)?.id ?? 0
    switch (step.kind) {
      case 'merge':
        if (await mergeSegments(connection, idOf(step.from), idOf(step.into)))
          replay.merge(survey, step.from, step.into)
        return
      case 'rename': {
        const change = { name: step.to, isHidden: false }
        if ((await changeSegment(connection, idOf(step.from), change)) === 'done')
          replay.rename(survey, step.from, step.to)
        return
      }
      case 'separate': {
        const part = partOf(connection, survey, step.from)
        if (part && (await separateSegment(connection, part))) replay.separate(survey, step.from)
        return
      }
      case 'rename dimension':
        if ((await renameDimension(connection, dimension, step.to)) === 'done')
          replay.renameRegions(survey, step.to)
    }
  })
}

/** A region that was merged into another one, by its name. */
function partOf({ prepare }: Connection, survey: number, name: string): number | undefined {
  const part = prepare(
    `SELECT segments.id FROM segments JOIN dimensions ON dimensions.id = dimension_id
      WHERE survey_id = ? AND segments.name = ? AND part_of IS NOT NULL`,
  )
  return part.pluck().get(survey, name) as number | undefined
}

/** Decides about one of the comments that are shown, as a person would. */
async function decide(
  connection: Connection,
  { which, decision, note }: { which: number; decision: Decision; note: string | null },
): Promise<{ key: string; text: string } | null> {
  const comment = shownComments(connection)[which]
  if (!comment) return null
  await connection.tables
    .updateTable('comments')
    .set({ decision, note })
    .where('public_id', '=', comment.publicId)
    .execute()
  return comment
}

/** An answer without words, of somebody. */
export function plainAnswer(identity: string): Required<Omit<Answer, 'line' | 'known'>> {
  const { rating, day, touchpoint, segments } = response()
  return { identity, rating, day, touchpoint, segments, comment: null, decision: 'undecided' }
}
