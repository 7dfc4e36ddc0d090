import {
  addDays,
  calendarPeriod,
  dayNumber,
  monthNumber,
  type CalendarUnit,
  type Day,
  type Period,
} from './period.ts'

/** The span that the headline covers: so many days back, or the calendar period that we are in. */
export type Window =
  | { readonly kind: 'rolling'; readonly days: number }
  | { readonly kind: 'calendar'; readonly unit: CalendarUnit }

/** What a survey has until somebody chooses otherwise. */
export const DEFAULT_WINDOW: Window = { kind: 'rolling', days: 90 }

/** The period that a window covers when the last day to be counted is `through`. */
export function windowThrough(window: Window, through: Day): Period {
  if (window.kind === 'calendar') return calendarPeriod(window.unit, through)
  const to = addDays(through, 1)
  return { from: addDays(to, -window.days), to }
}

/** The window of the same kind that ends where a period begins: the two share no day. */
export function windowBefore(window: Window, period: Period): Period {
  return windowThrough(window, addDays(period.from, -1))
}

/** Whether the window through a day has an earlier day in it. As `windowThrough`, for those who ask it of years of days. */
export function reachesBack(window: Window, through: Day, day: Day): boolean {
  if (window.kind === 'calendar')
    return bucketOf(window.unit, day) === bucketOf(window.unit, through)
  return dayNumber(through) - dayNumber(day) < window.days
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const

function bucketOf(unit: CalendarUnit, day: Day): number {
  return Math.floor(monthNumber(day) / MONTHS[unit])
}
