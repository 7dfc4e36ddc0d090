import type { Snapshot } from '#nps/snapshot.ts'
import type { View } from '#nps/view.ts'
import { buildSnapshot } from '#snapshots/build-snapshot.ts'
import { readFacts } from '#snapshots/facts.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { NOW } from '#test/support/results.ts'

/** The snapshot of a view, of the intranet's first survey and of everybody unless it says otherwise. */
export async function pictureOf(reader: Reader, view: Partial<View> = {}): Promise<Snapshot> {
  const snapshot = await pictureIfAny(reader, view)
  if (!snapshot) throw new Error(`There is no view ${JSON.stringify(view)}`)
  return snapshot
}

/** The same, or `null` when there is no such survey or segment. */
export function pictureIfAny(reader: Reader, view: Partial<View>): Promise<Snapshot | null> {
  const whole = { audience: 'intranet', survey: null, segment: null, ...view } as const
  return reader.read(async (connection) => {
    const facts = await readFacts(connection, whole)
    return facts && buildSnapshot(facts, Temporal.Instant.from(NOW))
  })
}

/** The snapshot of a segment, found by its name. */
export async function segmentPicture(
  reader: Reader,
  name: string,
  view: Partial<View> = {},
): Promise<Snapshot> {
  const { dimensions } = await pictureOf(reader, view)
  const segment = dimensions.flatMap(({ segments }) => segments).find((one) => one.name === name)
  if (!segment) throw new Error(`There is no segment ${name}`)
  return pictureOf(reader, { ...view, segment: segment.id })
}
