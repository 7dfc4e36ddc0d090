import { describe, expect, it } from 'vitest'
import { changeOf } from '#app/comments/given-change.ts'

function given(fields: Record<string, string>) {
  const raw = (name: string) => fields[name] ?? ''
  return changeOf({ raw, text: (name) => raw(name).trim() })
}

describe('changeOf(form)', () => {
  it('is a decision, a note or themes', () => {
    expect(given({ action: 'approve' })).toEqual({
      change: { decision: 'approved' },
      done: 'approved',
    })
    expect(given({ action: 'hide' })?.change).toEqual({ decision: 'hidden' })
    expect(given({ action: 'note', note: ' Thank\nyou ' })?.change).toEqual({ note: 'Thank you' })
    expect(given({ action: 'note', note: ' ' })?.change).toEqual({ note: null })
    expect(given({ action: 'themes', themes: 'Price, , delivery,price' })?.change).toEqual({
      themes: ['price', 'delivery'],
    })
    expect(given({ action: 'themes', themes: ' , ' })?.change).toEqual({ themes: ['–'] })
    expect(given({ action: 'reveal' })).toBeNull()
  })
})
