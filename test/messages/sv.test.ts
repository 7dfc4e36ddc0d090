import { describe, expect, it } from 'vitest'
import { adminSv } from '#messages/admin/sv.ts'
import { scenesSv } from '#messages/scenes/sv.ts'
import { sv } from '#messages/sv.ts'
import { goals, shownScore } from '#test/support/snapshots.ts'

/** Spaces that no line breaks at are spaces for this. */
const plain = (text: string | null) => text?.replaceAll(/[\u00a0\u202f]/gu, ' ')

describe('figures in Swedish', () => {
  it('have a decimal comma, a space before % and among thousands, and a real minus', () => {
    expect(sv.signed(-7.2)).toBe('−7')
    expect(sv.margin(0.3)).toBe('±0,3 poäng')
    expect(plain(sv.answers(1204))).toBe('1 204 svar')
    expect(sv.share('promoter', 62)).toBe('62\u00a0% ambassadörer')
    expect(sv.updated(Date.parse('2026-11-20T13:05:00Z'), 'Europe/Stockholm')).toBe(
      'Skärmen uppdaterad 14:05',
    )
  })

  it('tell all of a score in one sentence', () => {
    const score = shownScore({ promoters: 50, passives: 30, detractors: 20 })
    expect(plain(sv.scoreAloud(score))).toBe(
      '+30, baserat på 100 svar; med 95 % säkerhet mellan +14 och +44',
    )
    expect(plain(scenesSv.interval(score))).toBe('Med 95 % säkerhet mellan +14 och +44')
  })
})

describe('sentences in Swedish', () => {
  const span = { from: '2026-08-23', to: '2026-11-20' } as const

  it('name what a change is measured against', () => {
    expect(sv.since({ kind: 'rolling', days: 90, ...span })).toBe('mot föregående 90 dagar')
    expect(sv.since({ kind: 'rolling', days: 1, ...span })).toBe('mot dagen före')
    expect(sv.since({ kind: 'calendar', unit: 'year', ...span })).toBe('mot föregående år')
  })

  it('agree with one and with many', () => {
    expect(sv.moreComments(1)).toBe('Visa 1 kommentar till')
    expect(sv.newestAnswer(1)).toBe('senaste svaret för 1 månad sedan')
    expect(adminSv.imports.counts(1, 2, 1, 2)).toBe(
      '1 nytt, 2 uppdaterade, 1 redan känt, 2 avvisade',
    )
    const [, excellent] = goals({ promoters: 480, passives: 191, detractors: 141 }, [30, 50])
    if (!excellent) throw new Error('two goals were made')
    expect(sv.goalNeed(excellent)).toBe('Om cirka 67 kritiker blir passiva nås 50.')
    expect(sv.goalNeed({ ...excellent, detractorsToPassives: 1 })).toBe(
      'Om cirka 1 kritiker blir passiv nås 50.',
    )
  })

  it('say what both ends of a span share once', () => {
    const { span: of } = adminSv.imports.preview
    expect(of('2026-11-08', '2026-11-08')).toBe('8 nov. 2026')
    expect(of('2026-11-08', '2026-11-12')).toBe('8–12 nov. 2026')
    expect(of('2026-10-08', '2026-11-12')).toBe('8 okt. – 12 nov. 2026')
    expect(of('2025-11-08', '2026-11-12')).toBe('8 nov. 2025 – 12 nov. 2026')
  })

  it('say when comments are shown that are ready, today or on a weekday', () => {
    const now = Date.UTC(2026, 10, 20, 12, 5)
    const shown = (due: number) => adminSv.comments.releases.of({ due, latest: due }, now, 'UTC')
    expect(plain(shown(Date.UTC(2026, 10, 20, 13)))).toBe('Visas i dag kl. 13:00')
    expect(plain(shown(Date.UTC(2026, 10, 23, 6)))).toBe('Visas på måndag kl. 06:00')
  })

  it('name the columns that may be the rating, and leave out what is for the shell', () => {
    const hint =
      'These columns hold whole numbers up to 10: “Score”, “Q1” and 3 more. If one is the rating, say so: --map rating=COLUMN.'
    expect(adminSv.imports.preview.answerTo('no-rating', hint)).toBe(
      'Dessa kolumner innehåller heltal upp till 10: ”Score”, ”Q1” och 3 till. Om någon av kolumnerna innehåller betyg från 0 till 10, välj den som betyg.',
    )
  })
})
