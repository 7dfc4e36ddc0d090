import type { Found } from './found.ts'

/** Enough for a comment. */
const MOST = 30

/**
 * The same letters and digits once more: whoever is named once and masked is not left standing where
 * nothing told that it is a name. Only what is longer than a syllable, as it is written, as whole words.
 */
export function findAgain(text: string, found: readonly Found[]): Found[] {
  const values = new Map<string, Found>()
  for (const one of found.slice(0, MOST)) {
    values.set(text.slice(one.start, one.end), one)
    if (one.label === 'name')
      for (const word of text.slice(one.start, one.end).match(WORD) ?? []) values.set(word, one)
  }
  return [...values].flatMap(([value, { label }]) =>
    value.length < 3 ? [] : places(text, value, label),
  )
}

/** A capitalised word of a name; titles are no names. */
const WORD = /(?!(?:Mr|Mrs|Ms|Herr|Frau|Fru|Pan|Pani|Miss)(?!\p{L}))\p{Lu}\p{L}{2,}/gu

function places(text: string, value: string, label: Found['label']): Found[] {
  const found: Found[] = []
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    const end = at + value.length
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[end] ?? ''))
      found.push({ start: at, end, label })
  }
  return found
}

const LETTER = /[\p{Script=Latin}\d]/u
