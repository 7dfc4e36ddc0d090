import { Refusal } from '#nps/refusal.ts'

/**
 * Refuses a file that is no table of text, going by how it begins. Throws `Refusal` in words for
 * what it is.
 */
export function refuseOtherKinds(name: string, head: Uint8Array): void {
  const start = Array.from(head.subarray(0, 65_536), (byte) => String.fromCharCode(byte)).join('')
  const kind = KINDS.find(({ mark }) => mark.test(start))
  if (kind) throw notText(`${name} is ${kind.is}, not a table of text.`, kind.hint)
}

/** The refusal of a file that no encoding makes into text. */
export function binary(name: string): Refusal {
  return notText(`${name} does not hold text: it looks like a program's own data.`, SAVE_AS_CSV)
}

const SAVE_AS_CSV = 'Export the results from your survey tool as CSV and import that file.'

interface Kind {
  /** What the file begins with, one character a byte. */
  readonly mark: RegExp
  readonly is: string
  readonly hint: string
}

const KINDS: readonly Kind[] = [
  {
    mark: /^(PK\x03\x04|PK\x05\x06|\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ|\x28\xb5\x2f\xfd)/,
    is: 'a compressed archive',
    hint: 'Unpack it and import the file inside.',
  },
  { mark: /^%PDF/, is: 'a PDF', hint: SAVE_AS_CSV },
  {
    mark: /^(\x89PNG|GIF8|\xff\xd8\xff|RIFF[^]{4}WEBP|BM[^]{4}\0\0\0\0)/,
    is: 'a picture',
    hint: SAVE_AS_CSV,
  },
  { mark: /^SQLite format 3\0/, is: 'a database', hint: SAVE_AS_CSV },
  {
    mark: /^(\xef\xbb\xbf)?\s*<(!doctype|html|\?xml|table|svg)\b/i,
    is: 'a web page or XML, whatever its name says',
    hint: SAVE_AS_CSV,
  },
  { mark: /^\{\\rtf/, is: 'a formatted document', hint: SAVE_AS_CSV },
]

function notText(message: string, hint: string): Refusal {
  return new Refusal('not-text', message, hint)
}
