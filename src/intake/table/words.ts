/** So much of a header is looked at: whole texts stand in some. */
const LONGEST = 600

/**
 * A text in plain lower-case words, for looking up: `LikelyToRecommend` and `likely_to_recommend`
 * are `likely to recommend`, accents are dropped.
 */
export function wordsOf(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøđßæœı]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim()
}

const FOLDED: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

/**
 * Finds one of some words in plain words with a blank before and behind them; `*` stands for more
 * letters. Signs, for languages that put no blanks between words, are found anywhere.
 */
export function anyOf(words: string, signs: string): RegExp {
  const wanted = words.trim().replaceAll('*', '\\p{L}*').split(/\s+/).join('|')
  return new RegExp(` (?:${wanted}) |${signs}`, 'u')
}
