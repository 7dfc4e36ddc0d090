/** A text with the digits that everybody uses, in place of Arabic, Persian, Indian or full-width ones. */
export function plainDigits(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFKC').replace(OTHERS, valueOf)
}

const ASCII = /^[ -~]*$/
const OTHERS = /[^\P{Nd}0-9]/gu
const DIGIT = /\p{Nd}/u

/** The ten digits of a script follow each other, and none stands before its zero. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++
  return String(value)
}
