/** A calendar day in the company's time zone, `YYYY-MM-DD`. Days of equal length sort as text. */
export type Day = `${number}-${number}-${number}`

/** A run of days, half-open: `from` belongs to it, `to` does not. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** The calendar buckets a period may be. */
export type CalendarUnit = 'month' | 'quarter' | 'year'

/**
 * Reads `YYYY-MM-DD`; `null` for anything else, and for days that no calendar has. Browsers read addresses
 * with it, so it does without `Temporal`; `Date` takes 30 February for 2 March, which is found out.
 */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null
  const time = Date.parse(text)
  return !isNaN(time) && new Date(time).toISOString().startsWith(text) ? (text as Day) : null
}

/** Whether a name is an IANA time zone this program knows. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/** The day on which an instant falls in a time zone. Throws `RangeError` on an unknown zone. */
export function dayOf(instant: Temporal.Instant, timeZone: string): Day {
  return asDay(instant.toZonedDateTimeISO(timeZone).toPlainDate())
}

/** The moment at which a day begins in a time zone. Throws `RangeError` on an unknown zone. */
export function startOfDay(day: Day, timeZone: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant()
}

/** The day some days later, or earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return asDay(Temporal.PlainDate.from(day).add({ days }))
}

/** The last day that belongs to a period. */
export function lastDayOf(period: Period): Day {
  return addDays(period.to, -1)
}

/** Whether a day belongs to a period. */
export function isWithin(period: Period, day: Day): boolean {
  return period.from <= day && day < period.to
}

/** The calendar month, quarter or year that a day is part of. */
export function calendarPeriod(unit: CalendarUnit, day: Day): Period {
  const start = startOf(unit, Temporal.PlainDate.from(day))
  return { from: asDay(start), to: asDay(start.add(LENGTHS[unit])) }
}

/** The last so many calendar months up to and with the one that a day is part of, oldest first. */
export function monthsThrough(day: Day, count: number): Period[] {
  const last = monthNumber(day)
  return Array.from({ length: count }, (_, index) => {
    const month = last - count + 1 + index
    return { from: firstDayOf(month), to: firstDayOf(month + 1) }
  })
}

/** A day as a number: the days since 1970 began. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / 86_400_000
}

/** The last so many calendar quarters up to and with the one that a day is part of, oldest first. */
export function quartersThrough(day: Day, count: number): Period[] {
  const month = monthNumber(day)
  const last = month - (month % 3)
  return Array.from({ length: count }, (_, index) => {
    const first = last - 3 * (count - 1 - index)
    return { from: firstDayOf(first), to: firstDayOf(first + 3) }
  })
}

/** The month of a day, counted from the year 0. */
export function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** The first day of a month that is counted from the year 0. */
export function firstDayOf(month: number): Day {
  const year = String(Math.floor(month / 12)).padStart(4, '0')
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01` as Day
}

/** The first days of the calendar months from the one of a day to the one of another, oldest first. */
export function monthStarts(first: Day, last: Day): Day[] {
  const start = monthNumber(first)
  const count = Math.max(0, monthNumber(last) - start + 1)
  return Array.from({ length: count }, (_, index) => firstDayOf(start + index))
}

/** How many months lie between two days, a part of a month as a fraction of 30.44 days; never negative. */
export function monthsBetween(from: Day, to: Day): number {
  const days = Temporal.PlainDate.from(from).until(to).total('days')
  return Math.max(0, days / 30.436875)
}

const LENGTHS = {
  month: { months: 1 },
  quarter: { months: 3 },
  year: { years: 1 },
} as const

function startOf(unit: CalendarUnit, date: Temporal.PlainDate): Temporal.PlainDate {
  const first = date.with({ day: 1 })
  if (unit === 'month') return first
  return first.with({ month: unit === 'year' ? 1 : first.month - ((first.month - 1) % 3) })
}

function asDay(date: Temporal.PlainDate): Day {
  return date.toString() as Day
}
