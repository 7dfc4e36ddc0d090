import type { Day } from '#nps/period.ts'
import { answerIndex } from '#nps/rating.ts'
import type { MaskedComment, Response } from '#nps/response.ts'

declare const packed: unique symbol

/**
 * Many responses in a few arrays: what crosses from the thread that reads a file to the one that
 * writes. A million small objects would cost more to copy than to store.
 */
export interface ResponseBatch {
  readonly [packed]: true
  readonly count: number
  /** 16 bytes a response. */
  readonly keys: Uint8Array<ArrayBuffer>
  /** Index into `ANSWERS`: of a rating it is the rating. */
  readonly ratings: Uint8Array<ArrayBuffer>
  /** Index into `days`. */
  readonly dayIndexes: Uint32Array<ArrayBuffer>
  readonly days: readonly Day[]
  /** Index into `placements`. */
  readonly placementIndexes: Uint32Array<ArrayBuffer>
  readonly placements: readonly Placement[]
  /** 16 bytes a response, the print of its words; zeros where there are none. */
  readonly prints: Uint8Array<ArrayBuffer>
  /** By the index of its response: of words that have been masked. */
  readonly comments: ReadonlyMap<number, MaskedComment>
  /** Why nothing of a comment is kept, by the index of its response. */
  readonly never: ReadonlyMap<number, string>
}

/** Where a response belongs: the combinations are few, so each is named once. */
export interface Placement {
  readonly touchpoint: string | null
  readonly segments: Readonly<Record<string, string>>
}

/** Bytes in a key, and in a print. */
export const KEY_LENGTH = 16

/** Packs responses in their order. */
export function packResponses(responses: readonly Response[]): ResponseBatch {
  const count = responses.length
  const keys = Buffer.from(new ArrayBuffer(count * KEY_LENGTH))
  const prints = Buffer.from(new ArrayBuffer(count * KEY_LENGTH))
  const ratings = new Uint8Array(count)
  const days = new Numbering<Day>()
  const dayIndexes = new Uint32Array(count)
  const placements = new Numbering<string>()
  const placementIndexes = new Uint32Array(count)
  const comments = new Map<number, MaskedComment>()
  const never = new Map<number, string>()
  for (const [index, response] of responses.entries()) {
    keys.write(response.key, index * KEY_LENGTH, 'hex')
    if (response.print !== null) prints.write(response.print, index * KEY_LENGTH, 'hex')
    ratings[index] = answerIndex(response.rating)
    dayIndexes[index] = days.of(response.day)
    placementIndexes[index] = placements.of(placementOf(response))
    if (response.comment) comments.set(index, response.comment)
    if (response.never !== null) never.set(index, response.never)
  }
  const batch: Omit<ResponseBatch, typeof packed> = {
    count,
    keys: new Uint8Array(keys.buffer),
    ratings,
    dayIndexes,
    days: days.values,
    placementIndexes,
    prints: new Uint8Array(prints.buffer),
    placements: placements.values.map((text) => JSON.parse(text) as Placement),
    comments,
    never,
  }
  return batch as ResponseBatch
}

/** The memory that may move to another thread instead of being copied. */
export function transferablesOf(batch: ResponseBatch): ArrayBuffer[] {
  const { keys, ratings, dayIndexes, placementIndexes, prints } = batch
  return [keys, ratings, dayIndexes, placementIndexes, prints].map((array) => array.buffer)
}

const NOWHERE = JSON.stringify({ touchpoint: null, segments: {} } satisfies Placement)

function placementOf({ touchpoint, segments }: Response): string {
  if (touchpoint === null && Object.keys(segments).length === 0) return NOWHERE
  return JSON.stringify({ touchpoint, segments } satisfies Placement)
}

/** Gives each different value a number, in the order of their coming. */
class Numbering<Value> {
  readonly values: Value[] = []
  readonly #numbers = new Map<Value, number>()

  of(value: Value): number {
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    this.#numbers.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}
