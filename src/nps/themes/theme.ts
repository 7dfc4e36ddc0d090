/** The languages that words of themes can be of; in them there is a starter set. */
export const THEME_LANGUAGES = ['en', 'sv', 'pl', 'de', 'zh'] as const

export type ThemeLanguage = (typeof THEME_LANGUAGES)[number]

/**
 * A word of a theme. `price*` is any word that begins so, `*service*` any that has it in it, and
 * several words are a phrase. Chinese is found wherever it stands.
 */
export interface ThemeWord {
  readonly word: string
  /** `null`: of any language. */
  readonly language: ThemeLanguage | null
}

/** The words of a theme, by the theme's id. */
export interface WordOfTheme extends ThemeWord {
  readonly theme: number
}

/** The language of a theme's words that a BCP 47 tag means; `null` when they have none of it. */
export function themeLanguage(tag: string | null): ThemeLanguage | null {
  const base = tag?.toLowerCase().split('-')[0]
  return THEME_LANGUAGES.find((language) => language === base) ?? null
}
