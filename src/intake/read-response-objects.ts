import { Refusal } from '#nps/refusal.ts'
import {
  readResponseObject,
  surveyNamedIn,
  type Clock,
  type ReceivedResponse,
} from './response-object.ts'

/** An object that was refused. */
export interface RejectedObject {
  /** Its place in the array, from 0. */
  readonly index: number
  readonly reason: string
}

/** What the body of one API call held. */
export interface Received {
  readonly responses: readonly ReceivedResponse[]
  readonly rejected: readonly RejectedObject[]
}

/** The surveys that a body names, which the time zones of its days depend on; none of too long a body. */
export function surveysNamedIn(body: unknown, most: number): Set<string> {
  const objects = Array.isArray(body) ? (body as readonly unknown[]) : [body]
  const names = objects.length > most ? [] : objects.map(surveyNamedIn)
  return new Set(names.filter((name) => name !== null))
}

/**
 * Reads the JSON body of `POST /api/v1/responses`: one response or an array of them, at most `most`.
 * `line` of a response is its place in the array, from 0. Throws `Refusal` when the body is neither,
 * or holds too many.
 */
export function readResponseObjects(body: unknown, choices: Clock & { most: number }): Received {
  const objects = Array.isArray(body) ? (body as readonly unknown[]) : [body]
  if (!Array.isArray(body) && (typeof body !== 'object' || body === null)) throw notResponses()
  if (objects.length > choices.most) throw tooMany(objects.length, choices.most)
  const responses: ReceivedResponse[] = []
  const rejected: RejectedObject[] = []
  for (const [index, object] of objects.entries()) {
    const read = readResponseObject(object, index, choices)
    if (typeof read === 'string') rejected.push({ index, reason: read })
    else responses.push(read)
  }
  return { responses, rejected }
}

function notResponses(): Refusal {
  return new Refusal(
    'bad-body',
    'The body is neither a response nor an array of responses.',
    'Send {"id":"…","rating":9,"answeredAt":"2026-01-31T12:00:00Z"}, or an array of such objects.',
  )
}

function tooMany(count: number, most: number): Refusal {
  return new Refusal(
    'too-many',
    `The body holds ${count.toLocaleString('en-GB')} responses; one call may bring ${most.toLocaleString('en-GB')}.`,
    'Send them in several calls. The same id sent again is no second response.',
  )
}
