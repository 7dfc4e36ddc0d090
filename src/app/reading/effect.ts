import type { Score } from '#nps/snapshot.ts'
import { buildSnapshot } from '#snapshots/build-snapshot.ts'
import { readFacts } from '#snapshots/facts.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { listSurveys } from '#store/surveys.ts'

/** What would become of something, and what it would do to the headline of its survey. */
export interface Effect<Outcome> {
  readonly outcome: Outcome
  readonly before: Headline
  readonly after: Headline
}

/** The headline of a survey, just as its board shows it. */
export interface Headline {
  readonly score: Score
  /** How many answers there are and how many it takes; `null` once it is shown. */
  readonly progress: { readonly responses: number; readonly needed: number } | null
}

/** Does something to a survey and looks at its headline before and after, all of it on one connection. */
export async function effectOn<Outcome>(
  connection: Connection,
  survey: number,
  now: Temporal.Instant,
  action: () => Promise<Outcome>,
): Promise<Effect<Outcome>> {
  const before = await headlineOf(connection, survey, now)
  const outcome = await action()
  return { outcome, before, after: await headlineOf(connection, survey, now) }
}

/** The headline of a survey. Throws when there is none. */
export async function headlineOf(
  connection: Connection,
  id: number,
  now: Temporal.Instant,
): Promise<Headline> {
  const survey = (await listSurveys(connection)).find((one) => one.id === id)
  const view = { audience: 'intranet', survey: survey?.slug ?? null, segment: null } as const
  const facts = await readFacts(connection, view)
  if (!facts) throw new Error(`Survey ${id} is not there.`)
  const { score, progress } = buildSnapshot(facts, now)
  return { score, progress }
}
