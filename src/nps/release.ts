import { addDays, type Day } from './period.ts'

/** How often comments that are ready become public. */
export type Rhythm = (typeof RHYTHMS)[number]

export const RHYTHMS = ['hourly', 'daily', 'weekly'] as const

/** For how long comments are public at most, in days behind the month of their answer. */
export const LONGEST_SHOWN = 3_650

/** Before anybody is at work: what is new in the morning is nobody's call of a minute ago. */
const TIME = { hour: 6 } as const

/** The last time, up to a moment, at which comments were due; weeks begin on Monday. */
export function lastDue(
  now: Temporal.Instant,
  rhythm: Rhythm,
  timeZone: string,
): Temporal.ZonedDateTime {
  const here = now.toZonedDateTimeISO(timeZone)
  if (rhythm === 'hourly') return here.round({ smallestUnit: 'hour', roundingMode: 'floor' })
  const today = here.withPlainTime(TIME)
  const daily = Temporal.ZonedDateTime.compare(today, here) > 0 ? dayBefore(today, 1) : today
  return rhythm === 'daily' ? daily : dayBefore(daily, daily.dayOfWeek - 1)
}

/** The next time after a moment. */
export function nextDue(
  now: Temporal.Instant,
  rhythm: Rhythm,
  timeZone: string,
): Temporal.ZonedDateTime {
  const last = lastDue(now, rhythm, timeZone)
  if (rhythm === 'hourly') return last.add({ hours: 1 })
  return last.add({ days: rhythm === 'daily' ? 1 : 7 }).withPlainTime(TIME)
}

/** The first month, `YYYY-MM`, whose comments are public on a day: those of others ended too long ago. */
export function firstMonthShown(on: Day, days: number): string {
  return addDays(on, -days).slice(0, 7)
}

function dayBefore(moment: Temporal.ZonedDateTime, days: number): Temporal.ZonedDateTime {
  return moment.subtract({ days }).withPlainTime(TIME)
}
