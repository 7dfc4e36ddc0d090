import { describe, expect, it } from 'vitest'
import { addressChosen } from '#islands/staff/address-chosen.ts'
import { fullSnapshot } from '#test/support/snapshots.ts'

const VIEW = { audience: 'intranet', survey: null, segment: null } as const
const SNAPSHOT = fullSnapshot()

function chosen(values: Readonly<Record<string, string>>, changed = 'segment', view = VIEW) {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return addressChosen(form, changed, SNAPSHOT, view)
}

describe('addressChosen(form, changed, snapshot, view)', () => {
  it('says what was chosen, and of the survey shown first nothing', () => {
    expect(chosen({ survey: 'relationship', segment: '', from: '' })).toBe('/')
    expect(chosen({ survey: 'relationship', segment: 'north' })).toBe('/?segment=north')
    const view = { ...VIEW, survey: 'relationship' } as unknown as typeof VIEW
    expect(chosen({ survey: 'relationship' }, 'segment', view)).toBe('/?survey=relationship')
  })

  it('leaves the segment of another survey out', () => {
    expect(chosen({ survey: 'support', segment: 'north' }, 'survey')).toBe('/?survey=support')
  })

  it('opens the other end of a period that would end before it begins', () => {
    const [from, to] = ['2026-05-01', '2026-03-01']
    expect(chosen({ survey: 'relationship', from, to }, 'from')).toBe('/?from=2026-05-01')
    expect(chosen({ survey: 'relationship', from, to }, 'to')).toBe('/?to=2026-03-01')
    expect(chosen({ survey: 'relationship', from: 'beginning', to }, 'to')).toContain('from=')
  })
})
