import { describe, expect, it } from 'vitest'
import { en } from '#messages/en.ts'
import { fullSnapshot, goals, shownScore } from '#test/support/snapshots.ts'

describe('signed(value)', () => {
  it.each([
    [41.7, '+42'],
    [-7.2, '−7'],
    [0, '0'],
    [-0.4, '0'],
    [0.4, '0'],
    [0.5, '+1'],
    [-0.5, '−1'],
    [62.5, '+63'],
    [-62.5, '−63'],
    [100, '+100'],
    [-100, '−100'],
  ])('writes %d as %s', (value, text) => {
    expect(en.signed(value)).toBe(text)
  })
})

describe('margin(points)', () => {
  it.each([
    [5.2, '±5 points'],
    [0.96, '±1 points'],
    [0.3, '±0.3 points'],
    [0.01, '±0.1 points'],
  ])('writes %d as %s: never ±0', (points, text) => {
    expect(en.margin(points)).toBe(text)
  })
})

describe('change(verdict, points)', () => {
  it.each([
    ['up', 3.2, 'Up 3'],
    ['down', -12.5, 'Down 13'],
    ['up', 0.3, 'Up slightly'],
    ['no clear change', 2.2, 'No clear change'],
  ] as const)('says of %s by %d: %s', (verdict, points, text) => {
    expect(en.change(verdict, points)).toBe(text)
  })
})

describe('since(window)', () => {
  const span = { from: '2026-08-23', to: '2026-11-20' } as const

  it('names days, or the calendar period', () => {
    expect(en.since({ kind: 'rolling', days: 90, ...span })).toBe('since the 90 days before')
    expect(en.since({ kind: 'calendar', unit: 'quarter', ...span })).toBe(
      'since the quarter before',
    )
  })
})

describe('responseRate(rate)', () => {
  const wave = { wave: 'Autumn', from: '2026-09-01', to: '2026-10-31' } as const
  const shown = (responses: number, invitations: number) =>
    en.responseRate({
      ...{ ...wave, withheld: false, responses, invitations },
      rate: responses / invitations,
    })

  it('tells it of those who were asked', () => {
    expect(shown(1260, 4200)).toBe(
      'Autumn, 1 Sept 2026 to 31 Oct 2026: 1,260 of 4,200 who were asked have answered (30%).',
    )
  })

  it('makes no rate of more answers than invitations', () => {
    expect(shown(260, 200)).toContain(
      '260 answers to 200 invitations. More answered than were asked',
    )
    expect(shown(260, 200)).not.toContain('%')
  })

  it('has no number where it is withheld', () => {
    for (const reason of ['no answers', 'too few answers', 'protects a small group'] as const)
      expect(en.responseRate({ ...wave, withheld: true, reason })).toMatch(
        /2026: (no|so )[^\d]+\.$/,
      )
  })
})

describe('times', () => {
  it('are days as they are written, whatever the zone of the machine', () => {
    expect(en.dataThrough('2026-11-20')).toBe('Data through 20 Nov 2026')
    expect(en.month('2026-01')).toBe('Jan 2026')
    expect(en.monthInFull('2026-11-01')).toBe('November 2026')
  })

  it('say how old the newest answer is, in months and then in years', () => {
    expect(en.newestAnswer(2)).toBe('newest answer 2 months ago')
    expect(en.newestAnswer(23)).toBe('newest answer 23 months ago')
    expect(en.newestAnswer(35)).toBe('newest answer 2 years ago')
  })

  it('are o’clock in the company’s zone', () => {
    const instant = Date.parse('2026-11-20T13:05:00Z')
    expect(en.updated(instant, 'Europe/Stockholm')).toBe('Screen updated 14:05')
    expect(en.stale(instant, 'Asia/Tokyo', 45)).toBe('Out of touch for 45 minutes, since 22:05')
    expect(en.stale(instant, 'Asia/Tokyo', 150)).toBe('Out of touch for 3 hours, since 22:05')
    expect(en.stale(instant, 'Asia/Tokyo', 4_000)).toBe('Out of touch for 3 days, since 22:05')
  })
})

describe('counting', () => {
  it('has one and many', () => {
    expect(en.answers(1)).toBe('1 answer')
    expect(en.answers(1204)).toBe('1,204 answers')
  })

  it('says how far it is to the headline', () => {
    expect(en.withheld('too few answers', { responses: 7, needed: 30 }).title).toBe(
      '7 of 30 answers so far',
    )
  })
})

describe('goalNeed(goal)', () => {
  it('says what a target would take', () => {
    const [good, excellent] = goals({ promoters: 480, passives: 191, detractors: 141 }, [30, 50])
    if (!good || !excellent) throw new Error('two goals were made')
    expect(en.goalNeed(good)).toBeNull()
    expect(en.goalNeed(excellent)).toBe('About 67 detractors becoming passives would reach 50.')
  })
})

describe('withoutRating(count, hasOthers)', () => {
  it('says which answers the distribution lacks', () => {
    const came = 'came without a rating, only as promoter, passive or detractor'
    expect(en.withoutRating(1_204, true)).toBe(
      `1,204 more answers ${came}: in the score, but not in this picture.`,
    )
    expect(en.withoutRating(1, true)).toMatch(/^1 more answer came /)
    expect(en.withoutRating(40, false)).toBe(`All 40 answers ${came}.`)
  })
})

describe('scoreAloud(score)', () => {
  it('says all of it in one sentence', () => {
    const score = shownScore({ promoters: 50, passives: 30, detractors: 20 })
    expect(en.scoreAloud(score)).toBe(
      '+30, from 100 answers; with 95% confidence between +14 and +44',
    )
  })
})

describe('title(company, score)', () => {
  it('names the page after its score', () => {
    expect(en.title(fullSnapshot().company.name, 41.7)).toBe('+42 · Nordlys Energi · NPS')
    expect(en.title('Nordlys Energi', null)).toBe('Nordlys Energi · NPS')
  })
})
