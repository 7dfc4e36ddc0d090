import type { NewsKind } from '#nps/news.ts'
import { readMailServer } from '#store/people/mail-server.ts'
import { listOutlets, type Outlet } from '#store/people/outlets.ts'
import { listSubscribers, type Subscriber } from '#store/people/subscribers.ts'
import type { PeopleConnection } from '#store/people/tables.ts'

/** Who is told news now: who is not paused, and whose address has turned out to be theirs. */
export interface Followers {
  readonly outlets: readonly Outlet[]
  /** None while there is no mail server. */
  readonly subscribers: readonly Subscriber[]
  /** The survey that their digests are about; `null` for the one that is shown first. */
  readonly mailSurvey: string | null
}

export async function readFollowers(connection: PeopleConnection): Promise<Followers> {
  const outlets = (await listOutlets(connection)).filter(({ isPaused }) => !isPaused)
  const server = await readMailServer(connection)
  const subscribers = server
    ? (await listSubscribers(connection)).filter(({ confirmedAt }) => confirmedAt !== null)
    : []
  return { outlets, subscribers, mailSurvey: server?.survey ?? null }
}

/** The surveys that somebody wants to be told of, as the moment brings it; `null` is the one shown first. */
export function followedBy({ outlets }: Followers): (string | null)[] {
  const wanting = outlets.filter(({ wants }) => wants.some((kind) => kind !== 'digest'))
  return [...new Set(wanting.map(({ survey }) => survey))]
}

/** The ids of outlets that are told a kind of news of a survey, under any of its names. */
export function outletsFor(
  outlets: readonly Outlet[],
  kind: NewsKind,
  names: readonly (string | null)[],
): number[] {
  return outlets
    .filter(({ wants, survey }) => wants.includes(kind) && names.includes(survey))
    .map(({ id }) => id)
}
