import type { DigestRhythm } from './news.ts'
import type { Day } from './period.ts'

/** When digests are sent, in the company's time zone: a weekly one on this day, a monthly one on the first. */
export interface DigestTime {
  /** From 1, Monday, to 7. */
  readonly day: number
  /** From 0 to 23. */
  readonly hour: number
}

/** A moment at which a digest is due. */
export interface Occasion {
  readonly every: DigestRhythm
  readonly on: Day
  /** In milliseconds since 1970. */
  readonly at: number
}

/** How late a digest may come when the program was off, in milliseconds: later it is left out. */
const LATEST: Readonly<Record<DigestRhythm, number>> = {
  week: 24 * 60 * 60_000,
  month: 7 * 24 * 60 * 60_000,
}

/** The last moment at which a digest was due; `null` when that is too long ago to make up for. */
export function occasionOf(
  every: DigestRhythm,
  { day, hour }: DigestTime,
  now: Temporal.Instant,
  timeZone: string,
): Occasion | null {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate()
  const momentOn = (date: Temporal.PlainDate): number =>
    date.toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds
  const latest =
    every === 'month'
      ? today.with({ day: 1 })
      : today.subtract({ days: (today.dayOfWeek - day + 7) % 7 })
  const isToCome = momentOn(latest) > now.epochMilliseconds
  const date = isToCome ? latest.subtract(LENGTHS[every]) : latest
  const at = momentOn(date)
  return now.epochMilliseconds - at > LATEST[every]
    ? null
    : { every, on: date.toString() as Day, at }
}

const LENGTHS = { week: { days: 7 }, month: { months: 1 } } as const
