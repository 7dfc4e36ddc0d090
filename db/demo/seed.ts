import type { Day } from '#nps/period.ts'
import type { RawResponse } from '#nps/raw-response.ts'
import type { Response } from '#nps/response.ts'
import { anonymise, wordsOf, type Anonymising } from '#privacy/anonymise.ts'
import { maskWords } from '#privacy/mask-words.ts'
import { countChange } from '#store/changes.ts'
import type { Connection, Writer } from '#store/engines/sqlite.ts'
import { addBenchmark } from '#store/benchmarks.ts'
import { addImprovement } from '#store/improvements-in-care.ts'
import { beginRelease, readyComments, releaseReady } from '#store/releases.ts'
import { packResponses } from '#store/response-batch.ts'
import { ResponseRecorder } from '#store/response-recorder.ts'
import { changeSettings } from '#store/settings.ts'
import { createSource } from '#store/sources.ts'
import { createSurvey, findSurvey } from '#store/surveys.ts'
import { addStarterThemes } from '#store/themes/settle-themes.ts'
import { listThemes } from '#store/themes/themes.ts'
import { DEMO_COMPANY, DEMO_SURVEYS, type DemoSurvey } from './company.ts'
import { demoBenchmarks } from './benchmarks.ts'
import { setDemoGoals } from './goals.ts'
import { demoImprovements } from './improvements.ts'
import { seeded } from './random.ts'
import { demoResponses } from './responses.ts'

/** Nothing in the demo is anybody's, so its secret need not be one. */
const SECRET = 'invented answers of invented people'

/** Fills an empty, migrated database with two years of the invented company. */
export function seedDemo(writer: Writer, through: Day): Promise<void> {
  return writer.write(async (connection) => {
    await changeSettings(connection, {
      companyName: DEMO_COMPANY.name,
      timeZone: DEMO_COMPANY.timeZone,
    })
    for (const { name, kind } of DEMO_SURVEYS) await createSurvey(connection, name, kind)
    addImprovements(connection, through)
    for (const benchmark of demoBenchmarks(through))
      addBenchmark(connection, { ...benchmark, link: null, survey: null })
    setDemoGoals(connection, through)
    await createSource(connection, {
      name: 'Demo',
      keyHash: new Uint8Array(32),
      now: `${through}T00:00:00Z`,
    })
    const answers = Map.groupBy(
      demoResponses({ through, random: seeded(1) }),
      ({ survey }) => survey,
    )
    for (const [survey, group] of answers)
      await record(
        connection,
        survey,
        group.map(({ response }) => response),
      )
    await release(connection)
    await countChange(connection)
  })
}

/** What was done, with its theme: one of those that every program begins with. */
function addImprovements(connection: Connection, through: Day): void {
  addStarterThemes(connection)
  const ids = new Map(listThemes(connection).map(({ id, name }) => [name, id]))
  for (const { theme, ...improvement } of demoImprovements(through))
    addImprovement(connection, { ...improvement, theme: ids.get(theme) ?? null, survey: null })
}

/** The comments of two years have been public for long. */
async function release(connection: Connection): Promise<void> {
  const number = beginRelease(connection)
  for (const { survey, comments } of await readyComments(connection))
    releaseReady(connection, { survey, number, policy: 'uncertain' }, comments)
}

/** Adds one answer to the invented company. */
export function addDemoAnswer(
  writer: Writer,
  answer: { survey: DemoSurvey; response: RawResponse },
): Promise<void> {
  return writer.write(async (connection) => {
    await record(connection, answer.survey, [answer.response])
    await countChange(connection)
  })
}

/** The comments are invented too, so they are approved as they are, most of them. */
async function record(
  connection: Connection,
  survey: DemoSurvey,
  answers: readonly RawResponse[],
): Promise<void> {
  const name = DEMO_SURVEYS.find(({ id }) => id === survey)?.name ?? survey
  const found = await findSurvey(connection, name)
  if (!found) throw new Error(`The demo has no survey “${name}”.`)
  const how = { secret: SECRET, survey: found.id }
  const before = await lastComment(connection)
  const recorder = new ResponseRecorder(connection, found.id, { sourceId: DEMO_SOURCE })
  await recorder.record(packResponses(answers.map((answer) => masked(answer, how))))
  recorder.finish()
  await approve(connection, before)
}

function masked(answer: RawResponse, how: Anonymising): Response {
  const words = wordsOf(answer)
  return anonymise(answer, how, words && maskWords(words, { always: [], never: [] }))
}

/**
 * Approves the comments that came with some answers, but for one in twelve: in the demo, too, there is
 * something to review.
 */
async function approve({ tables }: Connection, after: number): Promise<void> {
  await tables
    .updateTable('comments')
    .set({ decision: 'approved' })
    .where('id', '>', after)
    .where('withheld', '=', 0)
    .where(({ eb }) => eb(eb('id', '%', 12), '<>', 0))
    .execute()
}

async function lastComment({ tables }: Connection): Promise<number> {
  const { last } = await tables
    .selectFrom('comments')
    .select(({ fn }) => fn.max<number | null>('id').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? 0
}

/** The one source of a new database. */
const DEMO_SOURCE = 1
