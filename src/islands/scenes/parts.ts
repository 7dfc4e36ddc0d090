/** A list in parts that are as even as can be, none longer than so many. */
export function partsOf<T>(items: readonly T[], most: number): T[][] {
  const count = Math.ceil(items.length / most)
  return Array.from({ length: count }, (_, index) =>
    items.slice(
      Math.ceil((index * items.length) / count),
      Math.ceil(((index + 1) * items.length) / count),
    ),
  )
}

/** The part whose turn it is in a round, one after another; none of none. */
export function partOf<T>(parts: readonly T[], round: number): T | undefined {
  return parts[round % parts.length]
}
