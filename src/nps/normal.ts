/** The 97.5th percentile of the standard normal distribution: 95 % lie within ± this. */
export const Z_95 = 1.959963984540054

/** The probability that a standard normal variable is above `z`, off by at most 1e-7. */
export function chanceAbove(z: number): number {
  const tail = outside(Math.abs(z)) / 2
  return z > 0 ? tail : 1 - tail
}

/**
 * The probability that a standard normal variable is further from 0 than `z`, either way, off by at
 * most 1.5e-7: erfc(|z|/√2).
 *
 * Source: Abramowitz and Stegun (1964), 7.1.26.
 */
export function outside(z: number): number {
  const x = Math.abs(z) / Math.SQRT2
  const t = 1 / (1 + 0.3275911 * x)
  const series =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return series * Math.exp(-x * x)
}
