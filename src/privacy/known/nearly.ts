/**
 * Whether two different words, both in small letters, are one letter apart: one more, one less, one
 * other, two exchanged, or the same without their dots and strokes.
 */
export function isNearly(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b ? false : plain(a) === plain(b)
  // Nobody misspells the first letter of a name, and many words differ in it alone.
  if (a[0] !== b[0]) return plain(a) === plain(b)
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  let behind = 0
  const most = Math.min(a.length, b.length) - from
  while (behind < most && a.at(-1 - behind) === b.at(-1 - behind)) behind += 1
  const restOfA = a.slice(from, a.length - behind)
  const restOfB = b.slice(from, b.length - behind)
  if (restOfA.length <= 1 && restOfB.length <= 1) return true
  const isExchanged = restOfA.length === 2 && restOfA === `${restOfB.charAt(1)}${restOfB.charAt(0)}`
  return isExchanged || plain(a) === plain(b)
}

/** Without what people leave out who have no key for it: ö is o or oe. */
function plain(word: string): string {
  return word
    .replace(/ö/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[æä]/g, 'a')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/oe/g, 'o')
    .replace(/ae/g, 'a')
    .replace(/ue/g, 'u')
}
