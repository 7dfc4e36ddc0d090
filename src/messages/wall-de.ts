import type { Progress, WindowSpan, WithheldReason } from '#nps/snapshot.ts'
import { CATEGORIES, counted, formOf, percentOf, SURE, write } from './de-words.ts'
import { nearest } from './format.ts'
import type { Notice, WallMessages } from './wall-messages.ts'

const { signed, plain, whole, day, month } = write

const VERDICTS = { above: 'Über', around: 'Etwa bei', below: 'Unter' } as const

/** What German readers see on a wall. */
export const wallDe: WallMessages = {
  language: 'de',
  nps: 'Net Promoter Score',
  signed,
  plain,
  whole,
  answers: (count) => counted(count, 'Antwort', 'Antworten'),
  margin(points) {
    const width = write.width(points)
    return `±${width} ${width === '1' ? 'Punkt' : 'Punkte'}`
  },
  scoreAloud: ({ nps, low, high, responses }) =>
    `${signed(nps)} aus ${counted(responses, 'Antwort', 'Antworten')}, ` +
    `mit ${SURE} Sicherheit zwischen ${signed(low)} und ${signed(high)}`,
  change(verdict, points) {
    if (verdict === 'no clear change') return 'Kein klarer Trend'
    if (nearest(points) === 0) return verdict === 'up' ? 'Leicht gestiegen' : 'Leicht gesunken'
    return `${verdict === 'up' ? 'Plus' : 'Minus'} ${whole(points)}`
  },
  since: (window) => `gegenüber ${spanBefore(window)}`,
  nothingBefore: 'Noch nichts Früheres zum Vergleich',
  verdict: (verdict, target) => `${VERDICTS[verdict]} ${plain(target)}`,
  category: (category) => CATEGORIES[category][0],
  share: (category, percent) => `${percentOf(percent)} ${CATEGORIES[category][1]}`,
  month,
  monthInFull: write.monthInFull,
  dataThrough: (last) => `Daten bis ${day(last)}`,
  newestAnswer: (months) => `neueste Antwort vor ${ageOf(months)}`,
  updated: (instant, zone) => `Anzeige aktualisiert um ${write.time(instant, zone)}`,
  ageing: (instant, zone, minutes) =>
    `Wartet seit ${whileOf(minutes)} auf Neues, zuletzt ${write.time(instant, zone)}`,
  stale: (instant, zone, minutes) =>
    `Seit ${whileOf(minutes)} ohne Verbindung, zuletzt ${write.time(instant, zone)}`,
  withheld,
  importCommand: 'npm run import -- FILE',
  trend: 'Monat für Monat',
  comments: 'Was Kunden sagen',
  fairSample(percents) {
    if (!percents) return 'Auswahl im Verhältnis aller Antworten'
    const shares = Object.values(CATEGORIES).map(
      ([, many], index) => `${percentOf(percents[index] ?? 0)} ${many}`,
    )
    return `Auswahl im Verhältnis aller Antworten: ${shares.join(', ')}`
  },
  fairSampleOf: 'Im Verhältnis aller Antworten:',
  percent: percentOf,
  unfairSample: (lacking) =>
    `Nicht im Verhältnis: Es schrieben nur wenige ${lacking.map((category) => CATEGORIES[category][1]).join(' und ')}`,
  goals: 'Wo wir stehen',
  goalNeed({ verdict, target, detractorsToPassives: count }) {
    if (verdict === null || verdict === 'above' || count === null) return null
    if (count === 0) return `Der NPS liegt im Rahmen der Fehlerspanne bei ${plain(target)}.`
    const become = formOf(count, 'Würde', 'Würden')
    const detractors = counted(count, 'Detraktor passiv', 'Detraktoren zu Passiven')
    return `${become} etwa ${detractors}, wäre die ${plain(target)} erreicht.`
  },
  pairing: {
    short: 'Dieser Bildschirm ist noch nicht gekoppelt',
    where: (address) => `Scannen oder den Code hier eingeben: ${address}`,
    picture: (code) => `QR-Code zu der Seite, auf der man den Code ${code} eingibt`,
    closed: {
      title: 'Dieser Bildschirm wartet auf die Kopplung',
      body: 'Die Ergebnisse erscheinen auf gekoppelten Bildschirmen und für angemeldete Personen. Sobald die Administration diesen Code gescannt oder eingegeben hat, sind sie hier innerhalb einer Sekunde zu sehen.',
    },
  },
}

/** Roughly, as somebody says it who looks at a screen; behind “seit”. */
function whileOf(minutes: number): string {
  if (minutes < 90) return counted(minutes, 'Minute', 'Minuten')
  if (minutes < 48 * 60) return counted(Math.round(minutes / 60), 'Stunde', 'Stunden')
  return counted(Math.round(minutes / (24 * 60)), 'Tag', 'Tagen')
}

/** Behind “vor”. */
function ageOf(months: number): string {
  return months < 24
    ? counted(months, 'Monat', 'Monaten')
    : counted(Math.floor(months / 12), 'Jahr', 'Jahren')
}

const UNITS_BEFORE = {
  month: 'dem Vormonat',
  quarter: 'dem Vorquartal',
  year: 'dem Vorjahr',
} as const

/** Behind “gegenüber”. */
function spanBefore(window: WindowSpan): string {
  if (window.kind === 'calendar') return UNITS_BEFORE[window.unit]
  const [count, one, many] =
    window.kind === 'rolling'
      ? ([window.days, 'dem Vortag', 'Tagen'] as const)
      : ([window.months, UNITS_BEFORE.month, 'Monaten'] as const)
  return count === 1 ? one : `den ${whole(count)} ${many} davor`
}

function withheld(reason: WithheldReason, progress: Progress | null): Notice {
  if (reason === 'no answers')
    return {
      title: 'Noch keine Ergebnisse',
      body: 'Den Export eines Umfragetools importieren Sie mit',
    }
  if (reason === 'protects a small group')
    return {
      title: 'Nicht angezeigt',
      body: 'So wenige haben geantwortet, dass jemand erkennbar wäre.',
    }
  return {
    title: progress
      ? `Bisher ${whole(progress.responses)} von ${whole(progress.needed)} Antworten`
      : 'Noch zu wenige Antworten',
    body: 'Der NPS erscheint, sobald genügend Kunden geantwortet haben.',
  }
}
