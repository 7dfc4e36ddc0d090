import type { WaveRate } from '#nps/snapshot.ts'
import { nearest } from './format.ts'
import { improvementsPl } from './improvements-pl.ts'
import type { Messages } from './messages.ts'
import { counted, write } from './pl-words.ts'
import { staffPl } from './staff/staff-pl.ts'
import { wallPl } from './wall-pl.ts'

const { signed, plain, whole, day } = write

/** What Polish readers see. */
export const pl: Messages = {
  ...wallPl,
  ...staffPl,

  short: 'NPS',
  confidence: ({ low, high }) =>
    `Z 95-procentową pewnością prawdziwy wynik mieści się między ${signed(low)} a ${signed(high)}.`,
  window: (window) => `${day(window.from)} – ${day(window.to)}`,
  responseRate: (rate) => `${rate.wave}, ${day(rate.from)} – ${day(rate.to)}: ${answeredOf(rate)}`,
  how: 'Jak to jest liczone?',
  changeAside: (verdict, points) =>
    verdict === 'no clear change' && nearest(points) !== 0
      ? `Różnica ${signed(points)} może być przypadkowa.`
      : '',
  noComments: 'Nie ma jeszcze komentarzy do pokazania',

  trendColumns: ['Miesiąc', 'Wynik', 'Przedział ufności 95%', 'Odpowiedzi'],
  trendRow(point) {
    const of = write.monthInFull(point.from)
    if (point.withheld) return [of, 'nieujawniony', '', '']
    const { nps, low, high, responses } = point
    return [of, signed(nps), `od ${signed(low)} do ${signed(high)}`, whole(responses)]
  },
  distribution: 'Rozkład ocen',
  distributionColumns: ['Ocena', 'Odpowiedzi'],
  withoutRating(count, hasOthers) {
    const category = 'tylko z kategorią (promotor, pasywny lub krytyk)'
    if (hasOthers)
      return `Ponadto odpowiedzi bez oceny, ${category}: ${whole(count)}. Liczą się do wyniku, ale nie ma ich na tym wykresie.`
    return count === 1
      ? `Jedyna odpowiedź jest bez oceny, ${category}.`
      : `Wszystkie odpowiedzi (${whole(count)}) są bez oceny, ${category}.`
  },

  commentsAbout: (theme) => `Co mówią klienci na temat: ${theme}`,
  allComments: 'Wszystkie komentarze',
  themes: 'O czym mówią klienci',
  themesAside:
    'Odsetek komentarzy na dany temat i wynik ich autorów. Jeden komentarz może dotyczyć kilku tematów.',
  themeShare: ({ share, comments }) => `${whole(100 * share)}% komentarzy (${whole(comments)})`,
  themeScore: ({ score }) => [signed(score.nps), `±${write.width(score.marginOfError)}`],
  themeAloud: (name, { score, comments }) =>
    `Wynik autorów komentarzy na temat „${name}” (${counted(comments, 'komentarz', 'komentarze', 'komentarzy')}): ${signed(score.nps)}; ` +
    `z 95-procentową pewnością między ${signed(score.low)} a ${signed(score.high)}. ` +
    'To nie jest wynik wszystkich klientów.',
  themeWithheld: (reason) =>
    reason === 'no answers' ? 'Brak komentarzy' : 'Nieujawnione: można by kogoś rozpoznać',
  moreComments: (count) =>
    `Pokaż jeszcze ${counted(count, 'komentarz', 'komentarze', 'komentarzy')}`,
  beyondSample: 'Od tego miejsca bez zachowania tych proporcji:',
  goalName: ({ name, target }) => name ?? `Cel ${plain(target)}`,
  goalDue: ({ due }) => (due === null ? null : `do ${day(due)}`),

  pages: { label: 'Strony', results: 'Wyniki', goals: 'Cele' },
  survey: 'Ankieta',
  segment: 'Segment',
  everybody: 'Wszyscy',
  period: 'Okres',
  periods: {
    latest: 'Najnowsze',
    year: 'Bieżący rok',
    twelve: 'Ostatnie 12 miesięcy',
    all: 'Wszystkie',
  },
  periodFrom: 'Od',
  periodThrough: 'Do',
  show: 'Pokaż',
  languages: 'Język',
  improvements: improvementsPl,
  about: 'Co oznacza ta liczba',
  aboutSentences: [
    'Zadajemy klientom jedno pytanie: na ile prawdopodobne jest, że nas polecisz, w skali od 0 do 10?',
    'Kto odpowiada 9 lub 10, jest promotorem, 7 lub 8 – pasywnym, od 0 do 6 – krytykiem.',
    'Wynik to odsetek promotorów pomniejszony o odsetek krytyków, więc mieści się między −100 a +100.',
    'Pochodzi z próby, dlatego barwny pas pokazuje, gdzie w 95 przypadkach na 100 leżałby wynik wszystkich klientów.',
  ],

  title: (company, score) => `${score === null ? '' : `${signed(score)} · `}${company} · NPS`,
  notFound: {
    title: 'Nic tu nie ma',
    body: 'W adresie może być literówka albo strona została przeniesiona.',
  },
  noSuchBoard:
    'Adres tego ekranu wskazuje ankietę lub segment, których tu nie ma. Wybierz właściwe na stronie intranetowej i skopiuj z jej adresu część po znaku zapytania. Ten ekran sprawdza to ponownie co minutę.',
  noSuchView: {
    title: 'Nie ma takiej ankiety, grupy ani tematu',
    body: 'Nazwa mogła się zmienić albo pozycja została usunięta. Dostępne są:',
  },
  noSuchPeriod: {
    title: 'Nie ma takiego okresu',
    body: 'Adres zawiera dni, których nie ma w kalendarzu, albo koniec wcześniejszy niż początek. Wybierz ponownie:',
  },
  broken: {
    title: 'Coś poszło nie tak po naszej stronie',
    body: 'Wyniki są bezpieczne. Spróbuj ponownie za chwilę.',
  },
  tryAgain: 'Spróbuj ponownie',
  toFrontPage: 'Zobacz wynik',
}

function answeredOf(rate: WaveRate): string {
  if (rate.withheld) return NO_RATE[rate.reason]
  const { responses, invitations } = rate
  if (responses > invitations)
    return (
      `odpowiedzi ${whole(responses)}, zaproszeń ${whole(invitations)}. ` +
      'Odpowiedzi jest więcej niż zaproszeń, co zdarza się, gdy zaproszenia są przekazywane dalej, dlatego nie ma wskaźnika odpowiedzi.'
    )
  const percent = `${whole(100 * rate.rate)}%`
  return `odpowiedzi ${whole(responses)}, zaproszeń ${whole(invitations)} (wskaźnik odpowiedzi ${percent}).`
}

const NO_RATE = {
  'no answers': 'nie ma jeszcze odpowiedzi.',
  'too few answers': 'odpowiedzi jest tak mało, że wskaźnik odpowiedzi nie jest ujawniany.',
  'protects a small group':
    'osób bez odpowiedzi jest tak mało, że wskaźnik odpowiedzi nie jest ujawniany: można by je rozpoznać.',
} as const
