import { dayOf, parseDay, type Day } from '#nps/period.ts'
import type { RawResponse } from '#nps/raw-response.ts'
import { isRating } from '#nps/rating.ts'
import { LONGEST_SURVEY_NAME } from '#nps/survey-name.ts'
import { LONGEST_COMMENT, LONGEST_NAME } from './response-reader.ts'

/** A response that came over the API, and the survey that it names for itself. */
export interface ReceivedResponse {
  /** `null` when it names none. */
  readonly survey: string | null
  readonly response: RawResponse
}

/** The time, and the zone in which days are days. */
export interface Clock {
  readonly timeZone: string
  /** That of surveys that are named, where it may be another one. */
  readonly timeZones?: ReadonlyMap<string, string>
  readonly now: Temporal.Instant
}

/**
 * Reads one response of the API, `{"id","rating","answeredAt","comment"?,"survey"?,"touchpoint"?,
 * "segments"?}`; the reason, as text, when it is none. What else stands in it is ignored. A reason
 * never quotes what a respondent may have written.
 */
export function readResponseObject(
  object: unknown,
  index: number,
  clock: Clock,
): ReceivedResponse | string {
  try {
    return responseIn(fieldsOf(object), index, clock)
  } catch (error) {
    if (error instanceof Unfit) return error.message
    throw error
  }
}

/** The survey that a response names, if it is one; `null` when it names none that could be. */
export function surveyNamedIn(object: unknown): string | null {
  try {
    return surveyIn(fieldsOf(object))
  } catch {
    return null
  }
}

/** A field that does not fit, told in a sentence; it does not leave this file. */
class Unfit extends Error {}

/** Clocks of two computers agree no better than this, in milliseconds. */
const CLOCKS_DIFFER = 5 * 60_000

const LONGEST_ID = 200
const MOST_SEGMENTS = 20

function responseIn(fields: Fields, index: number, clock: Clock): ReceivedResponse {
  const survey = surveyIn(fields)
  const response: RawResponse = {
    line: index,
    identity: `id:${idIn(fields['id'])}`,
    rating: ratingIn(fields['rating']),
    day: dayIn(fields['answeredAt'], clock, survey),
    comment: textIn(fields['comment'], 'comment', LONGEST_COMMENT),
    touchpoint: textIn(fields['touchpoint'], 'touchpoint', LONGEST_NAME),
    segments: segmentsIn(fields['segments']),
  }
  return { survey, response }
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unfit('it is not an object')
  return value as Fields
}

function surveyIn(fields: Fields): string | null {
  return textIn(fields['survey'], 'survey', LONGEST_SURVEY_NAME)
}

function idIn(value: unknown): string {
  if (value === undefined || value === null) throw new Unfit('id is missing')
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Unfit('id is not a whole number; send it as text')
    return String(value)
  }
  const id = typeof value === 'string' ? value.trim() : ''
  if (id === '' || id.length > LONGEST_ID)
    throw new Unfit(`id is not a text of 1 to ${LONGEST_ID} characters`)
  return id
}

function ratingIn(value: unknown): RawResponse['rating'] {
  if (isRating(value)) return value === 0 ? 0 : value // JSON knows -0
  if (value === undefined || value === null) throw new Unfit('rating is missing')
  if (typeof value === 'number') throw new Unfit(`${value} is not a rating from 0 to 10`)
  throw new Unfit('rating is not a number')
}

function dayIn(value: unknown, clock: Clock, survey: string | null): Day {
  if (value === undefined || value === null) throw new Unfit('answeredAt is missing')
  const text = typeof value === 'string' ? value.trim() : ''
  const { now } = clock
  const timeZone = (survey === null ? null : clock.timeZones?.get(survey)) ?? clock.timeZone
  const today = dayOf(now, timeZone)
  const instant = instantIn(text)
  const latest = now.add({ milliseconds: CLOCKS_DIFFER })
  const isFuture = instant && Temporal.Instant.compare(instant, latest) > 0
  const day = instant && !isFuture ? dayOf(instant, timeZone) : parseDay(text)
  if (isFuture || (!instant && day && day > today)) throw new Unfit('answeredAt lies in the future')
  if (day === null) throw new Unfit(whyNoDay(text))
  if (day < EARLIEST) throw new Unfit('answeredAt lies before 1990')
  return day > today ? today : day
}

const EARLIEST: Day = '1990-01-01'

/** A moment with its zone or offset; `null` when the text is none. */
function instantIn(text: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(text)
  } catch {
    return null
  }
}

function whyNoDay(text: string): string {
  return /^\d{4}-?\d{2}-?\d{2}[T ]\d{2}[:\d.,]*$/i.test(text)
    ? 'answeredAt has no time zone: end it with Z or an offset such as +01:00'
    : 'answeredAt is neither a date nor an ISO 8601 date-time with a time zone'
}

function textIn(value: unknown, name: string, longest: number): string | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw new Unfit(`${name} is not a text`)
  const text = value.trim().toWellFormed()
  if (longest === LONGEST_NAME && /\p{Cc}/u.test(text))
    throw new Unfit(`${name} has control characters or line breaks`)
  if (text.length > longest)
    throw new Unfit(`${name} is longer than ${longest.toLocaleString('en-GB')} characters`)
  return text === '' ? null : text
}

function segmentsIn(value: unknown): RawResponse['segments'] {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object' || Array.isArray(value))
    throw new Unfit('segments is not an object')
  const entries = Object.entries(value)
  if (entries.length > MOST_SEGMENTS)
    throw new Unfit(`segments has more than ${MOST_SEGMENTS} entries`)
  const segments: [string, string][] = []
  for (const [key, segment] of entries) {
    const dimension = textIn(key, 'the name of a segment', LONGEST_NAME)
    const text = textIn(segment, 'a segment', LONGEST_NAME)
    if (dimension !== null && text !== null) segments.push([dimension, text])
  }
  return Object.fromEntries(segments)
}
