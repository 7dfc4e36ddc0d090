/**
 * What we speak: each language by its code, and as it calls itself. One that is added here has no words
 * yet: the compiler says where they are missing.
 */
export const LANGUAGES = {
  en: 'English',
  sv: 'Svenska',
  pl: 'Polski',
  de: 'Deutsch',
  zh: '中文',
} as const

export type Language = keyof typeof LANGUAGES

/** Their codes, in the order in which they are offered. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[]

/** The language that a text such as `sv` or `sv-FI` names; `null` when we do not speak it. */
export function languageNamed(text: string | null | undefined): Language | null {
  const [base = ''] = (text ?? '').trim().toLowerCase().split(/[-_]/)
  return LANGUAGE_CODES.find((code) => code === base) ?? null
}

/** All that may say in which language somebody reads. */
export interface LanguageWishes {
  /** What the address asks for, by `?lang=`. */
  readonly asked?: string | null
  /** What whoever is signed in, or the screen that asks, has chosen. */
  readonly own?: string | null
  /** What the company has chosen. */
  readonly company?: string | null
  /** What the browser says, as `Accept-Language`. */
  readonly accepted?: string | null | undefined
}

/** The language of a page: whoever is nearest to it decides, and in the end it is English. */
export function languageFor({ asked, own, company, accepted }: LanguageWishes): Language {
  return (
    languageNamed(asked) ??
    languageNamed(own) ??
    languageNamed(company) ??
    languageAccepted(accepted ?? '') ??
    'en'
  )
}

/** A path of ours that asks for a language, or for none any more; the rest of it stays. */
export function inLanguage(path: string, asked: string | null): string {
  const [, base = '', search = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(path) ?? []
  const query = new URLSearchParams(search)
  if (languageNamed(asked)) query.set('lang', asked ?? '')
  else query.delete('lang')
  return `${base}${query.size > 0 ? `?${query.toString()}` : ''}${hash}`
}

/** The one that a browser likes best of those that we speak; what it takes for refused is no wish. */
function languageAccepted(header: string): Language | null {
  const ranges = header.split(',').flatMap((range) => {
    const [tag = '', ...parameters] = range.split(';')
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
    const weight = quality === undefined ? 1 : Number(quality.trim().slice(2))
    const language = languageNamed(tag)
    return language && weight > 0 ? [{ language, weight }] : []
  })
  return ranges.sort((one, other) => other.weight - one.weight)[0]?.language ?? null
}
