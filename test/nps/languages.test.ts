import { describe, expect, it } from 'vitest'
import { inLanguage, LANGUAGE_CODES, languageFor, languageNamed } from '#nps/languages.ts'

describe('languageNamed(text)', () => {
  it.each([
    ['sv', 'sv'],
    ['sv-FI', 'sv'],
    ['ZH_hans_cn', 'zh'],
    [' de ', 'de'],
  ])('knows %j as %s', (text, language) => {
    expect(languageNamed(text)).toBe(language)
  })

  it.each(['tlh', 'swe', '', '*', 'constructor', null, undefined])(
    'knows nothing of %j',
    (text) => {
      expect(languageNamed(text)).toBeNull()
    },
  )
})

describe('languageFor(wishes)', () => {
  it('lets whoever is nearest decide', () => {
    const all = { asked: 'pl', own: 'sv', company: 'de', accepted: 'zh' }
    expect(languageFor(all)).toBe('pl')
    expect(languageFor({ ...all, asked: null })).toBe('sv')
    expect(languageFor({ ...all, asked: null, own: null })).toBe('de')
    expect(languageFor({ accepted: 'zh' })).toBe('zh')
    expect(languageFor({})).toBe('en')
  })

  it('passes over what nobody here speaks', () => {
    expect(languageFor({ asked: 'tlh', own: 'xx', company: '', accepted: 'fi, *' })).toBe('en')
    expect(languageFor({ asked: 'tlh', own: 'sv' })).toBe('sv')
  })

  it.each([
    ['fi, pl;q=0.3, de-AT;q=0.8, *;q=0.1', 'de'],
    ['en-US,en;q=0.9,sv;q=0.8', 'en'],
    ['sv;q=0, zh-CN;q=0.1', 'zh'],
    ['de;q=abc, pl;q=0.1', 'pl'],
    [',;q=1,,', 'en'],
  ])('takes from a browser that says “%s” %s', (accepted, language) => {
    expect(languageFor({ accepted })).toBe(language)
  })
})

describe('inLanguage(path, asked)', () => {
  it('keeps the rest of the address', () => {
    expect(inLanguage('/?survey=a&lang=de#themes', 'sv')).toBe('/?survey=a&lang=sv#themes')
    expect(inLanguage('/', 'zh')).toBe('/?lang=zh')
  })

  it('asks for nothing that we do not speak, and for nothing any more', () => {
    expect(inLanguage('/?lang=de', null)).toBe('/')
    expect(inLanguage('/admin/log?before=3&lang=de', '<b>')).toBe('/admin/log?before=3')
  })
})

describe('LANGUAGE_CODES', () => {
  it('has five, English first', () => {
    expect(LANGUAGE_CODES).toEqual(['en', 'sv', 'pl', 'de', 'zh'])
  })
})
