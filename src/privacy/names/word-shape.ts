/** How a piece is written. */
export const SHAPE = {
  lower: 1,
  capital: 2,
  capitals: 3,
  oneCapital: 4,
  mixed: 5,
  number: 6,
  sign: 7,
  other: 8,
} as const

/** How a piece is written; without Chinese. */
export function shapeOf(word: string, lower: string): number {
  const first = word.charAt(0)
  if (!/[A-Za-z]/.test(first)) {
    if (/\p{N}/u.test(first)) return SHAPE.number
    if (!/\p{L}/u.test(first)) return SHAPE.sign
  }
  const upper = word.toUpperCase()
  if (upper === lower) return SHAPE.other
  if (word === lower) return SHAPE.lower
  if (word === upper) return word.length === 1 ? SHAPE.oneCapital : SHAPE.capitals
  if (first !== lower.charAt(0) && word.slice(1) === lower.slice(1)) return SHAPE.capital
  return SHAPE.mixed
}

/** How a whole text is written: 0 as usual, 1 without capitals, 2 in capitals, 3 Each Word So. */
export function caseOf(shapes: readonly number[]): number {
  const lower = shapes.filter((shape) => shape === SHAPE.lower).length
  const capital = shapes.filter((shape) => shape === SHAPE.capital).length
  const capitals = shapes.filter((shape) => shape === SHAPE.capitals).length
  const words = lower + capital + capitals
  if (lower === words && words > 1) return 1
  if (capitals > 2 && capitals > 0.6 * words) return 2
  return capital > 3 && capital > 0.7 * words ? 3 : 0
}
