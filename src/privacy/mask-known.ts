/** More words than the name, the address and the company of one person have. */
const MOST_WORDS = 30

/**
 * Masks in a respondent's comment every word of what is known of the respondent, with an `s` behind
 * it too and whatever its letter case. Words of two letters count only as they are written, and
 * words that companies have in common not at all.
 */
export function maskKnown(text: string, known: readonly string[]): string {
  const words = wordsOf(known)
  const long = words.filter((word) => word.length > 2)
  const short = words.filter((word) => word.length === 2)
  return masked(masked(text, long, 'giu'), short, 'gu').replace(SEVERAL, '[name]')
}

const SEVERAL = /\[name\](?:[\s-]+\[name\])+/g

function masked(text: string, words: readonly string[], flags: string): string {
  if (words.length === 0) return text
  const any = words.toSorted((a, b) => b.length - a.length).join('|')
  const word = String.raw`(?<![\p{L}\p{N}])(?:${any})(?:['’]?s)?(?![\p{L}\p{N}])`
  return text.replace(new RegExp(word, flags), '[name]')
}

/** Letters and digits alone are left, so nothing in them means anything in a pattern. */
function wordsOf(known: readonly string[]): string[] {
  const words = known.flatMap((text) => wordsIn(text.normalize('NFKC')))
  return [...new Set(words)].filter((word) => !COMMON.has(word.toLowerCase())).slice(0, MOST_WORDS)
}

/**
 * Of an address the part before the @, for behind it stands a provider more often than a company,
 * and of that no short words: nobody has written them with capitals.
 */
function wordsIn(text: string): string[] {
  const [name = '', ...domain] = text.split('@')
  const words: string[] = name.match(WORD) ?? []
  return domain.length === 0 ? words : words.filter((word) => word.length > 2)
}

const WORD = /\p{L}[\p{L}\p{M}]+/gu

const COMMON = new Set(
  `ab as oy aps gmbh ag kg se sa sas sarl srl spa bv nv inc ltd llc plc co corp company group the and
  und och og et of de la le du von van der den di da do info mail post kontakt contact office
  support admin hello customer kund kunde client anonymous anonym anonymt anonyme test unknown mr mrs
  ms dr herr frau`.split(/\s+/),
)
