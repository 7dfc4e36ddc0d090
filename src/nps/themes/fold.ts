/** Letters that are not one letter with a mark: `ł` is no `l` with something, as far as Unicode goes. */
const OTHERWISE: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', ø: 'ö', æ: 'ä', đ: 'd' }

const MARKED = /[\u0080-\uffff]/

/** What stands for something masked, such as `[name]`: no word of the respondent's. */
const TOKEN = /\[[^\]\n]{1,30}\]/g

/** A run of letters and figures; one of a script without spaces ends where the script does. */
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}])+/gu

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * A text as words are looked for in it: without capitals and marks, so that `obsługa` is `obsluga`. But
 * å, ä, ö and ü are letters: `vänlig` is friendly and `vanlig` usual.
 */
export function fold(text: string): string {
  if (!MARKED.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/(?![\u0308\u030a])\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łßøæđ]/g, (letter) => OTHERWISE[letter] ?? letter)
    .normalize('NFC')
}

/**
 * The parts of a comment that words can stand in: between two of them is the end of a sentence, or
 * something masked, which no phrase reaches across.
 */
export function partsOf(text: string): string[] {
  return text.replace(TOKEN, '\n').split(/[\n.!?;:。！？；：，、]+/)
}

/** The words of a folded text, in their order. */
export function wordsOf(folded: string): string[] {
  return folded.match(RUN) ?? []
}

/** Whether it is written without spaces between words. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text)
}
