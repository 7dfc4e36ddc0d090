/** What is too few to show, so that nobody can be recognised and no number jumps. */
export interface Minimums {
  /** The smallest group whose score is shown. */
  readonly group: number
  /** The smallest group whose comments are shown. */
  readonly comments: number
  /** How many answers the headline waits for. */
  readonly headline: number
}

/** What a company has until it chooses otherwise. */
export const DEFAULT_MINIMUMS: Minimums = { group: 5, comments: 10, headline: 30 }

/** No setting goes below this: of two, each knows the other's answer. */
export const SMALLEST_MINIMUM = 3

/**
 * Which of several sibling groups to withhold, in their order, when their total is known as well.
 * A group below the minimum is withheld; as long as what is hidden could be found by subtracting
 * the shown from the total, the next smallest sibling is withheld too. An empty group hides nothing.
 */
export function withheldAmong(sizes: readonly number[], minimum: number): boolean[] {
  const withheld = sizes.map((size) => size > 0 && size < minimum)
  while (isRevealed(sizes, withheld, minimum)) {
    const next = smallestShown(sizes, withheld)
    if (next === null) break
    withheld[next] = true
  }
  return withheld
}

/**
 * The size up to which sibling groups are withheld, 0 when all are shown: what is withheld is never
 * larger than what is shown. Groups of one size are treated alike, whichever of them is looked at.
 */
export function withheldUpTo(sizes: readonly number[], minimum: number): number {
  const withheld = withheldAmong(sizes, minimum)
  return sizes.reduce((most, size, index) => (withheld[index] ? Math.max(most, size) : most), 0)
}

function isRevealed(
  sizes: readonly number[],
  withheld: readonly boolean[],
  minimum: number,
): boolean {
  const hidden = sizes.filter((_, index) => withheld[index])
  if (hidden.length === 0) return false
  return hidden.length === 1 || sum(hidden) < minimum
}

function smallestShown(sizes: readonly number[], withheld: readonly boolean[]): number | null {
  let smallest: number | null = null
  for (const [index, size] of sizes.entries()) {
    if (withheld[index] || size === 0) continue
    if (smallest === null || size < (sizes[smallest] ?? Infinity)) smallest = index
  }
  return smallest
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
