import { maskKnown } from './mask-known.ts'

/** Longer comments are cut: nothing on a wall needs more. */
const LONGEST = 2_000

/** What lies further behind is not looked at, so that masking stays fast. */
const LOOKED_AT = 2 * LONGEST

/**
 * Invisible characters, which could hide a name or a number from the patterns below, the frames of
 * digits as pictures, and halves of characters. U+FE0F stays: it makes a heart a picture.
 */
const INVISIBLE = /\ufe0f?\u20e3|(?!\ufe0f)[\p{Cf}\p{Cs}\p{DI}]|(?!\s)\p{Cc}/gu

/**
 * What is masked, in this order. Digits, of any script, fail closed: four and more are hidden,
 * whatever but letters stands between them, unless they are one year. `\p{L}` would glue numbers to
 * Chinese text, hence no `\b`.
 */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(?:https?:\/\/|www\.)[^\s<>"]+/giu, '[link]'],
  [
    /[\p{L}\p{N}._%+'-]+\s?(?:@|\(at\)|\[at\]|snabel-a)\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu,
    '[e-mail]',
  ],
  [
    /(?<![\p{L}\p{N}])(?:[a-z0-9-]+\.)+(?:com|net|org|info|io|eu|se|pl|de|cn|uk|no|dk|fi|fr)(?:\/[^\s<>"]*)?(?![\p{L}\p{N}])/giu,
    '[link]',
  ],
  [/(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/gu, '[handle]'],
  [/\+\s?\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){6,}/gu, '[phone]'],
  [/(?<![\p{Script=Latin}\d])[A-Z]{1,3}[\s-]?\d(?:[\s\-/]?[\dA-Z]){5,}/gu, '[id]'],
  [
    /(?<!\p{Nd})(?!(?:19|20)\d\d(?![\s.\-–/:]?\p{Nd}))\p{Nd}(?:[^\p{L}\p{Nd}]{0,3}\p{Nd}){3,}/gu,
    '[number]',
  ],
]

/**
 * Masks what has a shape: e-mail addresses, links, handles, phone and other long numbers, and the
 * words of what is `known` of the respondent: name, address, company. Other names and places need
 * more than that, so a text from here is still *undecided* and shown to nobody. Returns `null` when
 * no text is left.
 */
export function maskComment(raw: string, known: readonly string[] = []): string | null {
  let text = raw.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim()
  if (text.length > LOOKED_AT) text = withoutLastWord(text.slice(0, LOOKED_AT))
  if (known.length > 0) text = maskKnown(text, known)
  for (const [pattern, token] of PATTERNS) text = text.replace(pattern, token)
  if (text.length > LONGEST) text = `${text.slice(0, LONGEST).replace(HALF, '').trimEnd()}…`
  return text === '' ? null : text
}

/** The last word may be half of an address, which nothing would recognise. */
function withoutLastWord(text: string): string {
  return text.replace(/\S{1,200}$/u, '')
}

/** The first half of a character that was cut in two. */
const HALF = /\p{Cs}$/u
