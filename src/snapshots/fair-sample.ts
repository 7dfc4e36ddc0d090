import { apportion } from '#nps/apportion.ts'
import { ROUND } from '#nps/fair-round.ts'
import { CATEGORIES, categoryOf, type Category } from '#nps/rating.ts'
import type { CommentSample } from '#nps/snapshot.ts'
import type { Tally } from '#nps/tally.ts'
import type { PublishableComment } from '#store/comments.ts'
import { areAlike, printOf, type Print } from './alike.ts'
import { ranked } from './ranking.ts'

/** With fewer that are in proportion, something is missing, and that is said. */
const LEAST = 6

/** What is to be chosen. */
export interface Wanted {
  /** All answers, whose mix the sample is to have. */
  readonly tally: Tally
  /** Of the last release. */
  readonly seed: number
  /** How many times `ROUND` comments, each with that mix. */
  readonly rounds: number
}

export interface FairSample extends CommentSample {
  /** `fair` of them, and none that says nearly the same as another. */
  readonly comments: readonly PublishableComment[]
}

/**
 * Chooses comments that have the mix of promoters, passives and detractors of all answers (largest
 * remainders): all of them, each run of them nearly, and so every pair's first and second ones.
 */
export function fairSample(
  comments: readonly PublishableComment[],
  { tally, seed, rounds }: Wanted,
): FairSample {
  const shares = [tally.promoters, tally.passives, tally.detractors]
  const voices = voicesOf(ranked(comments, seed))
  const lacking = lackingOf(shares, voices)
  const chosen: PublishableComment[] = []
  for (let round = 0; round < rounds; round += 1) {
    const counts = countsOf(shares, voices, lacking)
    for (const index of inPairs(counts)) chosen.push(...(voices[index]?.take() ?? []))
    if (chosen.length < (round + 1) * ROUND) break
  }
  return {
    comments: chosen,
    fair: chosen.length,
    lacking: CATEGORIES.filter((_, index) => lacking.has(index)),
  }
}

/** The comments of one category, the best first. What says nearly the same as another is passed over. */
class Voices {
  readonly #comments: Iterator<PublishableComment>
  readonly #prints: Print[]
  readonly #next: PublishableComment[] = []

  /** Categories share their prints. */
  constructor(comments: readonly PublishableComment[], prints: Print[]) {
    this.#comments = comments.values()
    this.#prints = prints
  }

  /** How many there are, of so many as are asked for. */
  upTo(most: number): number {
    while (this.#next.length < most) {
      const found = this.#comments.next()
      if (found.done === true) break
      const print = printOf(found.value.text)
      if (this.#prints.some((known) => areAlike(known, print))) continue
      this.#prints.push(print)
      this.#next.push(found.value)
    }
    return Math.min(most, this.#next.length)
  }

  take(): PublishableComment[] {
    return this.upTo(1) === 1 ? this.#next.splice(0, 1) : []
  }
}

function voicesOf(comments: readonly PublishableComment[]): Voices[] {
  const byCategory = Map.groupBy(comments, ({ rating }) => categoryOf(rating))
  const prints: Print[] = []
  return CATEGORIES.map((category: Category) => new Voices(byCategory.get(category) ?? [], prints))
}

/** Of which categories there are so few comments that a sample in proportion would be tiny. */
function lackingOf(shares: readonly number[], voices: readonly Voices[]): ReadonlySet<number> {
  const lacking = new Set<number>()
  for (;;) {
    const open = shares.map((share, index) => (lacking.has(index) ? 0 : share))
    const there = voices.reduce(
      (sum, voice, index) => sum + (open[index] ? voice.upTo(LEAST) : 0),
      0,
    )
    if (sizeOf(fitting(open, voices)) >= even(Math.min(LEAST, there))) return lacking
    const rates = voices.map((voice, index) => voice.upTo(LEAST) / (open[index] || Infinity))
    const [poorest] = [...open.keys()]
      .filter((index) => open[index])
      .sort((a, b) => (rates[a] ?? 0) - (rates[b] ?? 0))
    if (poorest === undefined) return lacking
    lacking.add(poorest)
  }
}

/** How many of each category: in proportion, but of those that are lacking no more than there are. */
function countsOf(
  shares: readonly number[],
  voices: readonly Voices[],
  lacking: ReadonlySet<number>,
): number[] {
  const open = shares.map((share, index) => (lacking.has(index) ? 0 : share))
  const counts = fitting(open, voices)
  const scale = sizeOf(counts) / Math.max(1, sizeOf(open))
  return counts.map((count, index) =>
    lacking.has(index)
      ? (voices[index]?.upTo(Math.max(1, Math.round(scale * (shares[index] ?? 0)))) ?? 0)
      : count,
  )
}

/** The largest even number of seats that there are comments for, shared out. */
function fitting(shares: readonly number[], voices: readonly Voices[]): number[] {
  for (let seats = ROUND; seats > 0; seats -= seats > 2 ? 2 : 1) {
    const counts = apportion(shares, seats)
    if (counts.every((count, index) => voices[index]?.upTo(count) === count)) return counts
  }
  return shares.map(() => 0)
}

/**
 * An order for so many of each category, by their indexes. The first ones of the pairs have the mix of
 * all, for screens that have room for one, and the second ones what is left of it.
 */
function inPairs(counts: readonly number[]): number[] {
  const half = Math.ceil(sizeOf(counts) / 2)
  const firsts = apportion(counts, half)
  const seconds = spread(counts.map((count, index) => count - (firsts[index] ?? 0)))
  // Half a round apart, so that a pair is rarely of one kind.
  const apart = Math.floor(seconds.length / 2)
  const turned = [...seconds.slice(apart), ...seconds.slice(0, apart)]
  return spread(firsts).flatMap((first, index) => [first, ...turned.slice(index, index + 1)])
}

/** Each category at even distances. */
function spread(counts: readonly number[]): number[] {
  return counts
    .flatMap((count, index) =>
      Array.from({ length: count }, (_, place) => ({ index, at: (place + 0.5) / count })),
    )
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ index }) => index)
}

function sizeOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

function even(count: number): number {
  return count < 2 ? count : count - (count % 2)
}
