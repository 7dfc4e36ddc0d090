import { MINUS } from './format.ts'

/** How a locale writes a score with one decimal where it has any, and its sign: `+38.5`, `−3`, `0`. */
export function tenthsIn(locale: string): (score: number) => string {
  let numbers: Intl.NumberFormat | undefined
  return (score) => {
    numbers ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
    return (score > 0 ? '+' : score < 0 ? MINUS : '') + numbers.format(Math.abs(score))
  }
}
