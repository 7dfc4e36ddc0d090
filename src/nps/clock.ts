import type { Day } from './period.ts'

/** The time of day in a time zone, `14:05`, at a moment in milliseconds since 1970. */
export function timeIn(timeZone: string, instant: number): string {
  return new Date(instant).toLocaleTimeString('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  })
}

/** The day in a time zone at a moment in milliseconds since 1970. */
export function dayIn(timeZone: string, instant: number): Day {
  // Sweden writes a day as we do.
  return new Date(instant).toLocaleDateString('sv-SE', { timeZone }) as Day
}
