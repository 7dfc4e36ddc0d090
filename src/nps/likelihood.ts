/** A chance in words. None of them is certain: whatever may still happen, may. */
export type Likelihood =
  'very unlikely' | 'unlikely' | 'as likely as not' | 'likely' | 'very likely'

/**
 * The words of a chance from 0 to 1: their bounds lie much further apart than forecasts are off.
 *
 * Source: M. Mastrandrea and others, guidance note on the treatment of uncertainties, IPCC (2010), table 1.
 */
export function likelihoodOf(chance: number): Likelihood {
  if (chance < 0.1) return 'very unlikely'
  if (chance < 0.33) return 'unlikely'
  if (chance <= 0.66) return 'as likely as not'
  return chance <= 0.9 ? 'likely' : 'very likely'
}
