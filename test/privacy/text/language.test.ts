import { describe, expect, it } from 'vitest'
import { languageOf } from '#privacy/text/language.ts'

describe('languageOf(text, said)', () => {
  it.each([
    ['en', 'The staff were friendly and very helpful all the time'],
    ['sv', 'Personalen var trevlig och hjälpte till hela tiden'],
    ['pl', 'Bardzo miła obsługa i szybka dostawa, polecam'],
    ['de', 'Sehr freundliche Mitarbeiter und schnelle Lieferung'],
    ['zh', '服务很好，送货也快'],
    ['zh', '服務很好iPhone'],
    ['fi', 'Erittäin ystävällinen palvelu ja nopea toimitus'],
    ['fr', 'Le personnel était très aimable et la livraison rapide'],
    ['sv', 'Mycket bra'],
    ['en', 'Ok'],
    ['en', '10/10 👍'],
  ])('is %s for %j', (language, text) => {
    expect(languageOf(text, null)).toEqual({ language, isUnreadable: false })
  })

  it.each([
    ['Velmi dobré služby, děkuji mnohokrát za pomoc', null],
    ['Очень хорошо', null],
    ['とても良かったです', null],
  ])('is none that masking knows for %j', (text) => {
    expect(languageOf(text, null).language).toBeNull()
  })

  it('believes who sent it, unless a long text is plainly in another', () => {
    expect(languageOf('Super!', 'sv-SE').language).toBe('sv')
    expect(languageOf('Super!', 'nb').language).toBe('no')
    expect(languageOf('Super!', 'xx').language).not.toBe('xx')
    const long = 'The staff were friendly and very helpful all the time, and I liked the shop'
    expect(languageOf(long, 'sv').language).toBe('en')
  })

  it('sees words in scripts that nothing here can read, but not a smiley', () => {
    expect(languageOf('ᐊᖏᔪᖅ ᐃᓄᒃᑎᑐᑦ', null).isUnreadable).toBe(true)
    expect(languageOf('Very good ᓚᘏᗢ', 'en').isUnreadable).toBe(false)
  })
})
