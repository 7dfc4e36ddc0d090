import { monthNumber, type Day } from '#nps/period.ts'
import type { PublishableComment } from '#store/comments.ts'

/**
 * Comments, those first that are fresh and can be read in passing. Among equals the order follows from
 * their random ids and the seed of the last release: the same for everybody, and of no time of day.
 */
export function ranked(
  comments: readonly PublishableComment[],
  seed: number,
): readonly PublishableComment[] {
  const months = new Map(comments.map(({ month }) => [month, 0]))
  for (const month of months.keys()) months.set(month, monthNumber(`${month}-01` as Day))
  const newest = Math.max(...months.values())
  return comments
    .map((comment) => ({
      comment,
      months: newest - (months.get(comment.month) ?? 0) + lengthInMonths(comment.text.length),
      place: placeOf(comment.publicId, seed),
    }))
    .sort((a, b) => a.months - b.months || a.place - b.place)
    .map(({ comment }) => comment)
}

/** How much older a comment might be and still be preferred to one of this length. */
function lengthInMonths(length: number): number {
  if (length > 300) return 6
  return length < 40 || length > 160 ? 3 : 0
}

/** Where a random id comes under a seed (the last steps of MurmurHash 3). */
function placeOf(publicId: string, seed: number): number {
  let place = Number.parseInt(publicId.slice(-8), 16) ^ seed
  place = Math.imul(place ^ (place >>> 16), 0x85ebca6b)
  place = Math.imul(place ^ (place >>> 13), 0xc2b2ae35)
  return (place ^ (place >>> 16)) >>> 0
}
