import type { RawResponse } from '#nps/raw-response.ts'
import { Refusal } from '#nps/refusal.ts'
import type { RejectedObject } from '#intake/read-response-objects.ts'
import { readResponseObject, type Clock } from '#intake/response-object.ts'
import { LONGEST_COMMENT } from '#intake/response-reader.ts'
import type { HookCall } from './proof.ts'
import type { Found, FoundAnswer, HookOptions, Vendor } from './vendor.ts'

/** What a webhook has brought. */
export interface HookReading {
  readonly responses: readonly RawResponse[]
  readonly rejected: readonly RejectedObject[]
  /** Why there was nothing to take, as in a call about something else; `null` when there was. */
  readonly ignored: string | null
}

/** Answers in one call; tools send one, or the few of a moment. */
const MOST = 1_000

/**
 * Reads a webhook whose proof has been checked. Throws `Refusal` when its body is not what the tool
 * sends, or when it cannot be known which number is the rating.
 */
export function readHook(
  vendor: Vendor,
  { body, headers }: HookCall,
  options: HookOptions,
  clock: Clock,
): HookReading {
  const found: Found = vendor.read(parseJson(body), headers, options)
  if ('ignored' in found) return { responses: [], rejected: [], ignored: found.ignored }
  if (found.answers.length > MOST) throw tooMany(found.answers.length)
  const responses: RawResponse[] = []
  const rejected: RejectedObject[] = []
  for (const [index, answer] of found.answers.entries()) {
    const read = readResponseObject(tidy(answer, clock), index, clock)
    if (typeof read === 'string') rejected.push({ index, reason: read })
    else responses.push(read.response)
  }
  return { responses, rejected, ignored: null }
}

/** The JSON of a body. Throws `Refusal` when it is none. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown
  } catch {
    throw new Refusal(
      'bad-body',
      'The body is not JSON.',
      'Set the webhook to send JSON in UTF-8, just as the tool does by itself.',
    )
  }
}

/** Nobody can shorten a comment once it is sent, so a long one is cut off. */
function tidy(answer: FoundAnswer, { now }: Clock): FoundAnswer {
  const { comment, answeredAt, isSentAtOnce = false } = answer
  const isLong = typeof comment === 'string' && comment.length > LONGEST_COMMENT
  return {
    ...answer,
    answeredAt: isSentAtOnce ? (answeredAt ?? now.toString()) : answeredAt,
    comment: isLong ? comment.slice(0, LONGEST_COMMENT) : comment,
  }
}

function tooMany(count: number): Refusal {
  return new Refusal(
    'too-many',
    `The call holds ${count.toLocaleString('en-GB')} answers; one call may bring ${MOST.toLocaleString('en-GB')}.`,
    'Send them in several calls, or import them as a file.',
  )
}
