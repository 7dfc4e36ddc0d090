import type { ImportReport, ImportRequest } from '#app/import-file.ts'
import type { Log } from '#app/log.ts'
import type { DeedLog } from '#app/people/open-people.ts'
import { textOf } from '#app/text-of.ts'
import type { Effect } from '#app/writing/effect.ts'
import { FIRST_SURVEY } from '#app/writing/survey-for.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { look, type Question } from '#intake/look.ts'
import { dayOf } from '#nps/period.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import { Refusal } from '#nps/refusal.ts'
import { changeNumber } from '#store/changes.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import {
  importById,
  importOfUpload,
  listImports,
  rejectedRowsOf,
  type ListedImport,
} from '#store/import-list.ts'
import type { Person } from '#store/people/people.ts'
import { recallColumns } from '#store/remembered-columns.ts'
import { readSettings } from '#store/settings.ts'
import { listSurveys, type Survey } from '#store/surveys.ts'
import { choicesFrom, chosenAgain, nothingChosen, rememberedOf, type Chosen } from './chosen.ts'
import { previewOf, type Preview } from './preview.ts'
import { ImportQueue } from './queue.ts'
import { takeUpload, type NotTaken } from './take-upload.ts'
import { UploadFolder } from './upload-folder.ts'
import type { PreviewInHand, Upload } from './upload.ts'
import { Uploads } from './uploads.ts'

/** What the pages about imports may ask. */
export interface Imports {
  /** The most bytes that a file may have. */
  readonly mostBytes: number
  /** Takes the file of a posted form. */
  take(request: Request, by: Person): Promise<{ readonly key: string } | NotTaken>
  /** A file that is not imported yet; `null` when there is none. */
  upload(key: string): Upload | null
  /** Those that are being imported, or wait for it. */
  underWay(): readonly Upload[]
  /** What an upload would be imported as; `null` while that takes longer than anybody likes to wait. */
  preview(upload: Upload): Promise<Preview | null>
  /** Chooses what the columns are. */
  choose(upload: Upload, chosen: Chosen): void
  /** Imports an upload as it was chosen, behind those that were begun before. */
  begin(upload: Upload, by: Person): void
  /** Throws an upload away. */
  discard(upload: Upload): Promise<void>
  /** The import that an upload has become; `null` when it is none. */
  ofUpload(key: string): Promise<number | null>
  list(before: number | null, most: number): Promise<ListedImport[]>
  find(id: number): Promise<ListedImport | null>
  rejected(id: number, most: number): Promise<RejectedRow[]>
  surveys(): Promise<Survey[]>
  /**
   * What undoing an import, or letting it count again, would do to the score; `null` while it is not
   * known, and of a large one: trying it would keep everybody else from writing for too long.
   */
  effect(listed: ListedImport): Promise<Effect<boolean> | null>
  /** Undoes an import or lets it count again; `false` when it is so already. */
  turn(id: number, to: 'undone' | 'standing', by: Person): Promise<boolean>
}

/** What it takes. */
export interface ImportParts {
  readonly databaseFile: string
  readonly mostBytes: number
  readonly reader: Reader
  readonly writing: Writing
  readonly deeds: DeedLog
  readonly secret: string
  readonly log: Log
  readonly now: () => Temporal.Instant
}

/** How long a page waits for what takes long, in milliseconds; then it says so and asks again. */
const PATIENCE = 1500

/** How long a preview is good though results have changed, in milliseconds. */
const FRESH = 15_000

/** Rows of the largest import that is undone to see what that does: about two seconds. */
const MOST_TRIED = 100_000

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
  readonly #parts: ImportParts
  readonly #folder: UploadFolder
  readonly #uploads: Uploads
  readonly #queue: ImportQueue
  /** Effects that are known, or being found out, of this state of the results. */
  #effects = { of: -1, known: new Map<number, Promise<Effect<boolean> | null>>() }

  constructor(parts: ImportParts) {
    this.#parts = parts
    this.mostBytes = parts.mostBytes
    this.#folder = new UploadFolder(`${parts.databaseFile}.uploads`)
    this.#uploads = new Uploads(this.#folder, () => this.#now())
    this.#queue = new ImportQueue(parts.writing, {
      done: (upload, report) => this.#done(upload, report),
      failed: ({ name }, error) =>
        parts.log.error('An import failed', { file: name, error: textOf(error) }),
    })
  }

  async take(request: Request, by: Person): Promise<{ readonly key: string } | NotTaken> {
    const taken = await takeUpload(request, this.#folder, this.mostBytes)
    return typeof taken === 'string' ? taken : this.#uploads.add(taken, by)
  }

  upload(key: string): Upload | null {
    return this.#uploads.find(key)
  }

  underWay(): readonly Upload[] {
    return this.#uploads
      .list()
      .filter(({ state }) => state.kind === 'running' || state.kind === 'waiting')
  }

  async preview(upload: Upload): Promise<Preview | null> {
    const of = await this.#parts.reader.read(changeNumber)
    if (!upload.preview || this.#isOver(upload.preview, of))
      upload.preview = this.#begun(of, this.#preview(upload))
    return soon(upload.preview.made)
  }

  choose(upload: Upload, chosen: Chosen): void {
    upload.chosen = chosen
    upload.preview = null
    upload.refusal = null
  }

  begin(upload: Upload, by: Person): void {
    if (upload.state.kind !== 'open') return
    const brought = { upload: upload.key, person: by.id }
    this.#queue.add(upload, async () => ({ ...(await this.#request(upload)), brought }))
  }

  discard({ key, state }: Upload): Promise<void> {
    const isIdle = state.kind === 'open' || state.kind === 'failed'
    return isIdle ? this.#uploads.remove(key) : Promise.resolve()
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

  surveys(): Promise<Survey[]> {
    return this.#parts.reader.read(listSurveys)
  }

  async effect({ id, undoneAt, rows }: ListedImport): Promise<Effect<boolean> | null> {
    if (rows > MOST_TRIED) return null
    const { reader, writing, now } = this.#parts
    const of = await reader.read(changeNumber)
    if (this.#effects.of !== of) this.#effects = { of, known: new Map() }
    const { known } = this.#effects
    const to = undoneAt === null ? 'undone' : 'standing'
    const found = known.get(id) ?? writing.tryTurn({ importId: id, to, now: now().toString() })
    known.set(id, found)
    found.catch(() => known.delete(id))
    return soon(found)
  }

  async turn(id: number, to: 'undone' | 'standing', by: Person): Promise<boolean> {
    const { writing, deeds, now } = this.#parts
    const turned =
      to === 'undone'
        ? await writing.undoImport({ importId: id, now: now().toString() })
        : await writing.redoImport({ importId: id })
    const listed = turned && (await this.find(id))
    if (listed)
      await deeds.note(by, to === 'undone' ? 'undid import' : 'redid import', objectOf(listed))
    return turned
  }

  /** Deletes what nobody wants any more. */
  tidy(): Promise<void> {
    return this.#uploads.removeOld()
  }

  async close(): Promise<void> {
    await this.#queue.close()
    for (const { key } of this.#uploads.list()) await this.#uploads.remove(key)
  }

  #begun(of: number, made: Promise<Preview>): PreviewInHand {
    const preview: PreviewInHand = { of, made, readyAt: null }
    const ready = () => (preview.readyAt = this.#now())
    made.then(ready, ready)
    return preview
  }

  /** Where answers come in all the time, a preview would never be of the latest state. */
  #isOver({ of, readyAt }: PreviewInHand, latest: number): boolean {
    return of !== latest && readyAt !== null && readyAt + FRESH < this.#now()
  }

  #now(): number {
    return this.#parts.now().epochMilliseconds
  }

  async #preview(upload: Upload): Promise<Preview> {
    try {
      upload.chosen ??= await this.#atFirst(upload)
      const preview = await previewOf(this.#parts.writing, await this.#request(upload))
      upload.look = preview.look ?? upload.look
      return { ...preview, look: upload.look }
    } catch (error) {
      if (error instanceof Refusal) return notToBe(error, upload)
      upload.preview = null
      throw error
    }
  }

  /** What is chosen before anybody has: what was, for a file with the same header. */
  async #atFirst(upload: Upload): Promise<Chosen> {
    const { reader } = this.#parts
    const { timeZone } = await reader.read(readSettings)
    const [first] = await this.surveys()
    const fresh = nothingChosen(first?.name ?? '', first ? '' : FIRST_SURVEY, timeZone)
    const seen = await this.#glance(upload, fresh)
    const before =
      seen && (await reader.read((connection) => recallColumns(connection, seen.fingerprint)))
    upload.look = seen
    upload.isRemembered = before !== null
    return before ? chosenAgain(fresh, before.survey, before.choices) : fresh
  }

  /** A file that cannot be read has no header that could be remembered. */
  async #glance({ path }: Upload, fresh: Chosen) {
    try {
      return await look(path, choicesFrom(fresh, this.#todayIn))
    } catch (error) {
      if (error instanceof Refusal) return null
      throw error
    }
  }

  async #request({ path, chosen }: Upload): Promise<ImportRequest> {
    const { secret, now } = this.#parts
    if (!chosen) throw new Error('A file is imported before anybody has looked at it.')
    const { survey, newSurvey, kind } = chosen
    return {
      path,
      survey: survey || newSurvey || FIRST_SURVEY,
      kind,
      choices: choicesFrom(chosen, this.#todayIn),
      isDryRun: false,
      secret,
      now: now(),
    }
  }

  readonly #todayIn = (timeZone: string) => dayOf(this.#parts.now(), timeZone)

  /** The import stands already: what fails from here on does not take it back. */
  async #done(upload: Upload, { importId, survey }: ImportReport): Promise<void> {
    const { deeds, writing, log, now } = this.#parts
    try {
      await deeds.note(upload.by, 'imported', objectOf({ id: importId, fileName: upload.name }))
      const { look: seen, chosen } = upload
      if (seen && chosen)
        await writing.rememberColumns({
          fingerprint: seen.fingerprint,
          survey: survey.id,
          choices: rememberedOf(chosen),
          now: now().toString(),
        })
    } catch (error) {
      log.error('What was imported could not be noted', { error: textOf(error) })
    }
    await this.#uploads.remove(upload.key)
  }
}

/** What there is soon; `null` when it takes longer. */
function soon<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  return Promise.race([
    answer,
    new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE).unref()),
  ])
}

/** What was chosen cannot be; the file is what it was. */
function notToBe({ code, message, hint }: Question, upload: Upload): Preview {
  return { look: upload.look, questions: [{ code, message, hint }], trial: null, sample: [] }
}

function objectOf({ id, fileName }: { id: number; fileName: string }): string {
  return `${fileName} (${id})`
}
