import type { ImportRequest } from '#app/import-file.ts'
import { FIRST_SURVEY } from '#app/writing/survey-for.ts'
import type { Question } from '#intake/look.ts'
import { dayOf } from '#nps/period.ts'
import { Refusal } from '#nps/refusal.ts'
import { changeNumber } from '#store/changes.ts'
import { recallColumns } from '#store/remembered-columns.ts'
import { readSettings } from '#store/settings.ts'
import { listSurveys } from '#store/surveys.ts'
import { choicesFrom, chosenAgain, nothingChosen, type Chosen } from './chosen.ts'
import type { ImportParts } from './imports.ts'
import type { Preview } from './preview.ts'
import { soon } from './soon.ts'
import type { PreviewInHand, Upload } from './upload.ts'

/** How long a preview is good though results have changed, in milliseconds. */
const FRESH = 15_000

/** Makes the previews of uploads, and keeps each until something else is chosen. */
export class Previews {
  readonly #parts: ImportParts

  constructor(parts: ImportParts) {
    this.#parts = parts
  }

  /** `null` while making it takes longer than anybody likes to wait. */
  async of(upload: Upload): Promise<Preview | null> {
    const of = await this.#parts.reader.read(changeNumber)
    if (!upload.preview || this.#isOver(upload.preview, of))
      upload.preview = this.#begun(of, upload)
    return soon(upload.preview.made)
  }

  /** How an upload is imported as it is chosen. Throws `Refusal` for what cannot be. */
  async request({ path, chosen }: Upload): Promise<ImportRequest> {
    if (!chosen) throw new Error('A file is imported before anybody has looked at it.')
    const { survey, newSurvey, kind } = chosen
    return {
      path,
      survey: survey || newSurvey || FIRST_SURVEY,
      kind,
      choices: choicesFrom(chosen, this.#todayIn),
      now: this.#parts.now().toString(),
    }
  }

  #begun(of: number, upload: Upload): PreviewInHand {
    const stopping = new AbortController()
    const made = this.#preview(upload, stopping.signal)
    const preview: PreviewInHand = { of, made, stop: () => stopping.abort(), readyAt: null }
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

  async #preview(upload: Upload, signal: AbortSignal): Promise<Preview> {
    try {
      upload.chosen ??= await this.#atFirst(upload)
      const request = await this.request(upload)
      const preview = await this.#parts.reading.preview(request, { signal })
      upload.look = preview.look ?? upload.look
      return { ...preview, look: upload.look }
    } catch (error) {
      if (signal.aborted) return { look: upload.look, questions: [], trial: null, sample: [] }
      if (error instanceof Refusal) return notToBe(error, upload)
      upload.preview = null
      throw error
    }
  }

  /** What is chosen before anybody has: what was, for a file with the same header. */
  async #atFirst(upload: Upload): Promise<Chosen> {
    const { reader } = this.#parts
    const { timeZone } = await reader.read(readSettings)
    const [first] = await reader.read(listSurveys)
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
      return await this.#parts.reading.look(path, choicesFrom(fresh, this.#todayIn))
    } catch (error) {
      if (error instanceof Refusal) return null
      throw error
    }
  }

  readonly #todayIn = (timeZone: string) => dayOf(this.#parts.now(), timeZone)
}

/** What was chosen cannot be; the file is what it was. */
function notToBe({ code, message, hint }: Question, upload: Upload): Preview {
  return { look: upload.look, questions: [{ code, message, hint }], trial: null, sample: [] }
}
