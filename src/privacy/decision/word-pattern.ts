/**
 * A pattern that finds any of the words, which are separated by blanks and may end in `*` for
 * whatever letters follow and have `_` for a blank. Chinese words need no borders.
 */
export function anyOf(words: string): RegExp {
  const all = words.trim().split(/\s+/)
  const han = all.filter((word) => HAN.test(word))
  const others = all.filter((word) => !HAN.test(word)).map(sourceOf)
  const sources = [
    ...han,
    ...(others.length > 0 ? [`(?<!\\p{L})(?:${others.join('|')})(?!\\p{L})`] : []),
  ]
  return new RegExp(sources.join('|'), 'iu')
}

const HAN = /\p{Script=Han}/u

function sourceOf(word: string): string {
  return word.replace(/_/g, String.raw`\s`).replace(/\*$/, String.raw`\p{L}*`)
}
