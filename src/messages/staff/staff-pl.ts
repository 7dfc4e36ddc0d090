import { counted, write } from '#messages/pl-words.ts'
import { wallPl } from '#messages/wall-pl.ts'
import type { StaffMessages } from './staff-messages.ts'

const { signed, whole } = write
const { answers } = wallPl

/** What Polish readers see on the intranet page alone. */
export const staffPl: StaffMessages = {
  nowShown: (what, score) => `Teraz widać: ${what.join(', ')}: ${score}`,
  onItsWay: 'Wczytywanie …',
  notLoaded:
    'Serwer nie odpowiedział, więc nadal widać to, co poprzednio. Sprawdź połączenie i spróbuj ponownie.',
  tryAgain: 'Spróbuj ponownie',

  trendBy: 'Przebieg według',
  trendWays: { month: 'Miesiące', quarter: 'Kwartały', wave: 'Fale' },
  trendTitles: {
    month: 'Miesiąc po miesiącu',
    quarter: 'Kwartał po kwartale',
    wave: 'Fala po fali',
  },
  trendTables: {
    month: 'Dane miesiąc po miesiącu',
    quarter: 'Dane kwartał po kwartale',
    wave: 'Dane fala po fali',
  },
  trendHeads: { month: 'Miesiąc', quarter: 'Kwartał', wave: 'Fala' },
  quarter: (from) => `${QUARTERS[quarterOf(from)] ?? ''} kw. ${from.slice(0, 4)}`,
  trendKeys: 'Klawisze strzałek przechodzą od punktu do punktu, Escape kończy.',
  pointAloud: (name, point) =>
    point.withheld
      ? `${name}: nieujawniony`
      : `${name}: ${signed(point.nps)}, przedział ufności 95% od ${signed(point.low)} do ${signed(point.high)}, ${answers(point.responses)}`,
  pointLines: (point) =>
    point.withheld
      ? ['nieujawniony']
      : [
          signed(point.nps),
          `od ${signed(point.low)} do ${signed(point.high)}`,
          answers(point.responses),
        ],

  segments: 'Segmenty obok siebie',
  segmentsAside:
    'Każdy pas pokazuje, gdzie 95 razy na 100 leży wynik wszystkich klientów segmentu. Między pasami, które na siebie zachodzą, może nie być różnicy. Pionowa linia to wynik wszystkich.',
  compareSegments: 'Porównaj segmenty',
  segmentWithheld: (reason) => WITHHELD[reason],
  countOfSegments: (count) => counted(count, 'segment', 'segmenty', 'segmentów'),

  searchLabel: 'Szukaj w tych komentarzach',
  search: 'Szukaj',
  categories: 'Czyje komentarze',
  allCategories: 'Wszystkie',
  manyOf: { promoter: 'Promotorzy', passive: 'Pasywni', detractor: 'Krytycy' },
  found: (count, all, words) =>
    `${counted(count, 'komentarz', 'komentarze', 'komentarzy')} z ${whole(all)}${words ? ` ze słowami „${words}”` : ''}`,
  stopSearching: 'Pokaż znów wszystkie',
}

/** Quarters are numbered in Roman figures. */
const QUARTERS = ['', 'I', 'II', 'III', 'IV'] as const

function quarterOf(from: string): number {
  return Math.ceil(Number(from.slice(5, 7)) / 3)
}

const WITHHELD = {
  'no answers': 'Brak odpowiedzi',
  'too few answers': 'Jeszcze za mało odpowiedzi',
  'protects a small group': 'Nieujawnione: można by kogoś rozpoznać',
} as const
