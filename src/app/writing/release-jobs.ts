import { dayOf } from '#nps/period.ts'
import { firstMonthShown, lastDue, type Rhythm } from '#nps/release.ts'
import { countChange } from '#store/changes.ts'
import type { Connection, Writer } from '#store/engines/sqlite.ts'
import {
  beginRelease,
  importBatch,
  noteRelease,
  readyComments,
  releaseImport,
  releaseReady,
  releaseState,
  type ReadyOnes,
  type ReleaseState,
} from '#store/releases.ts'
import { readSettings, type Settings } from '#store/settings.ts'

/** So many comments are released in one transaction, so that nobody waits long behind it. */
const SLICE = 5_000

/** What a release out of turn came to. */
export interface ReleasedNow {
  readonly released: number
  /** Of surveys that have too few for a batch: how many are still ready, and how many it takes. */
  readonly waiting: readonly Pick<ReadyOnes, 'name' | 'comments' | 'minimum'>[]
}

/** What is due: of one release a day, all that is ready; of the others, what is enough for a batch. */
interface Due extends Pick<ReleaseState, 'due' | 'firstMonth'> {
  readonly isDone: boolean
  readonly isOfTheDay: boolean
}

/** What the clock asks for: a release, or that walls be told what is public no longer. */
export async function dueBy(connection: Connection, now: Temporal.Instant): Promise<Due | null> {
  const settings = await readSettings(connection)
  const state = await releaseState(connection)
  const { due, daily, firstMonth } = clockOf(settings, now)
  // What was noted by a clock that ran ahead keeps nothing back.
  const isPast = state.due !== null && Temporal.Instant.compare(state.due, now) <= 0
  const isDone = isPast && state.due >= due
  if (isDone && state.firstMonth === firstMonth) return null
  const isOfTheDay = !isPast || state.due < daily
  return { due: isDone ? state.due : due, firstMonth, isDone, isOfTheDay }
}

/**
 * Makes public what is ready, if it is time, and takes away what has been public for long enough. Of one
 * comment within an hour everybody can tell who wrote it: in the hours behind the release of the day
 * fewer than a batch wait.
 */
export async function releaseByClock(writer: Writer, now: Temporal.Instant): Promise<number> {
  const due = await writer.write(async (connection) => {
    const before = await releaseState(connection)
    const found = await dueBy(connection, now)
    if (found) noteRelease(connection, { due: before.due, firstMonth: found.firstMonth })
    if (found && before.firstMonth !== null && before.firstMonth !== found.firstMonth)
      await countChange(connection)
    return found
  })
  if (!due || due.isDone) return 0
  const released = await release(writer, due.isOfTheDay ? () => true : isBatch)
  // Only now: what a stop has met is gone on with.
  await writer.write(async (connection) => noteRelease(connection, due))
  return released
}

/** Makes public what is ready now, of each survey that has enough for a batch. */
export async function releaseNow(writer: Writer): Promise<ReleasedNow> {
  const released = await release(writer, isBatch)
  return { released, waiting: await writer.write(readyComments) }
}

/**
 * Makes public what masking is sure of in an import, if it is enough for a batch of its own: nobody
 * can tell one of so many from a call that has just ended. To be called once its comments are masked.
 */
export async function releaseOfImport(writer: Writer, importId: number): Promise<number> {
  const found = await writer.write(async (connection) => {
    const batch = await importBatch(connection, importId)
    return batch && { ...batch, number: beginRelease(connection) }
  })
  if (!found) return 0
  return inSlices(writer, (connection) => releaseImport(connection, found, SLICE))
}

function isBatch({ comments, minimum }: ReadyOnes): boolean {
  return comments >= minimum
}

async function release(writer: Writer, isWanted: (ready: ReadyOnes) => boolean): Promise<number> {
  const begun = await writer.write(async (connection) => {
    const ready = (await readyComments(connection)).filter(isWanted)
    if (ready.length === 0) return null
    const { commentPolicy: policy } = await readSettings(connection)
    return { ready, policy, number: beginRelease(connection) }
  })
  let released = 0
  for (const { survey } of begun?.ready ?? [])
    released += await inSlices(writer, (connection) =>
      begun ? releaseReady(connection, { ...begun, survey }, SLICE) : 0,
    )
  return released
}

/** Screens are told with each slice: nobody sees the half of a batch for long. */
async function inSlices(
  writer: Writer,
  slice: (connection: Connection) => number,
): Promise<number> {
  let total = 0
  for (;;) {
    const done = await writer.write(async (connection) => {
      const count = slice(connection)
      if (count > 0) await countChange(connection)
      return count
    })
    total += done
    if (done < SLICE) return total
  }
}

function clockOf({ commentReleases, commentDays, timeZone }: Settings, now: Temporal.Instant) {
  const last = (rhythm: Rhythm) => lastDue(now, rhythm, timeZone).toInstant().toString()
  return {
    due: last(commentReleases),
    daily: last('daily'),
    firstMonth: firstMonthShown(dayOf(now, timeZone), commentDays),
  }
}
