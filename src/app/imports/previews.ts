import type { ImportRequest } from '#app/import-file.ts'
import type { Preview } from '#app/reading/preview.ts'
import type { Choices } from '#intake/choices.ts'
import { openQuestion } from '#intake/open-question.ts'
import { dayOf } from '#nps/period.ts'
import { Refusal } from '#nps/refusal.ts'
import { changeNumber } from '#store/changes.ts'
import { recallColumns } from '#store/remembered-columns.ts'
import { hasAnswers, listSurveys, type Survey } from '#store/surveys.ts'
import { timeZoneOfSurvey } from '#store/time-zones.ts'
import { chosenSurvey } from './chosen-survey.ts'
import { choicesFrom, chosenAgain, nothingChosen, type Chosen } from './chosen.ts'
import type { ImportParts } from './imports.ts'
import { InHand } from './in-hand.ts'
import { soon } from './soon.ts'
import { newSurveyName, surveyChoice } from './survey-choice.ts'
import type { PreviewInHand, Upload } from './upload.ts'

/** Makes the previews of uploads, and keeps each until something else is chosen. */
export class Previews {
  readonly #parts: ImportParts

  constructor(parts: ImportParts) {
    this.#parts = parts
  }

  /** `null` while making it takes longer than anybody likes to wait. */
  async of(upload: Upload): Promise<Preview | null> {
    const of = await this.#parts.reader.read(changeNumber)
    if (!upload.preview?.isGood(of)) upload.preview = this.#begun(of, upload)
    return soon(upload.preview.found)
  }

  /** How an upload is imported as it is chosen. Throws `Refusal` for what cannot be. */
  async request(upload: Upload): Promise<ImportRequest> {
    if (!upload.chosen) throw new Error('A file is imported before anybody has looked at it.')
    const surveys = await this.#parts.reader.read(listSurveys)
    return this.#requestFor(upload, upload.chosen, chosenSurvey(upload.chosen, surveys))
  }

  async #requestFor(
    { path, look }: Upload,
    chosen: Chosen,
    survey: string,
  ): Promise<ImportRequest> {
    const { kind } = chosen
    const headers = look?.columns.map(({ header, question }) => question || header)
    const choices = await this.#choices(chosen, survey, headers)
    return { path, survey, kind, choices, now: this.#parts.now().toString() }
  }

  #begun(of: number, upload: Upload): PreviewInHand {
    const stopping = new AbortController()
    const preview = this.#preview(upload, stopping.signal)
    const inHand = new InHand(of, preview, this.#parts.now)
    return Object.assign(inHand, { stop: () => stopping.abort() })
  }

  async #preview(upload: Upload, signal: AbortSignal): Promise<Preview> {
    try {
      upload.chosen ??= await this.#atFirst(upload)
      const preview = await this.#previewOf(upload, upload.chosen, signal)
      upload.look = preview.look ?? upload.look
      return { ...preview, look: upload.look }
    } catch (error) {
      if (signal.aborted) return { look: upload.look, questions: [], trial: null, sample: [] }
      if (error instanceof Refusal) return notToBe(error, upload)
      upload.preview = null
      throw error
    }
  }

  /** While nobody has said which survey it is for, it is tried in one of its own. */
  async #previewOf(upload: Upload, chosen: Chosen, signal: AbortSignal): Promise<Preview> {
    const { reader, reading } = this.#parts
    const { survey, open } = surveyOrQuestion(chosen, await reader.read(listSurveys))
    const request = await this.#requestFor(upload, chosen, survey ?? `Undecided ${upload.key}`)
    const preview = await reading.preview(request, { signal })
    return open ? { ...preview, questions: [open, ...preview.questions] } : preview
  }

  /** What is chosen before anybody has: what was, for a file with the same header. */
  async #atFirst(upload: Upload): Promise<Chosen> {
    const { reader } = this.#parts
    const surveys = await reader.read(listSurveys)
    const fresh = nothingChosen('', newSurveyName(upload.name, surveys))
    const seen = await this.#glance(upload, fresh)
    const before =
      seen && (await reader.read((connection) => recallColumns(connection, seen.fingerprint)))
    upload.look = seen
    upload.isRemembered = before !== null
    const names = [upload.name, ...(seen?.container.kind === 'xlsx' ? [seen.container.sheet] : [])]
    const told = surveyChoice(surveys, { names, remembered: before?.survey ?? null })
    const isOpen = told.why === 'only' && (await this.#hasOthers(surveys))
    upload.surveyTold = isOpen ? null : told.why
    const survey = isOpen ? '' : told.survey
    return before ? { ...chosenAgain(fresh, before.choices), survey } : { ...fresh, survey }
  }

  /** Whether the only survey has answers of other files: nothing tells that this one is of the same. */
  async #hasOthers([only]: readonly Survey[]): Promise<boolean> {
    const { reader } = this.#parts
    return only !== undefined && reader.read((connection) => hasAnswers(connection, only.id))
  }

  /** A file that cannot be read has no header that could be remembered. */
  async #glance({ path }: Upload, fresh: Chosen) {
    try {
      return await this.#parts.reading.look(path, await this.#choices(fresh, null))
    } catch (error) {
      if (error instanceof Refusal) return null
      throw error
    }
  }

  /** Without a survey, or with one that is not there yet, days are the company's. */
  async #choices(
    chosen: Chosen,
    survey: string | null,
    headers: readonly string[] = [],
  ): Promise<Choices> {
    const timeZone = await this.#parts.reader.read((connection) =>
      timeZoneOfSurvey(connection, survey ?? ''),
    )
    return choicesFrom(chosen, { timeZone, todayIn: this.#todayIn, headers })
  }

  readonly #todayIn = (timeZone: string) => dayOf(this.#parts.now(), timeZone)
}

/** The name of the survey that was chosen, or the question which it is. */
function surveyOrQuestion(chosen: Chosen, surveys: readonly Survey[]) {
  try {
    return { survey: chosenSurvey(chosen, surveys), open: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { survey: null, open: openQuestion(error) }
  }
}

/** What was chosen cannot be; the file is what it was. */
function notToBe(refusal: Refusal, { look }: Upload): Preview {
  return { look, questions: [openQuestion(refusal)], trial: null, sample: [] }
}
