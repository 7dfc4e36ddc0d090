import { describe, expect, it } from 'vitest'
import { adminZh } from '#messages/admin/zh.ts'
import { scenesZh } from '#messages/scenes/zh.ts'
import { zh } from '#messages/zh.ts'
import { shownScore } from '#test/support/snapshots.ts'

const score = shownScore({ promoters: 50, passives: 30, detractors: 20 })

describe('zh', () => {
  const span = { from: '2026-08-23', to: '2026-11-20' } as const

  it('has a space around figures, and none around days', () => {
    expect(zh.answers(1204)).toBe('1,204 条回答')
    expect(zh.change('up', 3.2)).toBe('上升 3 分')
    expect(zh.dataThrough('2026-11-20')).toBe('数据截至2026年11月20日')
    expect(zh.window({ kind: 'rolling', days: 90, ...span })).toBe('2026年8月23日至2026年11月20日')
  })

  it('compares with days, or with the calendar period', () => {
    expect(zh.since({ kind: 'rolling', days: 90, ...span })).toBe('较之前 90 天')
    expect(zh.since({ kind: 'calendar', unit: 'quarter', ...span })).toBe('较前一季度')
  })

  it('says a score in one sentence', () => {
    expect(zh.scoreAloud(score)).toBe('+30，来自 100 条回答；95% 置信区间为 +14 至 +44')
  })
})

describe('scenesZh', () => {
  it('says where the score lies', () => {
    expect(scenesZh.interval(score)).toBe('95% 置信区间：+14 至 +44')
  })
})

describe('adminZh', () => {
  it('says once what both ends of a span share', () => {
    const { span } = adminZh.imports.preview
    expect(span('2021-11-08', '2021-11-08')).toBe('2021年11月8日')
    expect(span('2021-11-08', '2021-11-12')).toBe('2021年11月8日至12日')
    expect(span('2021-11-08', '2021-12-03')).toBe('2021年11月8日至12月3日')
    expect(span('2021-11-08', '2022-01-03')).toBe('2021年11月8日至2022年1月3日')
  })

  it('names the columns that may be the rating in words of its own', () => {
    const hint =
      'These columns hold whole numbers up to 10: “Score”, “Rank”. If one is the rating, say so: --map rating=COLUMN.'
    expect(adminZh.imports.preview.answerTo('no-rating', hint)).toBe(
      '以下各列是不大于 10 的整数：“Score”、“Rank”。如果其中一列确实是 0 到 10 的评分，请选它作为评分。',
    )
  })

  it('says when comments are shown that are ready, also where they are few', () => {
    const due = { due: Date.UTC(2026, 10, 20, 13), latest: Date.UTC(2026, 10, 21, 6) }
    expect(adminZh.comments.releases.of(due, Date.UTC(2026, 10, 20, 12, 5), 'UTC')).toBe(
      '从今天 13:00 起显示；如果条数较少，则从明天 06:00 起',
    )
  })
})
