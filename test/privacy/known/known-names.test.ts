import { describe, expect, it } from 'vitest'
import { mask } from '#privacy/mask.ts'

const known = (text: string, all: readonly string[], language: string): string =>
  mask(text, { known: all, language, names: () => [] }).text

describe('mask(raw, { known })', () => {
  it.each([
    ['sv', 'Best regards, Anna Ek-Öberg', 'Best regards, [name]'],
    ['en', "We at ACME love it. anna's team", 'We at [company] love it. [name] team'],
    ['sv', 'Annas ärende, hälsningar Ek', '[name] ärende, hälsningar [name]'],
    ['sv', 'annaek på instagram, anna ek', '[name] på instagram, [name]'],
    ['en', 'I bolted the annals, and ek is an oak', 'I bolted the annals, and ek is an oak'],
    ['en', 'A company like no other', 'A company like no other'],
  ])('masks in %s, in %j, every word of what is known', (language, text, masked) => {
    const all = ['Anna Ek-Öberg', 'anna.ek@acme.example', 'Acme Bolts AB']
    expect(known(text, all, language)).toBe(masked)
  })

  it.each([
    ['Marek Kowalski', 'z markiem kowalskim, dla Marka Kowalskiego, Markowi, o Marku'],
    ['Anna Kowalska', 'anny kowalskiej, Annie, annę, z Anną Kowalską'],
    ['Piotr Nowak', 'Piotra, piotrowi, Piotrze, z piotrem nowakiem, Nowakowi, nowaka'],
    ['Paweł Gołąb', 'pawła, Pawłem, Pawle, gołębia, Gołębiem'],
    ['Katarzyna Wrona', 'katarzynie, Katarzynę, Wronie, wronę'],
    ['Agnieszka Sroka', 'agnieszce, Agnieszki, z agnieszką sroką, Sroce'],
    ['Michał Zając', 'michałem, Michale, zająca, Zającem'],
    ['Tomek', 'tomka, Tomkowi, tomkiem'],
    ['Robert Dąb', 'robercie, Robertowi, Dawid'.replace(', Dawid', '')],
  ])('masks %s in Polish cases', (name, inflected) => {
    const left = known(inflected, [name], 'pl').replaceAll('[name]', '')
    expect(left.match(/\p{L}{3,}/gu) ?? []).toEqual(inflected.includes('dla') ? ['dla'] : [])
  })

  it.each([
    ['de', 'Hans Müller', 'müllers Fall und Mueller, Muller', '[name] Fall und [name], [name]'],
    ['en', 'John Smith', 'jhon is Jhon Smtih', 'jhon is [name]'],
    ['sv', 'Christoffer', 'tack cristoffer och Kristoffer', 'tack [name] och Kristoffer'],
    ['zh', '王小明', '我是王小明，小明很好，问王先生', '我是[name],[name]很好,问[name]'],
  ])('masks in %s %s misspelt', (language, name, text, masked) => {
    expect(known(text, [name], language)).toBe(masked)
  })

  it('masks the row’s own number however it is grouped', () => {
    expect(known('It is 12-34 5 or so', ['12345'], 'en')).toBe('It is 12-34 5 or so')
    expect(known('It is 7012 345-67', ['+46 70 123 45 67'], 'sv')).toBe('It is [phone]')
  })

  it('takes nothing in a name for a pattern', () => {
    expect(known('a.*b (Bo', ['.*', '(Bo', '\\p{L}+'], 'en')).toBe('a.*b ([name]')
  })
})
