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

  it('names the columns that may be the rating, and leaves out what is for the shell', () => {
    const hint =
      'These columns hold whole numbers up to 10: “Score”. If one is the rating, say so: --map rating=COLUMN.'
    expect(words.imports.preview.answerTo('no-rating', hint)).toBe(
      'These columns hold whole numbers up to 10: “Score”. If one of the columns does hold ratings from 0 to 10, choose it as the rating.',
    )
  })

  it('says when comments are shown that are ready, also where they are few', () => {
    const { of } = words.comments.releases
    const due = Date.UTC(2026, 10, 20, 13)
    const shown = (latest: number) => of({ due, latest }, Date.UTC(2026, 10, 20, 12, 5), 'UTC')
    expect(shown(due)).toBe('Shown from today 13:00')
    expect(shown(Date.UTC(2026, 10, 21, 6))).toBe(
      'Shown from today 13:00, or from tomorrow 06:00 if it is one of few',
    )
  })

  it('names the survey of which comments wait', () => {
    const waiting = [{ name: 'Guests', comments: 9, minimum: 10 }]
    expect(words.comments.releases.done(0, waiting)).toBe(
      '9 comments of “Guests” wait: of fewer than 10 somebody could tell who wrote one.',
    )
    expect(words.imports.behind.leftOf(2, { id: 3, file: 'a.csv', survey: 'Guests' })).toMatch(
      /^2 comments of import 3 \(a.csv, into “Guests”\) are not masked yet\./,
    )
  })

  it('writes moments in the company’s time zone', () => {
    const noon = Date.UTC(2026, 10, 20, 12)
    expect(words.moment(noon, 'Europe/Stockholm')).toBe('20 Nov 2026, 13:00')
  })
})
