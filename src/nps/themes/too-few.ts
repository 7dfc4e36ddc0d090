/**
 * Whether so many who wrote of a theme are too few to tell of, or those who are left of the others
 * whose number is told are: all who wrote, and all who answered. A theme that everybody wrote of leaves
 * nobody.
 */
export function isTooFew(size: number, others: readonly number[], minimum: number): boolean {
  return size < minimum || others.some((all) => all > size && all - size < minimum)
}
