/** The words of a text, each once, as rising numbers: enough to see whether two texts say the same. */
export type Print = readonly number[]

/** From so much in common on, two texts are nearly the same; 1 is all of it. */
const NEARLY = 0.8

/** The print of a text. Characters that are words stand for themselves. */
export function printOf(text: string): Print {
  const words = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.map(numberOf))].sort((a, b) => a - b)
}

/** Whether two texts are nearly the same (Dice's coefficient of their words). */
export function areAlike(one: Print, other: Print): boolean {
  const all = one.length + other.length
  if (all === 0) return true
  // Texts of very different lengths cannot have enough in common.
  if (2 * Math.min(one.length, other.length) < NEARLY * all) return false
  let common = 0
  for (let left = 0, right = 0; left < one.length && right < other.length;) {
    const [a = 0, b = 0] = [one[left], other[right]]
    if (a === b) common += 1
    if (a <= b) left += 1
    if (b <= a) right += 1
  }
  return 2 * common >= NEARLY * all
}

/** FNV-1a, 32 bits. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
