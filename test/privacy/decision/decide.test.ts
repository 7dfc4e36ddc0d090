import { describe, expect, it } from 'vitest'
import { mask, type Masking } from '#privacy/mask.ts'
import type { NameFinder } from '#privacy/names/name-finder.ts'

/** Knows “Blixt”. */
const names: NameFinder = (text) =>
  [...text.matchAll(/Blixt/g)].map(({ index }) => ({
    start: index,
    end: index + 5,
    sure: true,
    kind: 'person',
  }))

const decided = (raw: string, language = 'en'): Pick<Masking, 'decision' | 'reasons'> => {
  const { decision, reasons } = mask(raw, { names, language })
  return { decision, reasons }
}

describe('the decision of mask(raw, how)', () => {
  it.each([
    ['en', 'Great service, and the doctor listened. My back is better now.'],
    ['sv', 'Personalen på apoteket var trevlig, men kön var lång.'],
    ['pl', 'Bardzo miła obsługa, lekarz wszystko wyjaśnił.'],
    ['de', 'Sehr freundliches Personal, aber lange Wartezeit.'],
    ['zh', '服务很好，医生很耐心。'],
    ['da', 'Rigtig god service, tak for hjælpen.'],
    ['en', 'Thank you Blixt for all the help with the order and the delivery last week'],
  ])('shows, in %s, %j', (language, raw) => {
    expect(decided(raw, language)).toEqual({ decision: 'show', reasons: [] })
  })

  it.each([
    ['en', 'I am the only pharmacist in Arjeplog', ['only', 'role and place']],
    ['sv', 'Jag är den enda läkaren i Arjeplog', ['only', 'role and place']],
    ['pl', 'Jestem jedyną lekarką w Przykładowie', ['only', 'role and place']],
    ['de', 'Ich bin der einzige Apotheker in Musterstadt', ['only', 'role and place']],
    ['zh', '我是唯一的医生，在样本镇', ['only', 'role and place']],
    ['en', 'A 62 year old from Arjeplog', ['age and place']],
    ['sv', 'Er jävla app är skit', ['profanity']],
    ['cs', 'Velmi dobré služby, děkuji mnohokrát za pomoc', ['language']],
    ['en', 'It was K i m L a r s', ['spelled out']],
  ])('lets a person look, in %s, at %j', (language, raw, reasons) => {
    expect(decided(raw, language)).toEqual({ decision: 'review', reasons })
  })

  it('lets a person look at many masks and at a long comment', () => {
    const many = 'Order no 1234, order no 2345, order no 3456 and order no 4567 '
    const rest = 'were all delivered too late, which is the whole story of it all'
    expect(decided(many + rest)).toEqual({ decision: 'review', reasons: ['many'] })
    expect(decided('It was good. '.repeat(60)).reasons).toEqual(['too long'])
  })

  it.each([
    ['en', 'I have cancer and your staff helped', 'health'],
    ['sv', 'Jag är sjukskriven för depression', 'health'],
    ['pl', 'Mam cukrzycę i nikt nie pomógł', 'health'],
    ['de', 'Ich bin schwanger und musste stehen', 'health'],
    ['zh', '我有糖尿病，没有人帮忙', 'health'],
    ['sv', 'Jag är med i facket och fick svar', 'union'],
    ['en', 'I am a Muslim and was turned away', 'belief'],
    ['de', 'Er ist vorbestraft und arbeitet bei euch', 'crime'],
    ['en', 'I know where you live and will come', 'threat'],
    ['pl', 'Wiem gdzie mieszkasz, zapłacisz za to', 'threat'],
    ['en', 'Your man at the desk, a certain Blixt, stole my money last week', 'accusation'],
    ['en', 'My number is 078-05-1120 and I asked twice for the whole thing to be sent', 'id'],
    ['en', 'The card 4111 1111 1111 1111 was charged twice for an order that never came', 'card'],
    [
      'en',
      'Please refund it all to GB29 NWBK 6016 1331 9268 19 as soon as you can do it',
      'account',
    ],
    ['sv', 'Jag är född 15 juni 1985 och fick ändå inte någon rabatt på hela köpet', 'birth date'],
    ['sv', 'Hälsningar Blixt', 'mostly masked'],
  ])('never shows, in %s, %j', (language, raw, reason) => {
    const { decision, reasons } = decided(raw, language)
    expect(decision).toBe('never')
    expect(reasons).toContain(reason)
  })
})
