import { describe, expect, it } from 'vitest'
import { de } from '#messages/de.ts'
import { scenesDe } from '#messages/scenes/de.ts'
import { goals, shownScore } from '#test/support/snapshots.ts'

/** Figure and sign stand on one line. */
const NBSP = '\u00a0'
const TALLY = { promoters: 480, passives: 191, detractors: 141 }
const SPAN = { from: '2026-08-23', to: '2026-11-20' } as const

describe('figures', () => {
  it('are written as German does', () => {
    expect(de.signed(-7.2)).toBe('−7')
    expect(de.answers(1204)).toBe('1.204 Antworten')
    expect(de.answers(1)).toBe('1 Antwort')
    expect(de.share('promoter', 61)).toBe(`61${NBSP}% Promotoren`)
    expect(de.margin(0.3)).toBe('±0,3 Punkte')
    expect(de.margin(0.96)).toBe('±1 Punkt')
    expect(de.dataThrough('2026-11-20')).toBe('Daten bis 20. Nov. 2026')
  })
})

describe('change(verdict, points) and since(window)', () => {
  it.each([
    ['up', 3.2, 'Plus 3'],
    ['down', -12.5, 'Minus 13'],
    ['up', 0.3, 'Leicht gestiegen'],
    ['down', -0.3, 'Leicht gesunken'],
    ['no clear change', 2.2, 'Kein klarer Trend'],
  ] as const)('says of %s by %d: %s', (verdict, points, text) => {
    expect(de.change(verdict, points)).toBe(text)
  })

  it.each([
    [{ kind: 'rolling', days: 90 }, 'gegenüber den 90 Tagen davor'],
    [{ kind: 'rolling', days: 1 }, 'gegenüber dem Vortag'],
    [{ kind: 'calendar', unit: 'quarter' }, 'gegenüber dem Vorquartal'],
    [{ kind: 'period', months: 3 }, 'gegenüber den 3 Monaten davor'],
    [{ kind: 'period', months: 1 }, 'gegenüber dem Vormonat'],
  ] as const)('has the dative: %j', (window, text) => {
    expect(de.since({ ...window, ...SPAN })).toBe(text)
  })
})

describe('spans of time', () => {
  const instant = Date.parse('2026-11-20T13:05:00Z')

  it('have the dative', () => {
    expect(de.newestAnswer(2)).toBe('neueste Antwort vor 2 Monaten')
    expect(de.newestAnswer(35)).toBe('neueste Antwort vor 2 Jahren')
    expect(de.stale(instant, 'Asia/Tokyo', 1)).toBe('Seit 1 Minute ohne Verbindung, zuletzt 22:05')
    expect(de.stale(instant, 'Asia/Tokyo', 4_000)).toMatch(/^Seit 3 Tagen ohne Verbindung/)
  })
})

describe('goalNeed(goal) and pace(goal)', () => {
  const [, ahead] = goals(TALLY, [30, 50])
  if (!ahead) throw new Error('two goals were made')

  it('says what a target would take, of one and of many', () => {
    expect(de.goalNeed(ahead)).toBe('Würden etwa 67 Detraktoren zu Passiven, wäre die 50 erreicht.')
    expect(de.goalNeed({ ...ahead, detractorsToPassives: 1 })).toBe(
      'Würde etwa 1 Detraktor passiv, wäre die 50 erreicht.',
    )
  })

  it('says how fast the NPS would have to rise', () => {
    expect(scenesDe.pace(ahead)).toBe('Nötig: +2,5 Punkte im Monat bis 31. Dez. 2026')
    expect(scenesDe.pace({ ...ahead, pacePerMonth: 1 })).toMatch(/\+1 Punkt im Monat/)
  })
})

describe('withoutRating(count, hasOthers)', () => {
  it('agrees with how many there are', () => {
    const lacks = 'ohne Bewertung, nur als Promotor, Passiv oder Detraktor'
    expect(de.withoutRating(1_204, true)).toBe(
      `1.204 weitere Antworten kamen ${lacks}: Sie zählen für den NPS, fehlen aber in diesem Bild.`,
    )
    expect(de.withoutRating(1, true)).toBe(
      `1 weitere Antwort kam ${lacks}: Sie zählt für den NPS, fehlt aber in diesem Bild.`,
    )
    expect(de.withoutRating(40, false)).toBe(`Alle 40 Antworten kamen ${lacks}.`)
    expect(de.withoutRating(1, false)).toBe(`Die einzige Antwort kam ${lacks}.`)
  })
})

describe('scoreAloud(score)', () => {
  it('says all of it in one sentence', () => {
    const score = shownScore({ promoters: 50, passives: 30, detractors: 20 })
    expect(de.scoreAloud(score)).toBe(
      `+30 aus 100 Antworten, mit 95${NBSP}% Sicherheit zwischen +14 und +44`,
    )
  })
})
