import { describe, expect, it } from 'vitest'
import { en } from '#messages/en.ts'
import { pl } from '#messages/pl.ts'
import { fullSnapshot, goals, shownScore } from '#test/support/snapshots.ts'

describe('counting', () => {
  it.each([
    [0, '0 odpowiedzi', '0 komentarzy'],
    [1, '1 odpowiedź', '1 komentarz'],
    [2, '2 odpowiedzi', '2 komentarze'],
    [5, '5 odpowiedzi', '5 komentarzy'],
    [12, '12 odpowiedzi', '12 komentarzy'],
    [22, '22 odpowiedzi', '22 komentarze'],
    [1204, '1204 odpowiedzi', '1204 komentarze'],
    [12_345, '12 345 odpowiedzi', '12 345 komentarzy'],
  ])('has three forms: of %i it says %s', (count, answers, comments) => {
    expect(plainSpaces(pl.answers(count))).toBe(answers)
    expect(plainSpaces(pl.moreComments(count))).toBe(`Pokaż jeszcze ${comments}`)
  })
})

describe('figures', () => {
  it('are written as everywhere, with a decimal comma', () => {
    expect(pl.signed(-7.2)).toBe('−7')
    expect(pl.margin(0.3)).toBe('±0,3 pkt')
    expect(pl.share('detractor', 15)).toBe('15% krytyków')
  })
})

describe('since(window)', () => {
  const span = { from: '2026-08-23', to: '2026-11-20' } as const

  it('puts what it compares with into the genitive', () => {
    expect(pl.since({ kind: 'rolling', days: 90, ...span })).toBe('względem poprzednich 90 dni')
    expect(pl.since({ kind: 'rolling', days: 1, ...span })).toBe('względem poprzedniego dnia')
    expect(pl.since({ kind: 'calendar', unit: 'year', ...span })).toBe('względem poprzedniego roku')
    expect(pl.since({ kind: 'period', months: 3, ...span })).toBe('względem poprzednich 3 miesięcy')
  })
})

describe('times', () => {
  const instant = Date.parse('2026-11-20T13:05:00Z')

  it('are in the genitive behind a preposition', () => {
    expect(pl.newestAnswer(22)).toBe('najnowsza odpowiedź sprzed 22 miesięcy')
    expect(pl.newestAnswer(35)).toBe('najnowsza odpowiedź sprzed 2 lat')
    expect(pl.stale(instant, 'Europe/Warsaw', 2)).toBe('Brak łączności od 2 minut (od 14:05)')
    expect(pl.stale(instant, 'Europe/Warsaw', 150)).toBe('Brak łączności od 3 godzin (od 14:05)')
  })

  it('name a month in the nominative where it stands alone', () => {
    expect(pl.monthInFull('2026-11')).toBe('listopad 2026')
    expect(pl.dataThrough('2026-11-20')).toBe('Dane do 20 lis 2026')
  })
})

describe('goalNeed(goal)', () => {
  const [, ahead] = goals({ promoters: 480, passives: 191, detractors: 141 }, [30, 50])
  if (!ahead) throw new Error('two goals were made')
  const need = (count: number) => pl.goalNeed({ ...ahead, detractorsToPassives: count })

  it('declines the detractors that it takes', () => {
    expect(need(1)).toBe('Wynik 50, gdy ok. 1 krytyk stanie się pasywnym.')
    expect(need(22)).toBe('Wynik 50, gdy ok. 22 krytyków stanie się pasywnymi.')
    expect(need(0)).toBe('Wynik jest na poziomie 50, w granicach błędu.')
  })
})

describe('all of it', () => {
  it('says nothing as English does but names, signs and commands', () => {
    const same = Object.entries(pl).filter(
      ([key, text]) => typeof text === 'string' && text === en[key as keyof typeof en],
    )
    expect(same.map(([key]) => key)).toEqual(['nps', 'importCommand', 'short', 'segment'])
  })

  it('speaks of a score in a sentence', () => {
    const score = shownScore({ promoters: 50, passives: 30, detractors: 20 })
    expect(pl.scoreAloud(score)).toBe(
      '+30, na podstawie 100 odpowiedzi; z 95-procentową pewnością między +14 a +44',
    )
    expect(pl.title(fullSnapshot().company.name, 30)).toMatch(/^\+30 · /)
  })
})

/** Polish sets thousands apart by a space that does not break. */
function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}
