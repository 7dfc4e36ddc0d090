import type { Day } from '#nps/period.ts'

/**
 * Writes figures and times the way a language does. Cheap to call often: formatters are made when they
 * are first needed, and kept.
 */
export interface Format {
  /** A whole number with its sign: `+42`, `−7`, `0`. */
  readonly signed: (value: number) => string
  /** A whole number with a sign only where it is below 0: `30`, `−10`. */
  readonly plain: (value: number) => string
  /** A whole number without its sign: `1,204`. */
  readonly whole: (value: number) => string
  /** A number without its sign, with one decimal where it has any: `2.5`. */
  readonly fine: (value: number) => string
  /** How wide something is in points: whole, or with one decimal below 1. */
  readonly width: (value: number) => string
  /** `20 Nov 2026` */
  readonly day: (day: Day) => string
  /** `Nov 2026` of `2026-11` or of a day within it. */
  readonly month: (month: string) => string
  /** `November 2026` */
  readonly monthInFull: (month: string) => string
  /** `14:05` in a time zone, of milliseconds since 1970. */
  readonly time: (instant: number, timeZone: string) => string
  /** `20 Nov 2026, 14:05` in a time zone, of milliseconds since 1970. */
  readonly moment: (instant: number, timeZone: string) => string
}

/** The whole number nearest to a score, halves away from zero, so that +x and −x are written alike. */
export function nearest(value: number): number {
  const whole = Math.round(Math.abs(value))
  return value < 0 && whole > 0 ? -whole : whole
}

/** How a locale, such as `en-GB`, writes figures and times. */
export function formatIn(locale: string): Format {
  const whole = numbers(locale, 0)
  const fine = numbers(locale, 1)
  const unsigned = (value: number) => whole(Math.abs(nearest(value)))
  return {
    signed: (value) => signOf(nearest(value)) + unsigned(value),
    plain: (value) => (nearest(value) < 0 ? MINUS : '') + unsigned(value),
    whole: unsigned,
    fine: (value) => fine(Math.abs(value)),
    width: (value) => (value < 0.95 ? fine(Math.max(0.1, value)) : unsigned(value)),
    day: dates(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
    month: dates(locale, { month: 'short', year: 'numeric' }),
    monthInFull: dates(locale, { month: 'long', year: 'numeric' }),
    time: (instant, timeZone) => clockIn(locale, timeZone).format(instant),
    moment: (instant, timeZone) => momentsIn(locale, timeZone).format(instant),
  }
}

/** The hyphen of the keyboard is too short for a sign that is read from eight metres. */
const MINUS = '\u2212'

function signOf(value: number): string {
  if (value === 0) return ''
  return value > 0 ? '+' : MINUS
}

function numbers(locale: string, decimals: number): (value: number) => string {
  let format: Intl.NumberFormat | undefined
  return (value) => {
    format ??= new Intl.NumberFormat(locale, { maximumFractionDigits: decimals })
    return format.format(value)
  }
}

function dates(locale: string, options: Intl.DateTimeFormatOptions): (day: string) => string {
  let format: Intl.DateTimeFormat | undefined
  return (day) => {
    format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return format.format(noonOf(day))
  }
}

/** Noon in UTC of `YYYY-MM-DD`, or of the first of `YYYY-MM`. */
function noonOf(dayOrMonth: string): Date {
  const [year, month, day] = dayOrMonth.split('-')
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1), 12))
}

const TIME = { hour: '2-digit', minute: '2-digit' } as const
const MOMENT = { day: 'numeric', month: 'short', year: 'numeric', ...TIME } as const

const clockIn = keptIn(TIME)
const momentsIn = keptIn(MOMENT)

/** Formatters for one purpose, one for each locale and time zone. */
function keptIn(
  options: Intl.DateTimeFormatOptions,
): (locale: string, timeZone: string) => Intl.DateTimeFormat {
  const kept = new Map<string, Intl.DateTimeFormat>()
  return (locale, timeZone) => {
    const key = `${locale} ${timeZone}`
    const format = kept.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone })
    kept.set(key, format)
    return format
  }
}
