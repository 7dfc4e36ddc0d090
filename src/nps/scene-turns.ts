import type { Look, Scene, SceneTurn } from './screen.ts'

/** Which scenes take turns, and whether in their order. */
export type Rotation = Pick<Look, 'scenes' | 'isShuffled'>

/** The scene whose turn it is. */
export interface SceneOnAir {
  readonly scene: Scene
  /** When the next turn begins, in milliseconds since 1970; `null` when there is no other. */
  readonly until: number | null
  /** How often all have had their turn since 1970: what does not fit at once shows another part each time. */
  readonly round: number
}

/**
 * The scene whose turn it is at a moment, in milliseconds since 1970. By the clock alone: screens with
 * the same record show the same scene, without a word between them.
 */
export function sceneAt({ scenes, isShuffled }: Rotation, now: number): SceneOnAir {
  const length = scenes.reduce((sum, { seconds }) => sum + 1000 * seconds, 0)
  if (scenes.every(({ scene }) => scene === 'board') || length === 0)
    return { scene: 'board', until: null, round: 0 }
  const round = Math.floor(now / length)
  let until = round * length
  for (const { scene, seconds } of isShuffled ? shuffled(scenes, round) : scenes) {
    until += 1000 * seconds
    if (now < until) return { scene, until, round }
  }
  throw new Error('The turns of a round are shorter than the round.')
}

/**
 * The turns in the order of a round. No scene comes twice in a row where that can be, nor from one
 * round to the next: every other round minds both of its neighbours, which mind nobody.
 */
export function shuffled(turns: readonly SceneTurn[], round: number): readonly SceneTurn[] {
  // Two turns can only alternate.
  if (turns.length < 3) return turns
  if (round % 2 === 0) return best(turns, round, [], [])
  return best(turns, round, best(turns, round - 1, [], []), best(turns, round + 1, [], []))
}

/** So many orders are tried at most. */
const TRIES = 60

/** Of some random orders of a round the first that repeats least. */
function best(
  turns: readonly SceneTurn[],
  round: number,
  before: readonly SceneTurn[],
  after: readonly SceneTurn[],
): readonly SceneTurn[] {
  let least = Infinity
  let chosen = turns
  const random = randomOf(round)
  for (let tried = 0; tried < TRIES && least > 0; tried += 1) {
    const order = inAnyOrder(turns, random)
    const repeats = repeatsIn([...before.slice(-1), ...order, ...after.slice(0, 1)])
    if (repeats < least) [least, chosen] = [repeats, order]
  }
  return chosen
}

function repeatsIn(turns: readonly SceneTurn[]): number {
  return turns.filter(({ scene }, index) => scene === turns[index - 1]?.scene).length
}

function inAnyOrder<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items]
  return items.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}

/** The same numbers from 0 to 1 for the same round, wherever it is drawn (mulberry32). */
function randomOf(round: number): () => number {
  let state = round | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
