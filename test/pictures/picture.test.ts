import { describe, expect, it } from 'vitest'
import { pictured, sidesOf } from '#pictures/picture.ts'
import { fullSnapshot } from '#test/support/snapshots.ts'

describe('pictured(snapshot)', () => {
  it('takes no comment along, and nothing else that is not drawn', () => {
    expect(Object.keys(pictured(fullSnapshot())).sort()).toEqual([
      ...['change', 'company', 'dataThrough', 'goals', 'progress', 'score', 'segment', 'survey'],
      'window',
    ])
  })

  it('leaves out of names what XML cannot hold', () => {
    const { company } = fullSnapshot()
    const { name } = pictured(
      fullSnapshot({ company: { ...company, name: ' Nord\u0000lys\n\ud800 Energi\uffff ' } }),
    ).company
    expect(name).toBe('Nord lys \ufffd Energi')
  })
})

describe('sidesOf(size)', () => {
  it('reads both sides', () => {
    expect(sidesOf('1920x1080')).toEqual({ width: 1920, height: 1080 })
  })
})
