import type { Log } from '#app/log.ts'
import type { DeedLog } from '#app/people/open-people.ts'
import type { Effect } from '#app/reading/effect.ts'
import type { Preview } from '#app/reading/preview.ts'
import type { Reading } from '#app/reading/reading-thread.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import type { ListedImport, RejectionReason } from '#store/import-list.ts'
import type { Person } from '#store/people/people.ts'
import type { Survey } from '#store/surveys.ts'
import type { Chosen } from './chosen.ts'
import type { NotTaken } from './take-upload.ts'
import type { InterruptedUpload } from './upload-folder.ts'
import type { Upload } from './upload.ts'

/** What the pages about imports may ask. */
export interface Imports {
  /** The most bytes that a file may have. */
  readonly mostBytes: number
  /** A folder whose files are imported too, if there is one. */
  readonly dropFolder: string | null
  /** Takes the file of a posted form. */
  take(request: Request, by: Person): Promise<{ readonly key: string } | NotTaken>
  /** A file that is not imported yet; `null` when there is none. */
  upload(key: string): Upload | null
  /** Those that are being imported, or wait for it. */
  underWay(): readonly Upload[]
  /** Those that somebody has brought and nobody has imported yet, each with when it goes away. */
  open(): readonly OpenUpload[]
  /** What an upload would be imported as; `null` while that takes longer than anybody likes to wait. */
  preview(upload: Upload): Promise<Preview | null>
  /** Chooses what the columns are. */
  choose(upload: Upload, chosen: Chosen): void
  /** Imports an upload as it was chosen, behind those that were begun before. */
  begin(upload: Upload, by: Person): void
  /** Throws an upload away. */
  discard(upload: Upload): Promise<void>
  /** What was being imported when the program was stopped last, and has not been brought again. */
  interrupted(): Promise<InterruptedUpload[]>
  /** The import that an upload has become; `null` when it is none. */
  ofUpload(key: string): Promise<number | null>
  list(before: number | null, most: number): Promise<ListedImport[]>
  find(id: number): Promise<ListedImport | null>
  rejected(id: number, most: number): Promise<RejectedRow[]>
  /** Why rows were rejected, each reason with so many lines. */
  reasons(id: number, mostLines: number): Promise<RejectionReason[]>
  /** Other imports, by their ids, through which some of the same answers count. */
  alike(id: number): Promise<number[]>
  /** All of them, part by part. */
  allRejected(id: number): AsyncGenerator<RejectedRow[]>
  surveys(): Promise<Survey[]>
  /**
   * What undoing an import, or letting it count again, would do to the score; `null` while it is not
   * known.
   */
  effect(listed: ListedImport): Promise<Effect<boolean> | null>
  /** The same of several, by their ids; those are left out of which it is not known soon. */
  effects(listed: readonly ListedImport[]): Promise<ReadonlyMap<number, Effect<boolean>>>
  /** Undoes an import or lets it count again; `false` when it is so already. */
  turn(id: number, to: 'undone' | 'standing', by: Person): Promise<boolean>
}

/** A file whose preview waits for somebody. */
export interface OpenUpload {
  readonly key: string
  readonly name: string
  readonly by: Person
  /** Milliseconds since 1970, unless somebody looks at it before. */
  readonly goneAt: number
}

/** What it takes. */
export interface ImportParts {
  readonly databaseFile: string
  readonly dropFolder: string | null
  readonly mostBytes: number
  readonly reader: Reader
  readonly writing: Writing
  readonly reading: Reading
  readonly deeds: DeedLog
  readonly log: Log
  readonly now: () => Temporal.Instant
}
