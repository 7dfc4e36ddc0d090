import { MINUS } from '#messages/format.ts'

/** How a locale writes points with a sign and one decimal, always, so that columns line up: `+1.0`, `−0.3`, `0.0`. */
export function alignedTenthsIn(locale: string): (points: number) => string {
  let numbers: Intl.NumberFormat | undefined
  return (points) => {
    numbers ??= new Intl.NumberFormat(locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    })
    const tenths = Math.round(Math.abs(points) * 10) / 10
    const sign = tenths === 0 ? '' : points > 0 ? '+' : MINUS
    return sign + numbers.format(tenths)
  }
}
