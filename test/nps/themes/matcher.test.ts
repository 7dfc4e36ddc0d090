import { describe, expect, it } from 'vitest'
import { ThemeMatcher } from '#nps/themes/matcher.ts'
import { STARTER_THEMES } from '#nps/themes/starter-themes.ts'
import { THEME_LANGUAGES, type ThemeLanguage } from '#nps/themes/theme.ts'

const matcherOf = (...words: (string | [string, ThemeLanguage | null])[]): ThemeMatcher =>
  new ThemeMatcher(
    words.map((one, index) => {
      const [word, language] = typeof one === 'string' ? [one, null] : one
      return { theme: index + 1, word, language }
    }),
  )

describe('ThemeMatcher.match(text, language)', () => {
  it('finds a word as it stands, whatever its case and its marks', () => {
    const matcher = matcherOf('obsługa')
    expect(matcher.match('Świetna OBSLUGA!', 'pl')).toEqual([1])
    expect(matcher.match('Obsługa', 'pl')).toEqual([1])
    expect(matcher.match('obsługami', 'pl')).toEqual([])
  })

  it('takes å, ä, ö and ü for letters, however they are written', () => {
    const matcher = matcherOf('vänlig*', 'kö')
    expect(matcher.match('VA\u0308NLIGT', 'sv')).toEqual([1])
    expect(matcher.match('vanliga ko', 'sv')).toEqual([])
    expect(matcher.match('Kø', 'da')).toEqual([2])
  })

  it('lets a stem go on', () => {
    const matcher = matcherOf('leverans*', '*service', '*preis*')
    expect(matcher.match('Leveranstiden var lång', 'sv')).toEqual([1])
    expect(matcher.match('Kundservice', 'sv')).toEqual([2])
    expect(matcher.match('services', 'en')).toEqual([])
    expect(matcher.match('Die Kaufpreise', 'de')).toEqual([3])
    expect(matcher.match('hemleverans', 'sv')).toEqual([])
  })

  it('finds phrases, over any space but not over the end of a sentence', () => {
    const matcher = matcherOf('easy to use', 'svår* att använd*')
    expect(matcher.match('very easy  to\tuse', 'en')).toEqual([1])
    expect(matcher.match('Svårt att använda.', 'sv')).toEqual([2])
    expect(matcher.match('It was easy. To use it', 'en')).toEqual([])
    expect(matcher.match('easy to', 'en')).toEqual([])
  })

  it('finds Chinese wherever it stands, beside other letters too', () => {
    const matcher = matcherOf('服务', '太贵', 'app')
    expect(matcher.match('你们的服务态度很好', 'zh')).toEqual([1])
    expect(matcher.match('app太贵了', 'zh')).toEqual([2, 3])
    expect(matcher.match('太，贵', 'zh')).toEqual([])
  })

  it('never looks inside what stands for something masked', () => {
    const matcher = matcherOf('name', 'phone*', 'e', 'call me')
    expect(matcher.match('[name] has my [phone] and [e-mail]', 'en')).toEqual([])
    expect(matcher.match('call [name] me', 'en')).toEqual([])
    expect(matcher.match('the name', 'en')).toEqual([1])
  })

  it('looks for the words of the comment’s language, and for those of any', () => {
    const matcher = matcherOf(['app', 'sv'], ['app', 'pl'], ['app', null])
    expect(matcher.match('app', 'sv')).toEqual([1, 3])
    expect(matcher.match('app', 'pl-PL')).toEqual([2, 3])
  })

  it('looks for all words where the language is unknown or has none', () => {
    const matcher = matcherOf(['app', 'sv'], ['app', 'pl'])
    expect(matcher.match('app', null)).toEqual([1, 2])
    expect(matcher.match('app', 'fr')).toEqual([1, 2])
    expect(matcher.match('app', 'de')).toEqual([1, 2])
  })

  it('finds nothing in nothing, and nothing by nothing', () => {
    expect(matcherOf('*', ' ').match('anything', null)).toEqual([])
    expect(matcherOf('app').match('', null)).toEqual([])
  })
})

const starters = new ThemeMatcher(
  STARTER_THEMES.flatMap(({ words }, theme) =>
    THEME_LANGUAGES.flatMap((language) =>
      words[language].split(', ').map((word) => ({ theme, word, language })),
    ),
  ),
)

describe('STARTER_THEMES', () => {
  const themesOf = (text: string, language: string | null): string[] =>
    starters.match(text, language).map((theme) => STARTER_THEMES[theme]!.name)

  it.each([
    ['The staff were lovely but it is far too expensive', 'en', ['Service', 'Price']],
    ['My parcel came three days late', 'en', ['Delivery']],
    ['The app keeps crashing', 'en', ['Usability']],
    ['I was on hold for an hour', 'en', ['Support']],
    ['Bra bemötande och snabb leverans', 'sv', ['Service', 'Delivery']],
    ['Dyrt, och kvaliteten är usel', 'sv', ['Price', 'Quality']],
    ['Det kan vara bra med vanliga verktyg', 'sv', []],
    ['Bardzo miła obsługa, ale drogo', 'pl', ['Service', 'Price']],
    ['Paczka przyszła uszkodzona', 'pl', ['Quality', 'Delivery']],
    ['Polecam od miliona lat', 'pl', []],
    ['Unfreundliche Bedienung und überteuerte Ware', 'de', ['Service', 'Price', 'Product']],
    ['Die Lieferung kam pünktlich', 'de', ['Delivery']],
    ['服务很好，就是有点贵', 'zh', ['Service', 'Price']],
    ['客服一直不回复', 'zh', ['Support']],
    ['Good', 'en', []],
  ])('finds what is meant: %s', (text, language, themes) => {
    expect(themesOf(text, language)).toEqual(themes)
    expect(themesOf(text, null)).toEqual(expect.arrayContaining(themes))
  })

  it('has each word once in a theme', () => {
    for (const { words } of STARTER_THEMES)
      for (const language of THEME_LANGUAGES) {
        const list = words[language].split(', ')
        expect(list.toSorted()).toEqual([...new Set(list)].toSorted())
      }
  })
})
