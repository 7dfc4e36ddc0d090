import type { PublicComment } from '#nps/snapshot.ts'

/** In so many milliseconds each comment has its turn once: nobody reads one twice within the hour. */
const TURN = 3_600_000

/** How many a wall shows at a time. */
const PAIR = 2

/** What a wall shows of some comments, and when the next ones come, in milliseconds since 1970. */
export interface PairOfComments {
  readonly comments: readonly PublicComment[]
  /** `null` when there are no others. */
  readonly until: number | null
}

/**
 * The comments whose turn it is at a moment, in milliseconds since 1970. By the clock alone: screens
 * that have the same comments show the same ones, without a word between them.
 */
export function pairAt(comments: readonly PublicComment[], now: number): PairOfComments {
  const pairs = Math.ceil(comments.length / PAIR)
  if (pairs < 2) return { comments, until: null }
  const length = TURN / pairs
  const turns = Math.floor((now % TURN) / length)
  const pair = Math.min(turns, pairs - 1)
  const until = Math.floor(now / TURN) * TURN + Math.ceil((pair + 1) * length)
  return { comments: comments.slice(PAIR * pair, PAIR * (pair + 1)), until }
}
