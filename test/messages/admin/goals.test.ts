import { describe, expect, it } from 'vitest'
import { adminMessagesIn } from '#messages/admin/language.ts'
import { LANGUAGE_CODES, type Language } from '#nps/languages.ts'
import type { GoalStanding } from '#nps/snapshot.ts'
import { goals } from '#test/support/snapshots.ts'

const [, given] = goals({ promoters: 480, passives: 191, detractors: 141 }, [30, 50])
if (!given) throw new Error('two goals were made')
const RISING = { perMonth: 0.94, low: 0.4, high: 1.5, months: 12 }
const AHEAD: GoalStanding = { ...given, passivesToPromoters: 67, recentPace: RISING }

const words = (language: Language) => adminMessagesIn(language).goals

describe('steps(standing)', () => {
  it.each([
    [
      'en',
      'About 67 detractors becoming passives, or 67 passives becoming promoters would reach it',
      'About 1 detractor becoming a passive, or 1 passive becoming a promoter would reach it',
    ],
    [
      'sv',
      'Om cirka 67 kritiker blir passiva eller 67 passiva blir ambassadörer nås målet',
      'Om cirka 1 kritiker blir passiv eller 1 passiv blir ambassadör nås målet',
    ],
    [
      'pl',
      'Cel osiągnięty, gdy ok. 67 krytyków stanie się pasywnymi albo 67 pasywnych stanie się promotorami',
      'Cel osiągnięty, gdy ok. 1 krytyk stanie się pasywnym albo 1 pasywny stanie się promotorem',
    ],
    [
      'de',
      'Würden etwa 67 Detraktoren zu Passiven oder 67 Passive zu Promotoren, wäre das Ziel erreicht',
      'Würde etwa 1 Detraktor passiv oder 1 Passiver zum Promotor, wäre das Ziel erreicht',
    ],
    [
      'zh',
      '约有 67 位贬损者转为被动者，或 67 位被动者转为推荐者，即可达成',
      '约有 1 位贬损者转为被动者，或 1 位被动者转为推荐者，即可达成',
    ],
  ] as const)('agrees in %s with how many it takes', (language, many, one) => {
    const says = words(language)
    expect(says.steps(AHEAD)).toBe(many)
    expect(says.steps({ ...AHEAD, detractorsToPassives: 1, passivesToPromoters: 1 })).toBe(one)
  })

  it.each(LANGUAGE_CODES)(
    'says in %s the one way that there is, and nothing of none',
    (language) => {
      const says = words(language)
      expect(says.steps({ ...AHEAD, detractorsToPassives: null, passivesToPromoters: 2 })).toMatch(
        /2/,
      )
      expect(
        says.steps({ ...AHEAD, detractorsToPassives: null, passivesToPromoters: null }),
      ).toBeNull()
      expect(says.steps({ ...AHEAD, verdict: 'above' })).toBeNull()
    },
  )
})

describe('pace(standing)', () => {
  it.each([
    ['en', 'Needs +2.5 points a month; lately up 0.9, ±0.6'],
    ['sv', 'Kräver +2,5 poäng i månaden; på senare tid upp 0,9, ±0,6'],
    ['pl', 'Potrzeba +2,5 pkt miesięcznie; ostatnio wzrost o 0,9, ±0,6'],
    ['de', 'Nötig: +2,5 Punkte im Monat; zuletzt plus 0,9, ±0,6'],
    ['zh', '每月需上升 2.5 分；近来上升 0.9 分，±0.6'],
  ] as const)('says in %s what the date needs beside what has been', (language, text) => {
    expect(words(language).pace(AHEAD)).toBe(text)
  })

  it.each([
    ['en', 'Lately no movement, ±1 a month'],
    ['sv', 'På senare tid oförändrat, ±1 i månaden'],
    ['pl', 'Ostatnio bez zmian, ±1 pkt miesięcznie'],
    ['de', 'Zuletzt keine Bewegung, ±1 im Monat'],
    ['zh', '近来每月无变化，±1 分'],
  ] as const)('says in %s that nothing moves, where no date asks for it', (language, text) => {
    const still = { perMonth: 0.01, low: -1, high: 1, months: 12 }
    const undated = { ...AHEAD, due: null, pacePerMonth: null, recentPace: still }
    expect(words(language).pace(undated)).toBe(text)
  })
})

describe('fault of a target', () => {
  it.each(LANGUAGE_CODES)('says in %s that it may be below 0', (language) => {
    const fault = { code: 'not a number', least: -100, most: 100 } as const
    expect(adminMessagesIn(language).fault(fault)).toMatch(/−100 .*[^−]100/)
  })
})
