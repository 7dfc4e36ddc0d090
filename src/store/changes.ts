import type { Connection } from './engines/sqlite.ts'

/** How many transactions have changed what anybody may see: the number of the snapshot. */
export async function changeNumber({ prepare }: Connection): Promise<number> {
  return prepare('SELECT number FROM changes').pluck().get() as number
}

/** The number of the last change that left a day of some roll-up without an answer. */
export async function emptiedAt({ prepare }: Connection): Promise<number> {
  return prepare('SELECT emptied FROM changes').pluck().get() as number
}

/** Every transaction that changes what somebody may see says so once. */
export async function countChange({ prepare }: Connection): Promise<void> {
  prepare('UPDATE changes SET number = number + 1').run()
}

/** Differs from the last time on this connection when another has changed anything in between. */
export function dataVersion({ prepare }: Connection): number {
  return Number(prepare('PRAGMA data_version').pluck().get())
}
