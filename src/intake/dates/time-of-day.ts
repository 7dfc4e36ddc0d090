/** A time as it stands behind a date. */
export interface TimeOfDay {
  /** Since midnight. */
  readonly seconds: number
  /** How far its zone is ahead of UTC, in minutes; `null` when no zone stands there. */
  readonly offset: number | null
}

/**
 * Reads `17:05`, `17:05:47.123`, `3:04 PM`, `12:39:58 PM GMT+4`, `10:00:00Z`, `10:00 +02:00`,
 * `17.05`, `下午3:04`; `null` for anything else.
 */
export function readTime(text: string): TimeOfDay | null {
  const found = TIME.exec(text)
  if (!found) return null
  const [, before, hour, minute, second, after, zone] = found
  const hours = hoursOf(Number(hour), (before ?? after ?? '').toLowerCase())
  const offset = offsetOf(zone ?? '')
  if (hours === null || offset === undefined || Number(minute) > 59) return null
  return { seconds: hours * 3600 + Number(minute) * 60 + Math.min(59, Number(second ?? 0)), offset }
}

/** Reads `17:05` or `17:05:47`, from a place in a text to its end, and nothing else; but quickly. */
export function readPlainTime(text: string, from: number): TimeOfDay | null {
  const colon = text.charCodeAt(from + 1) === COLON ? from + 1 : from + 2
  const length = text.length - colon
  if (text.charCodeAt(colon) !== COLON || (length !== 3 && length !== 6)) return null
  if (length === 6 && text.charCodeAt(colon + 3) !== COLON) return null
  const hours = digits(text, from, colon)
  const minutes = digits(text, colon + 1, colon + 3)
  const seconds = length === 6 ? digits(text, colon + 4, colon + 6) : 0
  if (!(hours < 24 && minutes < 60 && seconds < 60)) return null
  return { seconds: (hours * 60 + minutes) * 60 + seconds, offset: null }
}

const COLON = 58

/** `NaN` where something else stands. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN
  }
  return number
}

/** The offset in minutes that a text names, such as `GMT+4`, `Z` or `CEST`; `null` when it is none. */
export function offsetIn(text: string): number | null {
  return offsetOf(text) ?? null
}

const TIME =
  /^(上午|下午|오전|오후|午前|午後)?\s*(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap]\.?\s?m\b\.?|uhr)?\s*(.*)$/i

const AFTERNOON = /^(p|下午|오후|午後)/
const MORNING = /^(a|上午|오전|午前)/

function hoursOf(hour: number, half: string): number | null {
  const isTwelveHours = AFTERNOON.test(half) || MORNING.test(half)
  if (!isTwelveHours || hour > 12) return hour <= 23 ? hour : null
  if (hour === 0) return AFTERNOON.test(half) ? 12 : 0
  return (hour % 12) + (AFTERNOON.test(half) ? 12 : 0)
}

/** `undefined` for words that name no zone. */
function offsetOf(text: string): number | null | undefined {
  const zone = text.replace(/[([].*[)\]]$/, '').trim() || text.replace(/^\(|\)$/g, '').trim()
  if (zone === '') return null
  const found = /^(?:utc|gmt)?\s*([-+−])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(zone)
  if (!found) return ABBREVIATED[zone.toUpperCase()]
  const [, sign, hours, minutes] = found
  const offset = Number(hours) * 60 + Number(minutes ?? 0)
  if (offset > 14 * 60) return undefined
  return sign === '+' ? offset : -offset
}

/** Only abbreviations that mean one thing: IST and CST may each be three zones. */
const ABBREVIATED: Readonly<Record<string, number>> = {
  ...{ Z: 0, UTC: 0, GMT: 0, WET: 0, WEST: 60, CET: 60, CEST: 120, MEZ: 60, MESZ: 120 },
  ...{ EET: 120, EEST: 180, MSK: 180, EST: -300, EDT: -240, CDT: -300, MST: -420, MDT: -360 },
  ...{ PST: -480, PDT: -420, AKST: -540, AKDT: -480, HST: -600, JST: 540, AEST: 600, AEDT: 660 },
}
