import type { Found } from '#privacy/found.ts'
import { all } from './all.ts'

/** The first letters of the months in the languages masking knows. */
const MONTH =
  `jan|feb|mar|mär|mrt|maj|mai|may|maa|mag|apr|kwi|jun|jul|juin|juil|aug|ago|aoû|sie|sep|set|wrz|okt|oct|ott|out|
  nov|dec|dez|des|déc|dic|gru|sty|lut|cze|lip|paź|lis|ene|gen|giu|lug|avr|abr|fév|fev|tam|hel|huh|tou|kes|hei|elo|syy|lok|jou`.replace(
    /\s+/g,
    '',
  )

const YEAR = String.raw`(?:1[89]|20)\d\d`
const CLOCK = String.raw`(?:[ T,]{0,2}\d{1,2}:\d{2}(?::\d{2})?)?`

/** Day, month and year, in digits or with the month in words. */
const FULL: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\d)${YEAR}([-/.])\s?(?:0?[1-9]|1[0-2])\1\s?(?:[0-2]?\d|3[01])${CLOCK}(?!\d)`,
    'g',
  ),
  new RegExp(
    String.raw`(?<![\d.,/-])(?:[0-2]?\d|3[01])\s?([-/.])\s?(?:[0-2]?\d|3[01])\s?\1\s?(?:${YEAR}|\d\d(?![\d.,]))${CLOCK}(?![\d%])`,
    'g',
  ),
  new RegExp(
    String.raw`(?<!\d)(?:[0-2]?\d|3[01])(?:\.|st|nd|rd|th|:e|º|er)?\s?(?:of|de|di|den)?\s?(?:${MONTH})\p{L}{0,9}\.?,?\s?(?:de\s|del\s)?${YEAR}(?!\d)`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:${MONTH})\p{L}{0,9}\.?\s(?:[0-2]?\d|3[01])(?:st|nd|rd|th)?,?\s${YEAR}(?!\d)`,
    'giu',
  ),
  new RegExp(String.raw`(?:${YEAR}|\d\d)年\d{1,2}月\d{1,2}[日号號]?`, 'g'),
  new RegExp(String.raw`(?<!\d)${YEAR}-\d{2}-\d{4}:\d{2}(?::\d{2})?`, 'g'),
]

/** “Born on”, and what else makes a date a date of birth. */
const BIRTH =
  /(?:\bborn|birth|\bdob\b|\bfödd|födelse|\bfödt|fødsel|\bur\.|urodz|urodzi|geboren|\bgeb\.|geburt|syntyn|\bnée?\b|naissance|nacid|nacimiento|\bnat[oa]\b|nascit|nascid|nasciment|出生|生日|生于|生於)[^.!?\n\d]{0,24}$/iu

/** A day without its year, or one written without signs, when it is a birthday. */
const DAY = new RegExp(
  String.raw`^(?:(?:19|20)?\d{6}(?!\d)|(?:[0-2]?\d|3[01])(?:\.|st|nd|rd|th|:e|º)?\s?(?:of |de |den )?(?:${MONTH})\p{L}{0,9}|(?:${MONTH})\p{L}{0,9}\s(?:[0-2]?\d|3[01])(?!\d)|[0-3]?\d[./-][01]?\d[./]?(?!\d)|\d{1,2}月\d{1,2}[日号]?)`,
  'iu',
)

const CUE =
  /\bborn|birth|\bdob\b|\bfödd|födelse|\bur\.|urodz|geboren|\bgeb\.|geburt|出生|生日|生于/giu

/** Full dates, and birthdays. Coarser times, such as a year or a month, stay. */
export function findDates(text: string): Found[] {
  const dates = FULL.flatMap((pattern) => all(text, pattern, 'date'))
  const named = dates.map((date) =>
    BIRTH.test(text.slice(Math.max(0, date.start - 40), date.start))
      ? { ...date, label: 'birth date' as const }
      : date,
  )
  return [...named, ...birthdays(text)]
}

function birthdays(text: string): Found[] {
  return [...text.matchAll(CUE)].flatMap(({ 0: cue, index }) => {
    const from = index + cue.length
    const near = text.slice(from, from + 50)
    const digit = /^[^.!?\n\d]{0,24}?(?=\d|\p{Lu}\p{L}+ \d)/u.exec(near)
    const day = digit && DAY.exec(near.slice(digit[0].length))
    if (!day) return []
    const start = from + digit[0].length
    return [{ start, end: start + day[0].length, label: 'birth date' as const }]
  })
}
