import { describe, expect, it } from 'vitest'
import { adminMessagesIn } from '#messages/admin/language.ts'
import { messagesIn } from '#messages/language.ts'
import type { ImprovementStanding } from '#nps/snapshot.ts'
import { shownScore } from '#test/support/snapshots.ts'

const { improvements: says } = messagesIn('en')

const HIGHER: ImprovementStanding = {
  ...{ id: '1', title: 'Bills', doneOn: '2026-10-01', theme: null, themeId: null },
  ...{ said: null, done: null },
  before: shownScore({ promoters: 250, passives: 150, detractors: 100 }),
  since: shownScore({ promoters: 300, passives: 125, detractors: 75 }),
  change: { points: 15, low: 5.5, high: 24.2, verdict: 'up' },
}

describe('Messages.improvements', () => {
  it('never says that what was done was the cause', () => {
    expect(says.beforeSince(HIGHER)).toBe('Before +30 (±7), since +45 (±6)')
    expect(says.verdict(HIGHER)).toBe('The score has been higher since; other things changed, too.')
    expect(says.difference(HIGHER)).toBe(
      'The difference is +15; with 95% confidence it lies between +6 and +24.',
    )
    const unclear = {
      ...HIGHER,
      change: { ...HIGHER.change!, verdict: 'no clear change' as const },
    }
    expect(says.verdict(unclear)).toBe('No clear difference.')
  })

  it('says why nothing can be compared', () => {
    const none = { withheld: true, reason: 'no answers' } as const
    const early = { ...HIGHER, since: none, change: null }
    expect(says.beforeSince(early)).toBe('Before +30 (±7), since no answers')
    expect(says.verdict(early)).toBe('Nobody has answered since.')
    expect(says.difference(early)).toBeNull()
    const small = { withheld: true, reason: 'protects a small group' } as const
    expect(says.verdict({ ...HIGHER, before: small, change: null })).toBe(
      'There are not enough answers to compare.',
    )
    expect(says.figure(small).points).toBeNull()
  })

  it('reads out all that shares a mark', () => {
    expect(says.mark([HIGHER, { title: 'App', doneOn: '2026-10-03' }])).toBe(
      '1 Oct 2026: Bills; 3 Oct 2026: App',
    )
  })
})

describe('Messages.improvements in other languages', () => {
  const soft = (text: string | null) => text?.replaceAll('\u00a0', ' ')

  it.each([
    [
      'sv',
      'Före +30 (±7), efter +45 (±6)',
      'Skillnaden är +15; med 95 % säkerhet ligger den mellan +6 och +24.',
    ],
    [
      'pl',
      'Przed: +30 (±7), po: +45 (±6)',
      'Różnica wynosi +15; z 95-procentową pewnością mieści się między +6 a +24.',
    ],
    [
      'de',
      'Vorher +30 (±7), seitdem +45 (±6)',
      'Der Unterschied beträgt +15; mit 95 % Sicherheit liegt er zwischen +6 und +24.',
    ],
    ['zh', '改进前：+30（±7）；改进后：+45（±6）', '差异为 +15 分；95% 置信区间为 +6 至 +24。'],
  ] as const)(
    'say in %s what was before, what is since, and where the difference lies',
    (...all) => {
      const [language, scores, difference] = all
      const { improvements } = messagesIn(language)
      expect(improvements.beforeSince(HIGHER)).toBe(scores)
      expect(soft(improvements.difference(HIGHER))).toBe(difference)
    },
  )
})

describe('AdminMessages.benchmarks', () => {
  it.each([
    [38.5, '+38.5'],
    [-3, '−3'],
    [0, '0'],
  ])('writes %s as %s', (value, text) => {
    expect(adminMessagesIn('en').benchmarks.value(value)).toBe(text)
  })

  it.each(['sv', 'pl', 'de'] as const)('writes a decimal comma in %s', (language) => {
    expect(adminMessagesIn(language).benchmarks.value(-38.5)).toBe('−38,5')
  })
})
