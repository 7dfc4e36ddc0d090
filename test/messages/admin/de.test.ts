import { describe, expect, it } from 'vitest'
import { adminDe } from '#messages/admin/de.ts'
import { SECTIONS } from '#messages/admin/sections.ts'
import { DEEDS } from '#nps/deed.ts'

/** Deeds that are done to nothing but oneself or the program. */
const ALONE = [
  ...(['set up', 'signed in', 'signed out everywhere', 'changed password'] as const),
  ...(['regained access', 'joined'] as const),
]

describe('adminDe', () => {
  it('has words for every section and every deed', () => {
    for (const section of SECTIONS) expect(adminDe.sections[section].name).toBeTruthy()
    for (const deed of DEEDS)
      expect(adminDe.log.deed(deed).endsWith(':'), deed).toBe(!ALONE.some((one) => one === deed))
  })

  it('says how long to wait', () => {
    const wait = (seconds: number) => adminDe.fault({ code: 'wait', seconds })
    expect(wait(1)).toMatch(/in einer Sekunde noch einmal\.$/)
    expect(wait(841)).toMatch(/in 15 Minuten noch einmal\.$/)
  })

  it('names the columns that may be the rating, and leaves out what is for the shell', () => {
    const hint =
      'These columns hold whole numbers up to 10: “Score”. If one is the rating, say so: --map rating=COLUMN.'
    expect(adminDe.imports.preview.answerTo('no-rating', hint)).toBe(
      'Diese Spalten enthalten ganze Zahlen bis 10: „Score“. Enthält doch eine der Spalten Bewertungen von 0 bis 10, wählen Sie sie als Bewertung.',
    )
  })

  it('says what both ends of a span share once', () => {
    const { span } = adminDe.imports.preview
    expect(span('2021-11-08', '2021-11-12')).toBe('8. bis 12. Nov. 2021')
    expect(span('2021-10-08', '2021-11-12')).toBe('8. Okt. bis 12. Nov. 2021')
    expect(span('2021-11-08', '2021-11-08')).toBe('8. Nov. 2021')
  })

  it('says when comments are shown that are ready, also where they are few', () => {
    const { of } = adminDe.comments.releases
    const due = Date.UTC(2026, 10, 20, 13)
    const latest = Date.UTC(2026, 10, 21, 6)
    expect(of({ due, latest }, Date.UTC(2026, 10, 20, 12, 5), 'UTC')).toBe(
      'Erscheint ab heute 13:00 Uhr, oder ab morgen 06:00 Uhr, wenn es wenige sind',
    )
  })

  it('agrees with how many there are', () => {
    const { left, underWay } = adminDe.imports.behind
    expect(left(1)).toMatch(/^1 Kommentar ist noch nicht maskiert und für niemanden sichtbar\./)
    expect(left(2)).toMatch(/^2 Kommentare sind noch nicht maskiert/)
    expect(underWay(3, 20)).toBe('3 von 20 Kommentaren maskiert')
    expect(adminDe.sources.withdrawals.doneBack(1)).toBe('1 Antwort zählt wieder in allen Zahlen.')
  })
})
