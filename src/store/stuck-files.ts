import type { Connection } from './engines/sqlite.ts'

/** A file of the drop folder as it was when it could not be moved. */
export interface StuckFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** When it was last written to, in milliseconds. */
  readonly modified: number
}

/** All files that have been dealt with and are still where they were dropped. */
export function listStuckFiles({ tables }: Connection): Promise<StuckFile[]> {
  return tables.selectFrom('stuck_files').select(['name', 'size', 'modified']).execute()
}

/** Notes that a file could not be moved. */
export async function noteStuckFile({ tables }: Connection, file: StuckFile): Promise<void> {
  const { name, size, modified } = file
  await tables.replaceInto('stuck_files').values({ name, size, modified }).execute()
}

/** Forgets a file that has gone: the same one dropped again is another matter. */
export async function forgetStuckFile({ tables }: Connection, name: string): Promise<void> {
  await tables.deleteFrom('stuck_files').where('name', '=', name).execute()
}
