import { describe, expect, it } from 'vitest'
import { changesInWords } from '#admin/changes-in-words.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'

const words = adminMessagesIn('en')
const LABELS = { name: 'Name', days: 'Days' }

describe('changesInWords(before, after, labels, words)', () => {
  it('says of each field that has changed what it was and what it is', () => {
    const [before, after] = [
      { name: 'A', days: '90' },
      { name: 'B', days: '30' },
    ]
    expect(changesInWords(before, after, LABELS, words)).toBe('Name: A → B; Days: 90 → 30')
    expect(changesInWords(before, { ...before, days: '' }, LABELS, words)).toBe('Days: 90 → –')
    expect(changesInWords(before, before, LABELS, words)).toBe('')
  })
})
