import { FaultFinder, type Faulty } from '#app/faulty.ts'
import type { Form } from '#app/read-form.ts'
import { fold, wordsOf } from '#nps/themes/fold.ts'
import { THEME_LANGUAGES, type ThemeLanguage, type ThemeWord } from '#nps/themes/theme.ts'
import type { ThemeChange } from '#store/themes/themes.ts'

/** The fields of words: one for each language, and one for any. */
export const WORD_FIELDS = [...THEME_LANGUAGES, 'any'] as const

export type WordField = (typeof WORD_FIELDS)[number]

/** A theme as it was typed; words with commas or line ends between them. */
export interface ThemeForm {
  readonly name: string
  readonly shown: string
  readonly words: Readonly<Record<WordField, string>>
}

const LONGEST_NAME = 100
const LONGEST_WORD = 100
const MOST_WORDS = 2_000

/** Reads the form of a theme. */
export function themeIn(form: Form): ThemeForm {
  const typed = WORD_FIELDS.map((field) => [field, form.text(field)])
  return {
    name: form.text('name'),
    shown: form.text('shown'),
    words: Object.fromEntries(typed) as ThemeForm['words'],
  }
}

/** A theme as it is typed. */
export function typedTheme({ name, isHidden, words }: ThemeChange): ThemeForm {
  const typed = WORD_FIELDS.map((field) => {
    const own = words.filter(({ language }) => language === languageOf(field))
    return [field, own.map(({ word }) => word).join(', ')]
  })
  return {
    name,
    shown: isHidden ? 'no' : 'yes',
    words: Object.fromEntries(typed) as ThemeForm['words'],
  }
}

/** Reads a theme, or says what is wrong with it. */
export function givenTheme(form: ThemeForm): { change: ThemeChange } | Faulty {
  const fields = new FaultFinder()
  const name = fields.name('name', form.name, LONGEST_NAME)
  const words = givenWords(fields, form)
  return fields.faulty ?? { change: { name, isHidden: form.shown === 'no', words } }
}

/** Reads its words alone. */
export function wordsGiven(form: ThemeForm): { words: ThemeWord[] } | Faulty {
  const fields = new FaultFinder()
  const words = givenWords(fields, form)
  return fields.faulty ?? { words }
}

function givenWords(fields: FaultFinder, { words }: ThemeForm): ThemeWord[] {
  return WORD_FIELDS.flatMap((field) => {
    const typed = words[field].split(/[\n,;，、；]+/).map((word) =>
      word
        .normalize('NFC')
        .toLowerCase()
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    // A star alone, or a dash, would mean nothing.
    const own = [...new Set(typed)].filter((word) => wordsOf(fold(word)).length > 0)
    if (own.length > MOST_WORDS || own.some((word) => word.length > LONGEST_WORD))
      fields.refuse(field, { code: 'too long' })
    return own.map((word) => ({ word, language: languageOf(field) }))
  })
}

function languageOf(field: WordField): ThemeLanguage | null {
  return field === 'any' ? null : field
}
