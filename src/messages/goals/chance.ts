/**
 * A chance from 0 to 1 in percent, no finer than it is known: in steps of five, and never certain.
 * `least` is less than 5 %, `most` more than 95 %.
 */
export function chanceInSteps(chance: number): number | 'least' | 'most' {
  if (chance < 0.05) return 'least'
  if (chance > 0.95) return 'most'
  return Math.round(chance * 20) * 5
}
