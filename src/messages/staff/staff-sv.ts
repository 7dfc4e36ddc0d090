import { percent, write } from '#messages/sv-words.ts'
import { wallSv } from '#messages/wall-sv.ts'
import type { StaffMessages } from './staff-messages.ts'

const { signed, whole } = write
const { answers } = wallSv

/** What Swedish readers see on the intranet page alone. */
export const staffSv: StaffMessages = {
  nowShown: (what, score) => `Nu visas ${what.join(', ')}: ${score}`,
  onItsWay: 'Hämtar …',
  notLoaded:
    'Servern svarade inte, så det här är fortfarande det du såg förut. Se efter om du är ansluten och försök igen.',
  tryAgain: 'Försök igen',

  trendBy: 'Utveckling per',
  trendWays: { month: 'Månader', quarter: 'Kvartal', wave: 'Omgångar' },
  trendTitles: {
    month: 'Månad för månad',
    quarter: 'Kvartal för kvartal',
    wave: 'Omgång för omgång',
  },
  trendTables: {
    month: 'Siffrorna, månad för månad',
    quarter: 'Siffrorna, kvartal för kvartal',
    wave: 'Siffrorna, omgång för omgång',
  },
  trendHeads: { month: 'Månad', quarter: 'Kvartal', wave: 'Omgång' },
  quarter: (from) => `kv. ${quarterOf(from)} ${from.slice(0, 4)}`,
  trendKeys: 'Piltangenterna går från punkt till punkt; Escape lämnar.',
  pointAloud: (name, point) =>
    point.withheld
      ? `${name}: visas inte`
      : `${name}: ${signed(point.nps)}, intervall (${percent(95)}) ${signed(point.low)} till ${signed(point.high)}, ${answers(point.responses)}`,
  pointLines: (point) =>
    point.withheld
      ? ['visas inte']
      : [
          signed(point.nps),
          `${signed(point.low)} till ${signed(point.high)}`,
          answers(point.responses),
        ],

  segments: 'Segment sida vid sida',
  segmentsAside:
    'Varje band visar var värdet för alla kunder i ett segment ligger, 95 gånger av 100. Mellan band som överlappar behöver det inte finnas någon skillnad. Det lodräta strecket är värdet för alla.',
  compareSegments: 'Jämför segment',
  segmentWithheld: (reason) => WITHHELD[reason],
  countOfSegments: (count) => `${whole(count)} segment`,

  searchLabel: 'Sök bland de här kommentarerna',
  search: 'Sök',
  categories: 'Vems kommentarer',
  allCategories: 'Alla',
  manyOf: { promoter: 'Ambassadörer', passive: 'Passiva', detractor: 'Kritiker' },
  found: (count, all, words) =>
    `${whole(count)} av ${whole(all)} kommentarer${words ? ` med ”${words}”` : ''}`,
  stopSearching: 'Visa alla igen',
}

function quarterOf(from: string): string {
  return String(Math.ceil(Number(from.slice(5, 7)) / 3))
}

const WITHHELD = {
  'no answers': 'Inga svar',
  'too few answers': 'För få svar ännu',
  'protects a small group': 'Visas inte: någon skulle kunna kännas igen',
} as const
