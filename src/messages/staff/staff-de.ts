import { counted, SURE, write } from '#messages/de-words.ts'
import { wallDe } from '#messages/wall-de.ts'
import type { StaffMessages } from './staff-messages.ts'

const { signed, whole } = write
const { answers } = wallDe

/** What German readers see on the intranet page alone. */
export const staffDe: StaffMessages = {
  nowShown: (what, score) => `Angezeigt wird jetzt ${what.join(', ')}: ${score}`,
  onItsWay: 'Wird geladen …',
  notLoaded:
    'Der Server hat nicht geantwortet, deshalb ist hier noch zu sehen, was vorher da war. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  tryAgain: 'Noch einmal versuchen',

  trendBy: 'Verlauf nach',
  trendWays: { month: 'Monaten', quarter: 'Quartalen', wave: 'Wellen' },
  trendTitles: {
    month: 'Monat für Monat',
    quarter: 'Quartal für Quartal',
    wave: 'Welle für Welle',
  },
  trendTables: {
    month: 'Die Zahlen, Monat für Monat',
    quarter: 'Die Zahlen, Quartal für Quartal',
    wave: 'Die Zahlen, Welle für Welle',
  },
  trendHeads: { month: 'Monat', quarter: 'Quartal', wave: 'Welle' },
  quarter: (from) => `Q${quarterOf(from)} ${from.slice(0, 4)}`,
  trendKeys: 'Die Pfeiltasten führen von Punkt zu Punkt, Escape beendet das.',
  pointAloud: (name, point) =>
    point.withheld
      ? `${name}: nicht angezeigt`
      : `${name}: ${signed(point.nps)}, mit ${SURE} Sicherheit zwischen ${signed(point.low)} und ${signed(point.high)}, ${answers(point.responses)}`,
  pointLines: (point) =>
    point.withheld
      ? ['nicht angezeigt']
      : [
          signed(point.nps),
          `${signed(point.low)} bis ${signed(point.high)}`,
          answers(point.responses),
        ],

  segments: 'Segmente nebeneinander',
  segmentsAside:
    'Jedes Band zeigt, wo der NPS aller Kunden eines Segments liegt, in 95 von 100 Fällen. Zwischen Bändern, die sich überlappen, muss kein Unterschied bestehen. Der senkrechte Strich ist der NPS von allen.',
  compareSegments: 'Segmente vergleichen',
  segmentWithheld: (reason) => WITHHELD[reason],
  countOfSegments: (count) => counted(count, 'Segment', 'Segmente'),

  searchLabel: 'In diesen Kommentaren suchen',
  search: 'Suchen',
  categories: 'Wessen Kommentare',
  allCategories: 'Alle',
  manyOf: { promoter: 'Promotoren', passive: 'Passive', detractor: 'Detraktoren' },
  found: (count, all, words) =>
    `${whole(count)} von ${counted(all, 'Kommentar', 'Kommentaren')}${words ? ` mit „${words}“` : ''}`,
  stopSearching: 'Wieder alle anzeigen',
}

function quarterOf(from: string): string {
  return String(Math.ceil(Number(from.slice(5, 7)) / 3))
}

const WITHHELD = {
  'no answers': 'Keine Antworten',
  'too few answers': 'Noch zu wenige Antworten',
  'protects a small group': 'Nicht angezeigt: Jemand wäre erkennbar',
} as const
