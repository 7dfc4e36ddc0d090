import { counted, formOf, locale, write } from '#messages/pl-words.ts'
import type { Likelihood } from '#nps/likelihood.ts'
import { chanceInSteps } from './chance.ts'
import type { GoalsMessages, Why } from './goals-messages.ts'
import { alignedTenthsIn } from './tenths.ts'

const { day, fine, plain, signed, whole, width } = write
const tenths = alignedTenthsIn(locale)

/** What Polish readers see on the page of the goals. */
export const goalsPl: GoalsMessages = {
  title: (company) => `Cele · ${company} · NPS`,
  heading: 'Cele',

  standing(standing, window) {
    if (standing.kind === 'withheld')
      return standing.reason === 'no answers'
        ? 'Nikt jeszcze nie odpowiedział.'
        : 'Odpowiedzi jest za mało, by podać wynik.'
    const { nps, marginOfError, responses } = standing.score
    const days = window?.kind === 'rolling' ? `z ${whole(window.days)} dni` : 'z tego okresu'
    const now = `Wynik to ${signed(nps)} (±${width(marginOfError)}) na podstawie ${whole(responses)} odpowiedzi ${days}`
    if (standing.kind === 'without goal') return `${now}.`
    const { kind, target, toGo } = standing
    if (kind === 'above') return `${now}: wyraźnie powyżej celu ${plain(target)}.`
    if (kind === 'below')
      return `${now}: wyraźnie poniżej celu ${plain(target)}, brakuje ${pointsOf(toGo)}.`
    return `${now}: w okolicach celu ${plain(target)}, który mieści się w granicach błędu.`
  },
  movement(movement) {
    if (movement.kind === 'unknown') return 'Nie ma jeszcze z czym go porównać.'
    if (movement.kind === 'no clear change')
      return 'Względem poprzedniego okresu nie ma wyraźnej zmiany.'
    const { kind, points, most } = movement
    const way = kind === 'up' ? 'wyższy' : 'niższy'
    const moved = `Jest wyraźnie ${way} niż w poprzednim okresie, o ${pointsOf(points)}`
    return most
      ? `${moved}; spośród segmentów najbardziej wpłynął ${most.name}: ${tenths(most.own)}.`
      : `${moved}.`
  },
  outlook(outlook) {
    switch (outlook.kind) {
      case 'no goal':
        return 'Nie ustalono celu.'
      case 'no date':
        return 'Cel nie ma terminu, więc nie ma dla niego prognozy.'
      case 'unknown':
        return 'O tym, co będzie, nie można jeszcze nic powiedzieć.'
      case 'reached':
        return `Cel ${plain(outlook.target)} po raz pierwszy wyraźnie osiągnięto ${day(outlook.on)}.`
      case 'over':
        return `Termin celu ${plain(outlook.target)}, ${day(outlook.due)}, minął.`
      case 'too early':
        return `Za wcześnie, by powiedzieć, czy ${day(outlook.due)} wynik będzie równy ${plain(outlook.target)} lub wyższy: ${why(outlook.why)}.`
      case 'likelihood':
        return `To, że ${day(outlook.due)} wynik będzie równy ${plain(outlook.target)} lub wyższy, jest ${LIKELIHOODS[outlook.likelihood]} (${chanceOf(outlook.chance)}); w 80 przypadkach na 100 będzie ${between(outlook.most.low, outlook.most.high)}.`
    }
  },

  noGoals: 'Dla tego, co tu widać, nie ustalono celu.',
  target: 'Cel',
  owner: (team) => `Odpowiada: ${team}`,
  toGo: 'Brakuje',
  points: (points) => (points === 0 ? 'Nic: wynik już tam jest' : pointsOf(points)),
  needed: 'Potrzebne tempo',
  lately: 'Tempo ostatnio',
  perMonth: (points) => `${tenths(points)} na miesiąc`,
  pace: (points, margin) => `${tenths(points)} na miesiąc (±${fine(margin)})`,
  takes: 'Czego to wymaga',
  steps({ detractorsToPassives: detractors, passivesToPromoters: passives = null }) {
    if (detractors === 0) return null
    const ways = [
      detractors &&
        counted(
          detractors,
          'krytyk, który stanie się pasywnym',
          'krytyków, którzy staną się pasywnymi',
          'krytyków, którzy staną się pasywnymi',
        ),
      passives &&
        counted(
          passives,
          'pasywny, który stanie się promotorem',
          'pasywnych, którzy staną się promotorami',
          'pasywnych, którzy staną się promotorami',
        ),
    ].filter(Boolean)
    return ways.length === 0
      ? 'Więcej niż to, że krytycy staną się pasywnymi albo pasywni promotorami'
      : `Około ${ways.join(' albo ')}`
  },
  forecast: 'Prognoza',
  range: (low, high) => `${between(low, high)} w 80 przypadkach na 100`,
  chance: (chance) => `Szansa na cel lub więcej: ${chanceOf(chance)}`,
  tooEarly: (reason) => `Za wcześnie, by powiedzieć: ${why(reason)}`,
  pastDue: 'Termin minął',
  reached: (on) => `Po raz pierwszy wyraźnie osiągnięty ${day(on)}`,
  moved({ day: on, target, due }, next) {
    const was = [
      target !== next.target && `celem było ${plain(target)}`,
      due !== next.due && (due === null ? 'nie było terminu' : `terminem był ${day(due)}`),
    ].filter(Boolean)
    return `Do ${day(on)} ${was.join(', a ')}`
  },

  outlookTitle: 'Dokąd to zmierza',
  outlookAside: (window) =>
    `Kolejne miesiące z ich marginesami błędu, a potem prognoza samego wyniku, ${window?.kind === 'rolling' ? `który obejmuje ${whole(window.days)} dni i zmienia się` : 'który może zmieniać się'} wolniej niż pojedyncze miesiące.`,
  likely: 'Równie często wyżej, jak niżej',
  half: 'W 50 przypadkach na 100',
  most: 'W 80 przypadkach na 100',
  fanTable: 'Prognoza miesiąc po miesiącu',
  fanColumns: ['Do', 'Środek', '50 na 100', '80 na 100'],
  fanRow: ({ day: on, likely, half, most }) => [
    day(on),
    signed(likely),
    between(half.low, half.high),
    between(most.low, most.high),
  ],

  movedTitle: 'Co zmieniło wynik',
  movedFrom: ({ points, against }, from, to) =>
    `Z ${tenths(from)} (${day(against.from)} – ${day(against.to)}) na ${tenths(to)}: ${tenths(points)}.`,
  movedAside:
    'Przez własny wynik oraz przez to, że udział w odpowiedziach wzrósł lub zmalał: razem części dają dokładnie całą zmianę. Po zaokrągleniu może brakować dziesiątej części.',
  notClear: 'Zmiana jako całość może być przypadkowa, tak samo jej części.',
  noContributions: 'Nie pokazujemy tego: w jednym z dwóch okresów odpowiedzi jest za mało.',
  dimension: 'Według',
  own: 'Własny wynik',
  size: 'Wielkość',
  together: 'Razem',
  answersBefore: 'Odpowiedzi przedtem',
  answersNow: 'Odpowiedzi teraz',
  others: 'Wszystkie pozostałe',
  all: 'Zmiana',
  tenths,

  sideBySide: 'Obok siebie',
  sideAside:
    'Każdy wynik z przedziałem ufności 95%, we własnej kolejności segmentów. Gdzie przedziały mocno na siebie zachodzą, kolejność wyników niewiele mówi.',
  interval: 'Przedział ufności 95%',
  between,
  answers: 'Odpowiedzi',
  waveAside: (rate) =>
    rate.withheld ? '' : `${rate.wave}: odpowiedziało ${whole(100 * rate.rate)}% zapytanych.`,
  benchmark: ({ source, on }) => `${source}, ${day(on)}`,
  benchmarkValue: tenths,
  withheld: (reason) =>
    ({
      'no answers': 'Brak odpowiedzi',
      'too few answers': 'Za mało odpowiedzi',
      'protects a small group': 'Nieujawnione: można by kogoś rozpoznać',
    })[reason],
  more: (count) => `i jeszcze ${whole(count)}`,

  difference: 'Różnica',
  compared: (verdict) =>
    verdict === null
      ? 'za mało odpowiedzi, by porównać'
      : { up: 'odtąd wyżej', down: 'odtąd niżej', 'no clear change': 'brak wyraźnej różnicy' }[
          verdict
        ],

  csv: 'Pobierz dane (CSV)',
  print: 'Wydrukuj lub zapisz jako PDF',
  printHint:
    'Stronę można wydrukować lub zapisać jako PDF w przeglądarce: mieści się na jednej stronie A4.',
}

const LIKELIHOODS: Record<Likelihood, string> = {
  'very unlikely': 'bardzo mało prawdopodobne',
  unlikely: 'mało prawdopodobne',
  'as likely as not': 'mniej więcej tak samo prawdopodobne jak nie',
  likely: 'prawdopodobne',
  'very likely': 'bardzo prawdopodobne',
}

function between(low: number, high: number): string {
  return `od ${signed(low)} do ${signed(high)}`
}

/** A number with a part after the comma takes the genitive: `1,5 punktu`. */
function pointsOf(points: number): string {
  const rounded = Math.round(Math.abs(points) * 10) / 10
  const written = fine(rounded)
  if (!Number.isInteger(rounded)) return `${written} punktu`
  return `${written} ${formOf(rounded, 'punkt', 'punkty', 'punktów')}`
}

function chanceOf(chance: number): string {
  const steps = chanceInSteps(chance)
  if (steps === 'least') return 'poniżej 5%'
  return steps === 'most' ? 'ponad 95%' : `ok. ${whole(steps)}%`
}

function why({ reason, have, limit }: Why): string {
  switch (reason) {
    case 'few months':
      return `potrzeba miesięcy z odpowiedziami: ${whole(limit)}, jest ${whole(have)}`
    case 'few answers':
      return `potrzeba odpowiedzi: ${whole(limit)}, jest ${whole(have)}`
    case 'far':
      return `do terminu zostało miesięcy: ${whole(have)}, a przewidzieć można najwyżej ${whole(limit)}`
    case 'small window':
      return `tego dnia liczyć się będzie tylko ok. ${whole(have)} odpowiedzi`
  }
}
