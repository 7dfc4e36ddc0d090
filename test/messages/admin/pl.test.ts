import { describe, expect, it } from 'vitest'
import { adminPl } from '#messages/admin/pl.ts'
import { SECTIONS } from '#messages/admin/sections.ts'
import { DEEDS } from '#nps/deed.ts'

describe('adminPl', () => {
  it('has words for every section and every deed', () => {
    for (const section of SECTIONS) expect(adminPl.sections[section].name).toBeTruthy()
    for (const deed of DEEDS) expect(adminPl.log.deed(deed)).toMatch(/^– /)
  })

  it('says how long to wait, in the accusative', () => {
    const wait = (seconds: number) => adminPl.fault({ code: 'wait', seconds })
    expect(wait(1)).toBe('Było zbyt wiele prób. Spróbuj ponownie za 1 sekundę.')
    expect(wait(64)).toBe('Było zbyt wiele prób. Spróbuj ponownie za 64 sekundy.')
    expect(wait(841)).toBe('Było zbyt wiele prób. Spróbuj ponownie za 15 minut.')
  })

  it('names the columns that may be the rating, and leaves out what is for the shell', () => {
    const hint =
      'These columns hold whole numbers up to 10: “Score”. If one is the rating, say so: --map rating=COLUMN.'
    expect(adminPl.imports.preview.answerTo('no-rating', hint)).toBe(
      'W tych kolumnach są liczby całkowite do 10: „Score”. Jeśli w którejś kolumnie są jednak oceny od 0 do 10, wybierz ją jako ocenę.',
    )
  })

  it('says on which day comments are shown, with the preposition of that day', () => {
    const now = Date.UTC(2026, 10, 20, 12)
    const shown = (days: number) => {
      const due = now + days * 86_400_000
      return adminPl.comments.releases.of({ due, latest: due }, now, 'UTC')
    }
    expect(Array.from({ length: 9 }, (_, days) => shown(days))).toEqual([
      'Pojawi się dziś o 12:00',
      'Pojawi się jutro o 12:00',
      'Pojawi się w niedzielę o 12:00',
      'Pojawi się w poniedziałek o 12:00',
      'Pojawi się we wtorek o 12:00',
      'Pojawi się w środę o 12:00',
      'Pojawi się w czwartek o 12:00',
      'Pojawi się w piątek o 12:00',
      'Pojawi się w sobotę o 12:00',
    ])
  })

  it.each([
    ['2021-11-08', '2021-11-08', '8 lis 2021'],
    ['2021-11-08', '2021-11-12', '8–12 lis 2021'],
    ['2021-11-30', '2021-12-02', '30 lis – 2 gru 2021'],
    ['2021-11-30', '2022-01-02', '30 lis 2021 – 2 sty 2022'],
  ] as const)('says what the ends of %s to %s share once', (from, to, text) => {
    expect(adminPl.imports.preview.span(from, to)).toBe(text)
  })
})
