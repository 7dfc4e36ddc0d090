import type { Connection } from './engines/sqlite.ts'

/** A file that is still in the drop folder, as it was when it was dealt with. */
export interface StuckFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** When it was last written to, in milliseconds. */
  readonly modified: number
  /** What to put away with it once its words are masked; `null`: it could not be moved. */
  readonly note: string | null
  /** What it was imported as; `null` when that is not known, or deleted. */
  readonly importId: number | null
}

/** All files that have been dealt with and are still where they were dropped. */
export function listStuckFiles({ tables }: Connection): Promise<StuckFile[]> {
  return tables
    .selectFrom('stuck_files')
    .select(['name', 'size', 'modified', 'note', 'import_id as importId'])
    .execute()
}

/** Notes that a file is in, or could not be moved. */
export async function noteStuckFile({ tables }: Connection, file: StuckFile): Promise<void> {
  const { name, size, modified, note, importId } = file
  await tables
    .replaceInto('stuck_files')
    .values({ name, size, modified, note, import_id: importId })
    .execute()
}

/** Forgets a file that has gone: the same one dropped again is another matter. */
export async function forgetStuckFile({ tables }: Connection, name: string): Promise<void> {
  await tables.deleteFrom('stuck_files').where('name', '=', name).execute()
}
