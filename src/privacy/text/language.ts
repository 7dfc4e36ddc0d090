import { parts } from '#privacy/parts.ts'

/** Names are found in these. */
export const FULL = new Set(['en', 'sv', 'pl', 'de', 'zh'])

/** In these everything with a shape is found; names are left for a person to look at. */
export const SHAPES_ONLY = new Set(['da', 'no', 'fi', 'fr', 'es', 'it', 'nl', 'pt'])

/** What a comment is written in. */
export interface Written {
  /** ISO 639-1; `null` when nobody can tell, or nothing here knows the language. */
  readonly language: string | null
  /** Whether it has words in a script that no part of masking can read. */
  readonly isUnreadable: boolean
}

/**
 * The language of a readable text. `said` is what its source says: believed, unless a long text is
 * plainly in another language.
 */
export function languageOf(text: string, said: string | null): Written {
  const isUnreadable = (text.match(UNREADABLE)?.length ?? 0) > FEW_LETTERS
  const hint = nameOf(said)
  const letters = text.match(LETTER)?.length ?? 0
  const script = languageOfScript(text, letters)
  if (script !== undefined) return { language: script, isUnreadable }
  if (letters < FEW_LETTERS || (hint && letters < TELLING))
    return { language: hint ?? 'en', isUnreadable }
  return { language: detected(text, hint), isUnreadable }
}

/** Fewer letters are a sound or a smiley, not a word that needs a language. */
const FEW_LETTERS = 4

/** As many as are needed to know better than who sent the comment. */
const TELLING = 60

const LETTER = /\p{L}/gu

/** All scripts that languages of our detector are written in, and marks that belong to none. */
const UNREADABLE =
  /(?![\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Common}\p{Script=Inherited}])\p{L}/gu

function nameOf(said: string | null): string | null {
  const language = said?.toLowerCase().split(/[-_]/)[0] ?? ''
  const name = language === 'nb' || language === 'nn' ? 'no' : language
  return isKnown(name) ? name : null
}

function isKnown(language: string): boolean {
  return FULL.has(language) || SHAPES_ONLY.has(language)
}

/** Han needs no detector, and other scripts than Latin have none of our languages. */
function languageOfScript(text: string, letters: number): string | null | undefined {
  if (letters === 0) return undefined
  if ((text.match(LATIN)?.length ?? 0) > letters * 0.7) return undefined
  if (OTHER_SCRIPT.test(text)) return null
  return HAN.test(text) ? 'zh' : undefined
}

const LATIN = /\p{Script=Latin}/gu
const HAN = /\p{Script=Han}/u
const OTHER_SCRIPT =
  /(?![\p{Script=Latin}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}])\p{L}/u

function detected(text: string, hint: string | null): string | null {
  const words = text.slice(0, ENOUGH).replace(NO_WORDS, ' ')
  const result = parts.eld().detect(words)
  const { language } = result
  if (isKnown(language) && (!hint || result.isReliable())) return language
  if (hint) return result.isReliable() ? null : hint
  return result.isReliable() ? null : nextBest(result.getScores())
}

const ENOUGH = 400
const NO_WORDS = /\S*[@/\d]\S*/g

/** Short texts score alike in several languages: then one that we know is good enough. */
function nextBest(scores: Readonly<Record<string, number>>): string | null {
  const best = Math.max(0, ...Object.values(scores))
  const known = Object.entries(scores).filter(
    ([name, score]) => isKnown(name) && score > best * 0.9,
  )
  return known.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
