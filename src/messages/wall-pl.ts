import type { Progress, WindowSpan, WithheldReason } from '#nps/snapshot.ts'
import { nearest } from './format.ts'
import { CATEGORIES, counted, write } from './pl-words.ts'
import type { Notice, WallMessages } from './wall-messages.ts'

const { signed, plain, whole, day, month } = write

const VERDICTS = { above: 'Powyżej', around: 'W pobliżu', below: 'Poniżej' } as const

const UNITS = { month: 'miesiąca', quarter: 'kwartału', year: 'roku' } as const

/** What Polish readers see on a wall. */
export const wallPl: WallMessages = {
  language: 'pl',
  nps: 'Net Promoter Score',
  signed,
  plain,
  whole,
  answers: (count) => counted(count, 'odpowiedź', 'odpowiedzi', 'odpowiedzi'),
  margin: (points) => `±${write.width(points)} pkt`,
  scoreAloud: ({ nps, low, high, responses }) =>
    `${signed(nps)}, na podstawie ${counted(responses, 'odpowiedzi', 'odpowiedzi', 'odpowiedzi')}; ` +
    `z 95-procentową pewnością między ${signed(low)} a ${signed(high)}`,
  change(verdict, points) {
    if (verdict === 'no clear change') return 'Bez wyraźnej zmiany'
    const word = verdict === 'up' ? 'wzrost' : 'spadek'
    if (nearest(points) === 0) return `Niewielki ${word}`
    return `${verdict === 'up' ? 'Wzrost' : 'Spadek'} o ${whole(points)}`
  },
  since: (window) => `względem ${spanBefore(window)}`,
  nothingBefore: 'Nie ma jeszcze z czym porównać',
  verdict: (verdict, target) => `${VERDICTS[verdict]} ${plain(target)}`,
  category: (category) => CATEGORIES[category][0],
  share: (category, percent) => `${whole(percent)}% ${CATEGORIES[category][1]}`,
  month,
  monthInFull: write.monthInFull,
  dataThrough: (last) => `Dane do ${day(last)}`,
  newestAnswer: (months) => `najnowsza odpowiedź sprzed ${ageOf(months)}`,
  updated: (instant, zone) => `Ekran odświeżony o ${write.time(instant, zone)}`,
  ageing: (instant, zone, minutes) =>
    `Oczekiwanie na dane od ${whileOf(minutes)} (od ${write.time(instant, zone)})`,
  stale: (instant, zone, minutes) =>
    `Brak łączności od ${whileOf(minutes)} (od ${write.time(instant, zone)})`,
  withheld,
  importCommand: 'npm run import -- FILE',
  trend: 'Miesiąc po miesiącu',
  comments: 'Co mówią klienci',
  fairSample(percents) {
    if (!percents) return 'Proporcjonalna próbka, o składzie jak wszystkie odpowiedzi'
    const shares = Object.values(CATEGORIES).map(
      ([, many], index) => `${whole(percents[index] ?? 0)}% ${many}`,
    )
    return `Proporcjonalna próbka: ${shares.join(', ')}, jak we wszystkich odpowiedziach`
  },
  fairSampleOf: 'Próbka w proporcjach odpowiedzi:',
  percent: (percent) => `${whole(percent)}%`,
  unfairSample: (lacking) =>
    `Bez zachowania proporcji: mało komentarzy od ${lacking.map((category) => CATEGORIES[category][1]).join(' i ')}`,
  goals: 'Gdzie jesteśmy',
  goalNeed({ verdict, target, detractorsToPassives: count }) {
    if (verdict === null || verdict === 'above' || count === null) return null
    if (count === 0) return `Wynik jest na poziomie ${plain(target)}, w granicach błędu.`
    const many = 'krytyków stanie się pasywnymi'
    const change = counted(count, 'krytyk stanie się pasywnym', many, many)
    return `Wynik ${plain(target)}, gdy ok. ${change}.`
  },
  pairing: {
    short: 'Ten ekran nie jest jeszcze sparowany',
    where: (address) => `Zeskanuj lub wpisz kod na stronie ${address}`,
    picture: (code) => `Kod QR prowadzący do strony, na której wpisuje się kod ${code}`,
    closed: {
      title: 'Ten ekran czeka na sparowanie',
      body: 'Wyniki są widoczne na sparowanych ekranach i dla zalogowanych osób. Gdy administrator zeskanuje lub wpisze kod, pojawią się tu w ciągu sekundy.',
    },
  },
}

/** Roughly, as somebody says it who looks at a screen; in the genitive, behind “od”. */
function whileOf(minutes: number): string {
  if (minutes < 90) return counted(minutes, 'minuty', 'minut', 'minut')
  if (minutes < 48 * 60) return counted(Math.round(minutes / 60), 'godziny', 'godzin', 'godzin')
  return counted(Math.round(minutes / (24 * 60)), 'dnia', 'dni', 'dni')
}

/** In the genitive, behind “sprzed”. */
function ageOf(months: number): string {
  return months < 24
    ? counted(months, 'miesiąca', 'miesięcy', 'miesięcy')
    : counted(Math.floor(months / 12), 'roku', 'lat', 'lat')
}

/** The span of the same length before, in the genitive. */
function spanBefore(window: WindowSpan): string {
  if (window.kind === 'calendar') return `poprzedniego ${UNITS[window.unit]}`
  if (window.kind === 'rolling')
    return window.days === 1 ? 'poprzedniego dnia' : `poprzednich ${whole(window.days)} dni`
  return window.months === 1
    ? 'poprzedniego miesiąca'
    : `poprzednich ${whole(window.months)} miesięcy`
}

function withheld(reason: WithheldReason, progress: Progress | null): Notice {
  if (reason === 'no answers')
    return {
      title: 'Nie ma jeszcze wyników',
      body: 'Plik wyeksportowany z narzędzia do ankiet zaimportuj poleceniem',
    }
  if (reason === 'protects a small group')
    return {
      title: 'Wynik nieujawniony',
      body: 'Odpowiedzi jest tak mało, że można by kogoś rozpoznać.',
    }
  return {
    title: progress
      ? `Na razie ${whole(progress.responses)} z ${whole(progress.needed)} odpowiedzi`
      : 'Na razie za mało odpowiedzi',
    body: 'Wynik pojawi się, gdy odpowie wystarczająco wielu klientów.',
  }
}
