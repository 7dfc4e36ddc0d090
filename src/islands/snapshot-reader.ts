import { parseSnapshot } from '#nps/parse-snapshot.ts'
import type { Snapshot } from '#nps/snapshot.ts'

let read: (value: unknown) => Snapshot = parseSnapshot

/** For a page whose pictures hold more than a wall's: it brings along what reads them. */
export function readSnapshotsWith(reader: (value: unknown) => Snapshot): void {
  read = reader
}

/** The snapshot that some JSON holds. Throws `TypeError` when it is none. */
export function snapshotOf(value: unknown): Snapshot {
  return read(value)
}
