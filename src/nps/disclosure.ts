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

/** What else is known of sibling groups. */
export interface Siblings {
  /** Answers of the total that are in none of the groups; no figure of theirs is ever shown. */
  readonly unlisted?: number
  /** Groups that are withheld for another reason. */
  readonly held?: readonly boolean[]
}

/**
 * Which of several sibling groups to withhold, in their order, when their total is known as well.
 * A group below the minimum is withheld; as long as what is hidden could be found by subtracting
 * the shown from the total, the next smallest sibling is withheld too. An empty group hides nothing.
 */
export function withheldAmong(
  sizes: readonly number[],
  minimum: number,
  { unlisted = 0, held = [] }: Siblings = {},
): boolean[] {
  const withheld = sizes.map((size, index) => size > 0 && (size < minimum || held[index] === true))
  while (isRevealed(sizes, withheld, { unlisted, minimum })) {
    const next = smallestShown(sizes, withheld)
    if (next === null) break
    withheld[next] = true
  }
  return withheld
}

/**
 * Whether what the shown leave of the total tells too much: it is below the minimum, or one group and
 * nobody else, or so little that there must be one answer in each of the hidden.
 */
function isRevealed(
  sizes: readonly number[],
  withheld: readonly boolean[],
  { unlisted, minimum }: { unlisted: number; minimum: number },
): boolean {
  const hidden = sizes.filter((_, index) => withheld[index])
  const left = hidden.reduce((total, size) => total + size, unlisted)
  if (!isOpen(left, minimum)) return true
  if (hidden.length === 0) return false
  return left <= hidden.length || (hidden.length === 1 && unlisted === 0)
}

/** Whether the size of a group may be known: nobody is in it, or enough are. */
export function isOpen(size: number, minimum: number): boolean {
  return size === 0 || size >= minimum
}

function smallestShown(sizes: readonly number[], withheld: readonly boolean[]): number | null {
  let smallest: number | null = null
  for (const [index, size] of sizes.entries()) {
    if (withheld[index] || size === 0) continue
    if (smallest === null || size < (sizes[smallest] ?? Infinity)) smallest = index
  }
  return smallest
}
