import { addDays, type Day } from '#nps/period.ts'

/** Two years of days, the oldest first. */
export function benchDays(count = 730): Day[] {
  return Array.from({ length: count }, (_, index) => addDays('2026-11-20', index + 1 - count))
}
