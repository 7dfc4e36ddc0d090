import { describe, expect, it } from 'vitest'
import { adminMessagesIn } from '#messages/admin/language.ts'
import { SECTIONS } from '#messages/admin/sections.ts'
import { DEEDS } from '#nps/deed.ts'

const words = adminMessagesIn('en')

describe('adminMessagesIn(language)', () => {
  it('has words for every section and every deed', () => {
    for (const section of SECTIONS) expect(words.sections[section].name).toBeTruthy()
    for (const deed of DEEDS) expect(words.log.deed(deed)).toBeTruthy()
  })

  it('says how long to wait', () => {
    const wait = (seconds: number) => words.fault({ code: 'wait', seconds })
    expect(wait(1)).toBe('There were too many tries. Try again in a second.')
    expect(wait(64)).toBe('There were too many tries. Try again in 64 seconds.')
    expect(wait(841)).toBe('There were too many tries. Try again in 15 minutes.')
  })

  it('gives a refusal’s own words', () => {
    expect(words.fault({ code: 'refused', words: 'Not so. Do this.' })).toBe('Not so. Do this.')
  })

  it('writes moments in the company’s time zone', () => {
    const noon = Date.UTC(2026, 10, 20, 12)
    expect(words.moment(noon, 'Europe/Stockholm')).toBe('20 Nov 2026, 13:00')
  })
})
