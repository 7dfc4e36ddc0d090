import { refuse, type Refused } from '#app/people/fields.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { responseRate, type ResponseRate } from '#nps/response-rate.ts'
import { smallestGroup } from '#snapshots/facts.ts'
import type { Connection, Reader } from '#store/engines/sqlite.ts'
import { ownRules, settingsFor, type OwnRules } from '#store/own-rules.ts'
import { dimensionsInCare, type DimensionInCare } from '#store/segment-changes.ts'
import { readSettings, type Settings } from '#store/settings.ts'
import type { Changed } from '#store/survey-changes.ts'
import { listSurveys, type Survey } from '#store/surveys.ts'
import { listWaves, type WaveNote } from '#store/waves.ts'
import {
  givenSegment,
  givenSurvey,
  givenWave,
  typedSurvey,
  type SegmentForm,
  type SurveyForm,
  type WaveForm,
} from './given-survey.ts'

/** The surveys, for those who look after them. */
export interface SurveyDesk {
  /** All of them, the one that is shown first leading. */
  list(): Promise<SurveyInCare[]>
  /** `null` when there is none. */
  find(id: number): Promise<SurveyInCare | null>
  change(id: number, form: SurveyForm): Promise<Done | Refused>
  /** `false` when it is shown first already, or not there. */
  showFirst(id: number): Promise<boolean>
  changeSegment(segment: number, form: SegmentForm): Promise<Done | Refused>
  /** Makes one segment of two: the answers of the first are in the second from then on. */
  merge(segment: number, into: number): Promise<Done | Refused>
  addWave(survey: number, form: WaveForm): Promise<Done | Refused>
  removeWave(survey: number, wave: number): Promise<boolean>
}

/** Something was done. */
export type Done = { readonly done: true }

/** A survey with all that is set about it. */
export interface SurveyInCare {
  readonly survey: Survey
  /** What it has instead of the company's. */
  readonly own: OwnRules
  /** What holds for it. */
  readonly settings: Settings
  /** As it is typed. */
  readonly typed: SurveyForm
  readonly dimensions: readonly DimensionInCare[]
  readonly waves: readonly RatedWave[]
}

/** A wave with its response rate. How many have answered is told there alone. */
export interface RatedWave extends WaveNote {
  readonly id: number
  readonly rate: ResponseRate
}

/** Opens the desk. */
export function surveyDesk({ reader, writing }: { reader: Reader; writing: Writing }): SurveyDesk {
  const list = () => reader.read(surveysInCare)
  return {
    list,
    find: async (id) => (await list()).find(({ survey }) => survey.id === id) ?? null,
    change: async (id, form) => {
      const given = givenSurvey(form)
      if (!('change' in given)) return given
      return doneOr(await writing.changeSurvey({ id, change: given.change }))
    },
    showFirst: (id) => writing.showSurveyFirst({ id }),
    changeSegment: async (id, form) => {
      const given = givenSegment(form)
      if (!('change' in given)) return given
      return doneOr(await writing.changeSegment({ id, change: given.change }))
    },
    merge: async (from, into) =>
      (await writing.mergeSegments({ from, into }))
        ? { done: true }
        : refuse('into', 'nothing chosen'),
    addWave: async (survey, form) => {
      const given = givenWave(form)
      if (!('wave' in given)) return given
      return doneOr(await writing.addWave({ survey, wave: given.wave }))
    },
    removeWave: (survey, wave) => writing.removeWave({ survey, wave }),
  }
}

/** What has gone meanwhile needs no change any more. */
function doneOr(changed: Changed): Done | Refused {
  return changed === 'taken' ? refuse('name', 'name taken') : { done: true }
}

async function surveysInCare(connection: Connection): Promise<SurveyInCare[]> {
  const company = await readSettings(connection)
  const all: SurveyInCare[] = []
  for (const survey of await listSurveys(connection))
    all.push(await surveyInCare(connection, company, survey))
  return all
}

async function surveyInCare(
  connection: Connection,
  company: Settings,
  survey: Survey,
): Promise<SurveyInCare> {
  const own = await ownRules(connection, survey.id)
  const settings = settingsFor(company, own)
  const minimum = smallestGroup(settings)
  const waves = await listWaves(connection, survey.id)
  return {
    survey,
    own,
    settings,
    typed: typedSurvey({ ...survey, ...own }),
    dimensions: await dimensionsInCare(connection, survey.id),
    waves: waves.map(({ responses, ...wave }) => ({
      ...wave,
      rate: responseRate(responses, wave.invitations, minimum),
    })),
  }
}
