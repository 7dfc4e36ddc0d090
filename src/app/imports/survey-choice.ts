import { FIRST_SURVEY } from '#app/writing/survey-for.ts'
import { wordsOf } from '#intake/table/words.ts'
import type { Survey } from '#store/surveys.ts'
import { choiceOf, NEW_SURVEY } from './chosen.ts'

/** Which survey a file is for, as far as anything tells. */
export interface SurveyChoice {
  /** As it stands in the form: `#` and the survey's id, `new`, or nothing where nothing tells. */
  readonly survey: string
  /** What told: an earlier file with the same header, the file's own name, or that there is no other. */
  readonly why: 'remembered' | 'named' | 'only' | null
}

/**
 * Which survey a file is for. Answers of two surveys must never be mixed, so where several are there
 * and nothing tells, or two things contradict each other, none is chosen.
 */
export function surveyChoice(
  surveys: readonly Survey[],
  { names, remembered }: { names: readonly string[]; remembered: number | null },
): SurveyChoice {
  const known = surveys.find(({ id }) => id === remembered)
  const named = namedIn(names, surveys)
  if (known && (named.length === 0 || named.includes(known)))
    return { survey: choiceOf(known), why: 'remembered' }
  const [first, ...others] = known ? [] : named.length > 0 ? named : surveys
  if (!first) return { survey: surveys.length === 0 ? NEW_SURVEY : '', why: null }
  if (others.length > 0) return { survey: '', why: null }
  return { survey: choiceOf(first), why: named.length > 0 ? 'named' : 'only' }
}

/** What a new survey may be called: what is left of the file's name without dates and what every file is called. */
export function newSurveyName(fileName: string, surveys: readonly Survey[]): string {
  if (surveys.length === 0) return FIRST_SURVEY
  const name = own(spaced(fileName)).join(' ').slice(0, LONGEST)
  return unlike(name ? capitalised(name) : FIRST_SURVEY, surveys)
}

/** Longer names are those of whole questions, or of nothing. */
const LONGEST = 60

/** What files and surveys of all kinds are called. */
const COMMON = new Set(
  'answers answer copy csv customer data date enquete export exported feedback file final fragebogen new nps promoter raw report response responses result results score scores sheet survey surveys tabelle umfrage upload wave xlsx'.split(
    ' ',
  ),
)

/** The surveys whose names stand in one of the texts; of `Support` and `Support calls` the longer. */
function namedIn(texts: readonly string[], surveys: readonly Survey[]): Survey[] {
  const padded = texts.map((text) => ` ${wordsOf(spaced(text))} `)
  const words = (name: string) => ` ${wordsOf(name)} `
  const found = surveys.filter(
    ({ name }) => own(name).length > 0 && padded.some((text) => text.includes(words(name))),
  )
  return found.filter(
    (one) => !found.some((other) => other !== one && words(other.name).includes(words(one.name))),
  )
}

/** The words of a name that are its own. */
function own(name: string): string[] {
  const parts = name.split(/[^\p{L}\p{N}]+/u)
  return parts.filter((part) => /\p{L}{2}/u.test(part) && !COMMON.has(part.toLowerCase()))
}

/** `longterm_October2017 (1).csv` → `longterm October 2017`. */
function spaced(fileName: string): string {
  return fileName
    .replace(/\.\w{1,8}$/, '')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[_.-]+/g, ' ')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim()
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function unlike(name: string, surveys: readonly Survey[]): string {
  const taken = new Set(surveys.map((survey) => survey.name.toLowerCase()))
  let free = name
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} ${count}`
  return free
}
