import type { Done } from '#app/done.ts'
import { faulty, type Faulty } from '#app/faulty.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { responseRate, type ResponseRate } from '#nps/response-rate.ts'
import { smallestGroup } from '#snapshots/facts.ts'
import { sourcesFeeding, type SurveyDeleted } from '#store/delete-survey.ts'
import type { Connection, Reader } from '#store/engines/sqlite.ts'
import { ownRules, settingsFor, type OwnRules } from '#store/own-rules.ts'
import { dimensionsInCare, type DimensionInCare } from '#store/segments-in-care.ts'
import { readSettings, type Settings } from '#store/settings.ts'
import type { Changed, Move } from '#store/survey-changes.ts'
import { hasAnswers, listSurveys, type Survey } from '#store/surveys.ts'
import { listWaves, shareDays, type Wave, type WaveNote, type WaveNoted } from '#store/waves.ts'
import {
  givenDimension,
  givenSegment,
  givenSurvey,
  givenWave,
  typedSurvey,
  typedWave,
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
  change(id: number, form: SurveyForm): Promise<Done | Faulty>
  /** Deletes it, if no answer of it counts and no source feeds it. */
  remove(id: number): Promise<SurveyDeleted>
  /** `false` when it stays where it is, or is not there. */
  move(id: number, move: Move): Promise<boolean>
  renameDimension(dimension: number, name: string): Promise<Done | Faulty>
  changeSegment(segment: number, form: SegmentForm): Promise<Done | Faulty>
  /** Makes one segment of two: the answers of the first count in the second from then on. */
  merge(segment: number, into: number): Promise<Done | Faulty>
  /** Takes a merge back; `false` when there is none. */
  separate(segment: number): Promise<boolean>
  addWave(survey: number, form: WaveForm): Promise<Done | Faulty>
  changeWave(survey: number, wave: number, form: WaveForm): Promise<Done | Faulty>
  removeWave(survey: number, wave: number): Promise<boolean>
}

/** A survey with all that is set about it. */
export interface SurveyInCare {
  readonly survey: Survey
  /** One without answers stands behind those that have some. */
  readonly hasAnswers: boolean
  /** The names of the sources that feed it. */
  readonly sources: readonly string[]
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
  /** As it is typed. */
  readonly typed: WaveForm
  readonly rate: ResponseRate
}

/** Opens the desk. */
export function surveyDesk({ reader, writing }: { reader: Reader; writing: Writing }): SurveyDesk {
  return {
    list: () => reader.read((connection) => surveysInCare(connection)),
    find: async (id) =>
      (await reader.read((connection) => surveysInCare(connection, id)))[0] ?? null,
    change: async (id, form) => {
      const given = givenSurvey(form)
      if (!('change' in given)) return given
      return doneOr(await writing.changeSurvey({ id, change: given.change }))
    },
    remove: (id) => writing.deleteSurvey({ id }),
    move: (id, move) => writing.moveSurvey({ id, move }),
    renameDimension: async (id, typed) => {
      const given = givenDimension(typed)
      if (!('name' in given)) return given
      return doneOr(await writing.renameDimension({ id, name: given.name }))
    },
    changeSegment: async (id, form) => {
      const given = givenSegment(form)
      if (!('change' in given)) return given
      return doneOr(await writing.changeSegment({ id, change: given.change }))
    },
    merge: async (from, into) =>
      (await writing.mergeSegments({ from, into }))
        ? { done: true }
        : faulty('into', 'nothing chosen'),
    separate: (id) => writing.separateSegment({ id }),
    addWave: (survey, form) =>
      noteWave(reader, { survey, id: null, form }, (wave) => {
        return writing.addWave({ survey, wave })
      }),
    changeWave: (survey, id, form) =>
      noteWave(reader, { survey, id, form }, (wave) => {
        return writing.changeWave({ survey, id, wave })
      }),
    removeWave: (survey, wave) => writing.removeWave({ survey, wave }),
  }
}

/** What has gone meanwhile needs no change any more. */
function doneOr(changed: Changed): Done | Faulty {
  if (changed === 'taken by part') return faulty('name', 'name of a part')
  return changed === 'taken' ? faulty('name', 'name taken') : { done: true }
}

interface WaveTyped {
  readonly survey: number
  /** `null`: it is a new one. */
  readonly id: number | null
  readonly form: WaveForm
}

async function noteWave(
  reader: Reader,
  { survey, id, form }: WaveTyped,
  note: (wave: WaveNote) => Promise<WaveNoted>,
): Promise<Done | Faulty> {
  const given = givenWave(form)
  if (!('wave' in given)) return given
  const noted = await note(given.wave)
  if (noted !== 'overlaps') return doneOr(noted)
  const waves = await reader.read((connection) => listWaves(connection, survey))
  const other = waves.find((wave) => wave.id !== id && shareDays(wave, given.wave))
  return { faults: { firstDay: { code: 'overlaps', other: other?.name ?? '' } } }
}

/** All of them, or the one with an id. */
async function surveysInCare(connection: Connection, id?: number): Promise<SurveyInCare[]> {
  const company = await readSettings(connection)
  const all = await listSurveys(connection)
  const found: SurveyInCare[] = []
  for (const survey of all)
    if (id === undefined || survey.id === id)
      found.push(await surveyInCare(connection, company, survey))
  return found
}

async function surveyInCare(
  connection: Connection,
  company: Settings,
  survey: Survey,
): Promise<SurveyInCare> {
  const { id } = survey
  const own = await ownRules(connection, id)
  const settings = settingsFor(company, own)
  const minimum = smallestGroup(settings)
  return {
    survey,
    hasAnswers: await hasAnswers(connection, id),
    sources: await sourcesFeeding(connection, id),
    own,
    settings,
    typed: typedSurvey({ ...survey, ...own }),
    dimensions: await dimensionsInCare(connection, id),
    waves: (await listWaves(connection, id)).map((wave) => rated(wave, minimum)),
  }
}

function rated({ responses, ...wave }: Wave, minimum: number): RatedWave {
  const { invitations } = wave
  return { ...wave, typed: typedWave(wave), rate: responseRate(responses, invitations, minimum) }
}
