import { describe, expect, it } from 'vitest'
import { digestOf, findNews, type SaidOfChange } from '#nps/find-news.ts'
import { emptySnapshot, fullSnapshot, scoredSnapshot } from '#test/support/snapshots.ts'

const UNSAID: SaidOfChange = {
  since: '2026-11-01',
  verdict: 'no clear change',
  through: { up: null, down: null },
}

const OCTOBER = scoredSnapshot(
  { promoters: 120, passives: 60, detractors: 20 },
  { window: { kind: 'period', months: 1, from: '2026-10-01', to: '2026-10-31' } },
)

function reached(reachedOn: '2026-10-01' | '2026-09-30') {
  const snapshot = fullSnapshot({ change: null })
  return { ...snapshot, goals: snapshot.goals.map((goal) => ({ ...goal, reachedOn })) }
}

function keys(changes: Partial<Parameters<typeof findNews>[0]>, said = UNSAID) {
  const pictures = {
    latest: fullSnapshot(),
    closed: null,
    today: '2026-11-20',
    ...changes,
  } as const
  return findNews(pictures, said).map(({ key }) => key)
}

describe('findNews(pictures, said)', () => {
  it('knows news by what it is about, so that a target that was moved is another', () => {
    expect(keys({ latest: reached('2026-10-01') })).toEqual(['goal/goal-30/30', 'goal/goal-50/50'])
    expect(keys({ closed: OCTOBER })).toEqual(['change/up/since 2026-11-01', 'month/2026-10'])
  })

  it('leaves goals alone that were reached before the last month', () => {
    expect(keys({ latest: reached('2026-09-30') })).toEqual([])
  })

  it('tells the figures of the picture, unrounded', () => {
    const [, month] = findNews(
      { latest: fullSnapshot(), closed: OCTOBER, today: '2026-11-20' },
      UNSAID,
    )
    expect(month?.news).toMatchObject({ month: '2026-10', score: OCTOBER.score })
  })

  it('finds nothing in a survey without answers', () => {
    expect(keys({ latest: emptySnapshot(), closed: emptySnapshot() })).toEqual([])
  })
})

describe('digestOf(pictures, every)', () => {
  const pictures = { latest: fullSnapshot(), closed: OCTOBER, today: '2026-11-20' } as const

  it('has the month that is over, once a month', () => {
    expect(digestOf(pictures, 'month')).toMatchObject({ closed: { month: '2026-10' } })
    expect(digestOf(pictures, 'week')).toMatchObject({ closed: null })
  })

  it('is none while the headline is withheld', () => {
    expect(digestOf({ ...pictures, latest: emptySnapshot() }, 'week')).toBeNull()
  })
})
