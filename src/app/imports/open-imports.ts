import type { ImportReport, ImportRequest } from '#app/import-file.ts'
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
  surveyOfImport,
  type ListedImport,
  type RejectionReason,
} from '#store/import-list.ts'
import { pendingImports } from '#store/pending-comments.ts'
import type { Person } from '#store/people/people.ts'
import { listSurveys, type Survey } from '#store/surveys.ts'
import { rememberedOf, type Chosen } from './chosen.ts'
import { Effects } from './effects.ts'
import { importInWords } from './import-in-words.ts'
import type { ImportParts, Imports, MaskedSoFar, OpenUpload } from './imports.ts'
import type { MaskingTurn } from './masking-behind.ts'
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

  readonly #resumed: Promise<void>

  constructor(parts: ImportParts) {
    this.#parts = parts
    this.mostBytes = parts.mostBytes
    this.dropFolder = parts.dropFolder
    this.#folder = new UploadFolder(`${parts.databaseFile}.uploads`)
    this.#uploads = new Uploads(this.#folder, () => parts.now().epochMilliseconds)
    this.#previews = new Previews(parts)
    this.#effects = new Effects(parts)
    this.#queue = new ImportQueue(parts.reading, {
      done: (upload, report, request) => this.#done(upload, report, request),
      over: ({ key }) => void this.#orLog(async () => this.#folder.forgetBegun(key)),
      failed: ({ name }, error) =>
        parts.log.error('An import failed', { file: name, error: textOf(error) }),
    })
    this.#resumed = this.#resume()
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
    this.#queue.add(upload, async () => {
      const request = await this.#previews.request(upload)
      await this.#orLog(async () => this.#folder.noteBegun(upload, request.choices))
      return { ...request, brought }
    })
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

  pending() {
    const { reader, behind } = this.#parts
    return reader.read(async (connection) => {
      const found = await pendingImports(connection)
      return found.map((one) => ({ ...one, isUnderWay: behind.has(one.id) }))
    })
  }

  async masked(id: number): Promise<MaskedSoFar | null> {
    const listed = await this.find(id)
    if (!listed) return null
    const { putOff, pending } = listed
    const isUnderWay = pending > 0 && this.#parts.behind.has(id)
    return { masked: Math.max(0, putOff - pending), of: putOff, isUnderWay }
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
      await deeds.note(by, to === 'undone' ? 'undid import' : 'redid import', importInWords(listed))
    return turned
  }

  /** Deletes what nobody wants any more. */
  tidy(): Promise<void> {
    return this.#orLog(() => this.#uploads.removeOld())
  }

  /** The notes of what was under way stay, for the next start. */
  async close(): Promise<void> {
    await this.#resumed
    await this.#queue.close()
    for (const { key } of this.#uploads.list()) await this.#orLog(() => this.#uploads.remove(key))
  }

  /** The import stands already: what fails from here on does not take it back. */
  async #done(upload: Upload, report: ImportReport, request: ImportRequest): Promise<void> {
    this.#effects.forget()
    await this.#orLog(() => this.#note(upload, report))
    this.#uploads.release(upload.key)
    const { importId, survey } = report
    void this.#mask(upload.key, { importId, request: { ...request, surveyId: survey.id } })
  }

  async #note(upload: Upload, { importId, survey }: ImportReport): Promise<void> {
    const { deeds, writing, now } = this.#parts
    await deeds.note(upload.by, 'imported', importInWords({ id: importId, fileName: upload.name }))
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

  /** What has been masked, or cannot be, is not kept; what the end of the program has met is. */
  async #mask(key: string, turn: MaskingTurn): Promise<void> {
    if ((await this.#parts.behind.add(turn)) === 'stopped') return
    await this.#orLog(() => this.#forget(key))
  }

  /** Goes on masking what an earlier run has imported and not masked; other files of it are deleted. */
  async #resume(): Promise<void> {
    const { reader, log } = this.#parts
    try {
      for (const { key, path, choices } of this.#folder.left) {
        const id = await this.ofUpload(key)
        const survey = id === null ? null : await reader.read((one) => surveyOfImport(one, id))
        if (id !== null && survey !== null)
          void this.#mask(key, { importId: id, request: { path, choices, surveyId: survey } })
        else await this.#forget(key)
      }
    } catch (error) {
      log.error('What an earlier run left could not be masked', { error: textOf(error) })
    }
  }

  async #forget(key: string): Promise<void> {
    await this.#folder.remove(key)
    this.#folder.forgetBegun(key)
  }
}
