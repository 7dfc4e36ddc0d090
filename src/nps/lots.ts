import { isOpen, withheldAmong } from './disclosure.ts'

/** A stretch of time: how many answers of everybody and of each segment are in each of its blocks. */
export interface Stretch {
  /** Of everybody, by block: nobody or enough. */
  readonly all: readonly number[]
  /** By dimension, segment and block. An answer is in one segment of a dimension at most. */
  readonly dimensions: readonly (readonly (readonly number[])[])[]
  /** Which segments lie within others. */
  readonly nests: Nests
}

/** What is known of how segments of several dimensions lie within each other. */
export interface Nests {
  /** The nests whose members are all among those that are told. */
  among(told: readonly Place[]): readonly Nest[]
}

/** Segments that lie beside each other within a group, such as branches in their region. */
export interface Nest {
  /** The segment that they are in; `null`: everybody. */
  readonly outer: Place | null
  /** Segments that are taken out of it first, and that they are beside: all that are told of a dimension. */
  readonly less: readonly Place[]
  readonly inner: readonly Place[]
}

/** Where a segment is among the dimensions. */
export type Place = readonly [dimension: number, segment: number]

/** What is told of a segment: every lot, only the stretch as a whole, or nothing. */
export type Told = 'lots' | 'whole' | 'nothing'

/** What may be told of a stretch. */
export interface Division {
  /** The blocks before which a lot ends, ascending: the last is the number of blocks. */
  readonly ends: readonly number[]
  /** By dimension and segment. */
  readonly told: readonly (readonly Told[])[]
}

/**
 * Divides a stretch into lots of consecutive blocks, and says of which segments lots may be told, so
 * that nothing that is added and subtracted of what is told is of somebody and of fewer than the
 * minimum: what the told segments leave of everybody, in a lot or in the whole, is nobody or enough.
 */
export function divide(stretch: Stretch, minimum: number): Division {
  const held = heldIn(stretch, minimum)
  const told = stretch.dimensions.map((segments, dimension) =>
    segments.map((sizes, segment): Told => {
      if (held[dimension]?.[segment]) return 'nothing'
      return isDense(sizes, stretch.all, minimum) ? 'lots' : 'whole'
    }),
  )
  const shown = placesIn(told.map((segments) => segments.map((one) => one === 'lots')))
  const nests = stretch.nests.among(shown)
  return { ends: lotEnds({ stretch, shown, nests, minimum }), told }
}

/** Segments of which not even the whole may be told. */
function heldIn({ all, dimensions, nests }: Stretch, minimum: number): boolean[][] {
  const total = sum(all)
  const wholes = dimensions.map((segments) => segments.map(sum))
  const sizeOf = ([dimension, segment]: Place): number => wholes[dimension]?.[segment] ?? 0
  const forbidden = new Set<string>()
  for (;;) {
    const held = wholes.map((sizes, dimension) =>
      withheldAmong(sizes, minimum, {
        unlisted: Math.max(0, total - sum(sizes)),
        held: sizes.map((_, segment) => forbidden.has(String([dimension, segment]))),
      }),
    )
    const shown = placesIn(held.map((segments) => segments.map((isHeld) => !isHeld)))
    const revealing = nests
      .among(shown)
      .find((nest) => !isOpen(leftIn(nest, total, sizeOf), minimum))
    if (!revealing) return held
    forbidden.add(String(smallestOf(revealing.inner, sizeOf)))
  }
}

function placesIn(isIn: readonly (readonly boolean[])[]): Place[] {
  return isIn.flatMap((segments, dimension) =>
    segments.flatMap((is, segment): Place[] => (is ? [[dimension, segment]] : [])),
  )
}

/** How many answers are in a nest and in none of what lies in it. */
function leftIn(
  { outer, less, inner }: Nest,
  all: number,
  sizeOf: (place: Place) => number,
): number {
  const size = outer ? sizeOf(outer) : all
  return size - sum([...less, ...inner].map(sizeOf))
}

function smallestOf(places: readonly Place[], sizeOf: (place: Place) => number): Place {
  const ofSomebody = places.filter((place) => sizeOf(place) > 0)
  return ofSomebody.reduce((least, one) => (sizeOf(one) < sizeOf(least) ? one : least))
}

/** Whether there are enough for most blocks: a segment with fewer would join all of them to one lot. */
function isDense(sizes: readonly number[], all: readonly number[], minimum: number): boolean {
  const size = sum(sizes)
  return size === 0 || size >= minimum * all.filter((count) => count > 0).length
}

interface Question {
  readonly stretch: Stretch
  /** The segments of which lots are told, and how they lie within each other. */
  readonly shown: readonly Place[]
  readonly nests: readonly Nest[]
  readonly minimum: number
}

/** Lots are as short as they may be, from the oldest on; what is left over joins the last. */
function lotEnds(question: Question): number[] {
  const blocks = question.stretch.all.length
  const ends: number[] = []
  for (let end = 1; end <= blocks; end += 1)
    if (mayBeLot(question, ends.at(-1) ?? 0, end)) ends.push(end)
  while (ends.at(-1) !== blocks) {
    ends.pop()
    if (ends.length === 0 || mayBeLot(question, ends.at(-1) ?? 0, blocks)) ends.push(blocks)
  }
  return ends
}

function mayBeLot(
  { stretch, shown, nests, minimum }: Question,
  start: number,
  end: number,
): boolean {
  const within = (sizes: readonly number[] = []): number => sum(sizes.slice(start, end))
  const sizeOf = ([dimension, segment]: Place): number =>
    within(stretch.dimensions[dimension]?.[segment])
  const all = within(stretch.all)
  const left = stretch.dimensions.map(
    (_, dimension) => all - sum(shown.filter(([own]) => own === dimension).map(sizeOf)),
  )
  return (
    [...shown.map(sizeOf), ...left].every((size) => isOpen(size, minimum)) &&
    nests.every((nest) => isOpen(leftIn(nest, all, sizeOf), minimum))
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
