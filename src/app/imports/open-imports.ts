import type { ImportReport } from '#app/import-file.ts'
import type { Effect } from '#app/reading/effect.ts'
import type { Preview } from '#app/reading/preview.ts'
import { textOf } from '#app/text-of.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import {
  importById,
  importOfUpload,
  importsAlike,
  listImports,
  rejectedRowsOf,
  rejectionReasonsOf,
  type ListedImport,
  type RejectionReason,
} from '#store/import-list.ts'
import type { Person } from '#store/people/people.ts'
import { listSurveys, type Survey } from '#store/surveys.ts'
import { rememberedOf, type Chosen } from './chosen.ts'
import { Effects } from './effects.ts'
import type { ImportParts, Imports, OpenUpload } from './imports.ts'
import { Previews } from './previews.ts'
import { ImportQueue } from './queue.ts'
import { takeUpload, type NotTaken } from './take-upload.ts'
import { UploadFolder, type InterruptedUpload } from './upload-folder.ts'
import type { Upload } from './upload.ts'
import { KEPT_FOR, Uploads } from './uploads.ts'

/** Rejected rows that are in memory at the same time. */
const REJECTED_AT_ONCE = 5_000

/** How often uploads that nobody wants any more are looked for. */
const TIDY_EVERY = 60_000

/** Opens what the pages about imports work with. */
export function openImports(parts: ImportParts): { imports: Imports; close(): Promise<void> } {
  const desk = new ImportDesk(parts)
  const timer = setInterval(() => void desk.tidy(), TIDY_EVERY).unref()
  return {
    imports: desk,
    close: async () => {
      clearInterval(timer)
      await desk.close()
    },
  }
}

class ImportDesk implements Imports {
  readonly mostBytes: number
  readonly dropFolder: string | null
  readonly #parts: ImportParts
  readonly #folder: UploadFolder
  readonly #uploads: Uploads
  readonly #queue: ImportQueue
  readonly #previews: Previews
  readonly #effects: Effects
  /** Names of files that have come since the start: whoever brings one again need not be told to. */
  readonly #broughtAgain = new Set<string>()

  constructor(parts: ImportParts) {
    this.#parts = parts
    this.mostBytes = parts.mostBytes
    this.dropFolder = parts.dropFolder
    this.#folder = new UploadFolder(`${parts.databaseFile}.uploads`)
    this.#uploads = new Uploads(this.#folder, () => parts.now().epochMilliseconds)
    this.#previews = new Previews(parts)
    this.#effects = new Effects(parts)
    this.#queue = new ImportQueue(parts.reading, {
      done: (upload, report) => this.#done(upload, report),
      over: ({ key }) => void this.#orLog(async () => this.#folder.forgetBegun(key)),
      failed: ({ name }, error) =>
        parts.log.error('An import failed', { file: name, error: textOf(error) }),
    })
  }

  async take(request: Request, by: Person): Promise<{ readonly key: string } | NotTaken> {
    const taken = await takeUpload(request, this.#folder, this.mostBytes)
    if (typeof taken === 'string') return taken
    this.#broughtAgain.add(taken.name)
    return this.#uploads.add(taken, by)
  }

  upload(key: string): Upload | null {
    return this.#uploads.find(key)
  }

  underWay(): readonly Upload[] {
    return this.#uploads
      .list()
      .filter(({ state }) => state.kind === 'running' || state.kind === 'waiting')
  }

  open(): readonly OpenUpload[] {
    const open = this.#uploads.list().filter(({ state }) => state.kind === 'open')
    return open.map(({ key, name, by, touchedAt }) => {
      return { key, name, by, goneAt: touchedAt + KEPT_FOR }
    })
  }

  preview(upload: Upload): Promise<Preview | null> {
    return this.#previews.of(upload)
  }

  choose(upload: Upload, chosen: Chosen): void {
    upload.chosen = chosen
    upload.preview?.stop()
    upload.preview = null
    upload.refusal = null
  }

  begin(upload: Upload, by: Person): void {
    if (upload.state.kind !== 'open') return
    this.#folder.noteBegun(upload)
    const brought = { upload: upload.key, person: by.id }
    this.#queue.add(upload, async () => ({ ...(await this.#previews.request(upload)), brought }))
  }

  discard({ key, state, preview }: Upload): Promise<void> {
    preview?.stop()
    const isIdle = state.kind === 'open' || state.kind === 'failed'
    return isIdle ? this.#uploads.remove(key) : Promise.resolve()
  }

  async interrupted(): Promise<InterruptedUpload[]> {
    const found: InterruptedUpload[] = []
    for (const upload of this.#folder.interrupted) {
      const isAgain = this.#broughtAgain.has(upload.name)
      if (!isAgain && (await this.ofUpload(upload.key)) === null) found.push(upload)
    }
    return found
  }

  ofUpload(key: string): Promise<number | null> {
    return this.#parts.reader.read((connection) => importOfUpload(connection, key))
  }

  list(before: number | null, most: number): Promise<ListedImport[]> {
    return this.#parts.reader.read((connection) => listImports(connection, { before, most }))
  }

  find(id: number): Promise<ListedImport | null> {
    return this.#parts.reader.read((connection) => importById(connection, id))
  }

  rejected(id: number, most: number): Promise<RejectedRow[]> {
    return this.#parts.reader.read((connection) => rejectedRowsOf(connection, id, { most }))
  }

  reasons(id: number, mostLines: number): Promise<RejectionReason[]> {
    return this.#parts.reader.read((connection) =>
      rejectionReasonsOf(connection, id, { mostLines }),
    )
  }

  alike(id: number): Promise<number[]> {
    return this.#parts.reader.read((connection) => importsAlike(connection, id))
  }

  async *allRejected(id: number): AsyncGenerator<RejectedRow[]> {
    let after = -1
    for (;;) {
      const rows = await this.#parts.reader.read((connection) =>
        rejectedRowsOf(connection, id, { most: REJECTED_AT_ONCE, after }),
      )
      if (rows.length === 0) return
      yield rows
      after = rows.at(-1)?.line ?? after
    }
  }

  surveys(): Promise<Survey[]> {
    return this.#parts.reader.read(listSurveys)
  }

  effect(listed: ListedImport): Promise<Effect<boolean> | null> {
    return this.#effects.of(listed)
  }

  effects(listed: readonly ListedImport[]): Promise<ReadonlyMap<number, Effect<boolean>>> {
    return this.#effects.ofSeveral(listed)
  }

  async turn(id: number, to: 'undone' | 'standing', by: Person): Promise<boolean> {
    const { writing, deeds, now } = this.#parts
    const turned =
      to === 'undone'
        ? await writing.undoImport({ importId: id, now: now().toString() })
        : await writing.redoImport({ importId: id })
    this.#effects.forget()
    const listed = turned && (await this.find(id))
    if (listed)
      await deeds.note(by, to === 'undone' ? 'undid import' : 'redid import', objectOf(listed))
    return turned
  }

  /** Deletes what nobody wants any more. */
  tidy(): Promise<void> {
    return this.#orLog(() => this.#uploads.removeOld())
  }

  /** The notes of what was under way stay, for the next start. */
  async close(): Promise<void> {
    await this.#queue.close()
    for (const { key } of this.#uploads.list()) await this.#orLog(() => this.#uploads.remove(key))
  }

  /** The import stands already: what fails from here on does not take it back. */
  async #done(upload: Upload, report: ImportReport): Promise<void> {
    this.#effects.forget()
    await this.#orLog(() => this.#note(upload, report))
    await this.#orLog(async () => this.#folder.forgetBegun(upload.key))
    await this.#orLog(() => this.#uploads.remove(upload.key))
  }

  async #note(upload: Upload, { importId, survey }: ImportReport): Promise<void> {
    const { deeds, writing, now } = this.#parts
    await deeds.note(upload.by, 'imported', objectOf({ id: importId, fileName: upload.name }))
    const { look: seen, chosen } = upload
    if (!seen || !chosen) return
    await writing.rememberColumns({
      fingerprint: seen.fingerprint,
      survey: survey.id,
      choices: rememberedOf(chosen),
      now: now().toString(),
    })
  }

  /** What follows an import, or nobody waits for: where it fails, everything else goes on. */
  async #orLog(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#parts.log.error('What belongs to an upload could not be noted or deleted', {
        error: textOf(error),
      })
    }
  }
}

function objectOf({ id, fileName }: { id: number; fileName: string }): string {
  return `${fileName} (${id})`
}
