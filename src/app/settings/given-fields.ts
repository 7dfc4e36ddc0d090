import { FaultFinder } from '#app/faulty.ts'
import { isReadable, nearestReadable, type Paper } from '#nps/accent.ts'
import { parseColour, type Colour } from '#nps/colour.ts'
import { SMALLEST_MINIMUM } from '#nps/disclosure.ts'
import { LANGUAGE_CODES, type Language } from '#nps/languages.ts'
import { isTimeZone, parseDay, type Day } from '#nps/period.ts'
import type { Window } from '#nps/window.ts'

/** The largest minimum, and the longest rolling window, in days. */
const LARGEST_MINIMUM = 10_000
const LONGEST_WINDOW = 3_660

/** How a window is typed: what kind, and how many days if it is a rolling one. */
export interface WindowGiven {
  readonly window: string
  readonly days: string
}

/** Reads what was typed about settings and surveys. */
export class GivenFields extends FaultFinder {
  number(field: string, text: string, least: number, most: number): number {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN
    if (!text) this.refuse(field, { code: 'missing' })
    else if (!(number >= least && number <= most))
      this.refuse(field, { code: 'not a number', least, most })
    return number
  }

  minimum(field: string, text: string): number {
    return this.number(field, text, SMALLEST_MINIMUM, LARGEST_MINIMUM)
  }

  window({ window, days }: WindowGiven): Window {
    if (window === 'month' || window === 'quarter' || window === 'year')
      return { kind: 'calendar', unit: window }
    if (window !== 'rolling') this.refuse('window', { code: 'nothing chosen' })
    return { kind: 'rolling', days: this.number('days', days, 1, LONGEST_WINDOW) }
  }

  timeZone(field: string, name: string): string {
    if (!isTimeZone(name)) this.refuse(field, { code: 'not a time zone' })
    return name
  }

  /** `null` when none was chosen. */
  language(field: string, code: string): Language | null {
    const language = LANGUAGE_CODES.find((one) => one === code) ?? null
    if (code && !language) this.refuse(field, { code: 'nothing chosen' })
    return language
  }

  day(field: string, text: string): Day {
    const day = parseDay(text)
    if (!text) this.refuse(field, { code: 'missing' })
    else if (!day) this.refuse(field, { code: 'not a day' })
    return day ?? '0000-01-01'
  }

  /** A colour that can be read on a paper; `null` when none was typed. */
  accent(field: string, text: string, paper: Paper): Colour | null {
    if (!text) return null
    const colour = parseColour(text)
    if (!colour) this.refuse(field, { code: 'not a colour' })
    else if (!isReadable(colour, paper))
      this.refuse(field, { code: 'no such accent', instead: nearestReadable(colour, paper) })
    return colour
  }
}
