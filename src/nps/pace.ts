import { flowOf, seenIn, type History, type Seen } from './forecast/history.ts'
import { monthNumber } from './period.ts'

/** How fast a score has moved: points a month, with the 95 % interval. */
export interface Pace {
  readonly perMonth: number
  readonly low: number
  readonly high: number
  /** Months with answers that it is made from. */
  readonly months: number
}

/** The months that are looked at, and how many of them must have answers. */
export const PACE_MONTHS = { of: 12, atLeast: 4 } as const

/**
 * The pace of the last twelve months: a straight line through their scores, each counting as many times
 * as it has answers. How far months lie off the line says how sure it is, but never surer than chance
 * alone lets it be. `null` when fewer than four months have answers.
 *
 * Source: weighted least squares with the dispersion of P. McCullagh and J. Nelder, “Generalized Linear
 * Models” (1989), 4.5, and Student's t; the variance of a score as in `nps/score.ts`.
 */
export function paceOf(history: History): Pace | null {
  const seen = recent(history)
  if (seen.length < PACE_MONTHS.atLeast) return null
  const variance = flowOf(history).variance
  const { slope, spread, residue } = lineThrough(seen)
  const free = seen.length - 2
  const dispersion = Math.max(1, residue / variance / free)
  const margin = studentT(free) * Math.sqrt((dispersion * variance) / spread)
  return { perMonth: slope, low: slope - margin, high: slope + margin, months: seen.length }
}

function recent(history: History): Seen[] {
  const last = monthNumber(history.through)
  return seenIn(history).filter(({ month }) => month > last - PACE_MONTHS.of)
}

/** A line by least squares, a month counting n times. */
function lineThrough(seen: readonly Seen[]) {
  const all = seen.reduce((sum, { n }) => sum + n, 0)
  const sum = (value: (one: Seen) => number): number =>
    seen.reduce((total, one) => total + one.n * value(one), 0)
  const time = sum(middleOf) / all
  const score = sum((one) => one.score) / all
  const spread = sum((one) => (middleOf(one) - time) ** 2)
  const slope = sum((one) => (middleOf(one) - time) * one.score) / spread
  const residue = sum((one) => (one.score - score - slope * (middleOf(one) - time)) ** 2)
  return { slope, spread, residue }
}

/** The middle of the days that are known, in months of 30.44 days. */
function middleOf({ from, to }: Seen): number {
  return (from + to) / 2 / 30.436875
}

/** The 97.5th percentile of Student's t, by degrees of freedom from 2 on. */
const STUDENT_T = [4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228]

function studentT(free: number): number {
  return STUDENT_T[free - 2] ?? 2.228
}
