import { describe, expect, it } from 'vitest'
import { feedEvents, nameOfEvent } from '#nps/feed.ts'
import type { ImprovementStanding } from '#nps/snapshot.ts'
import { fullSnapshot } from '#test/support/snapshots.ts'

const TODAY = '2026-11-22'

function month(
  from: '2026-09-01' | '2026-10-01' | '2026-11-01',
  to: '2026-10-01' | '2026-11-01' | '2026-12-01',
) {
  return { from, to, withheld: false, nps: 40, responses: 90, low: 30, high: 49 } as const
}
const SEPTEMBER = month('2026-09-01', '2026-10-01')
const OCTOBER = month('2026-10-01', '2026-11-01')
const NOVEMBER = month('2026-11-01', '2026-12-01')
const NONE = { withheld: true, reason: 'no answers' } as const
const DONE: ImprovementStanding = {
  id: '1',
  title: 'Faster delivery',
  doneOn: '2026-10-20',
  theme: null,
  themeId: null,
  said: null,
  done: null,
  change: null,
  before: NONE,
  since: NONE,
}
const QUIET = { goals: [], improvements: [], trend: [], dataThrough: '2026-11-20' } as const

describe('feedEvents(snapshot, today)', () => {
  it('are goals that were reached, what was done and months that are over, the newest first', () => {
    const [goal] = fullSnapshot().goals
    if (!goal) throw new Error('a full snapshot has goals')
    const snapshot = fullSnapshot({
      ...QUIET,
      goals: [
        { ...goal, reachedOn: null },
        { ...goal, id: '7', target: 30, reachedOn: '2026-10-05' },
      ],
      improvements: [{ ...DONE, id: '3' }],
      trend: [SEPTEMBER, OCTOBER, NOVEMBER],
    })
    expect(feedEvents(snapshot, TODAY).map(nameOfEvent)).toEqual([
      'month/2026-10',
      'improvement/3',
      'goal/7/30',
      'month/2026-09',
    ])
  })

  it('leave out months that are withheld, and the last one as long as answers of it may come in', () => {
    const withheld = { ...SEPTEMBER, withheld: true, reason: 'too few answers' } as const
    const snapshot = fullSnapshot({
      ...QUIET,
      trend: [withheld, OCTOBER],
      dataThrough: '2026-10-30',
    })
    expect(feedEvents(snapshot, '2026-11-07')).toEqual([])
    expect(feedEvents(snapshot, '2026-11-08')).toHaveLength(1)
    expect(feedEvents({ ...snapshot, dataThrough: '2026-11-01' }, '2026-11-01')).toHaveLength(1)
  })

  it('are fifty at the most', () => {
    const improvements = Array.from({ length: 60 }, (_, id) => ({ ...DONE, id: String(id) }))
    expect(feedEvents(fullSnapshot({ ...QUIET, improvements }), TODAY)).toHaveLength(50)
  })
})
