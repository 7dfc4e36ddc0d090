import { counted, locale, percentOf, write } from '#messages/de-words.ts'
import type { Likelihood } from '#nps/likelihood.ts'
import { chanceInSteps } from './chance.ts'
import type { GoalsMessages, Why } from './goals-messages.ts'
import { alignedTenthsIn } from './tenths.ts'

const { day, fine, plain, signed, whole, width } = write
const tenths = alignedTenthsIn(locale)

/** What German readers see on the page of the goals. */
export const goalsDe: GoalsMessages = {
  title: (company) => `Ziele · ${company} · NPS`,
  heading: 'Ziele',

  standing(standing, window) {
    if (standing.kind === 'withheld')
      return standing.reason === 'no answers'
        ? 'Noch hat niemand geantwortet.'
        : 'Für einen NPS gibt es zu wenige Antworten.'
    const { nps, marginOfError, responses } = standing.score
    const days =
      window?.kind === 'rolling'
        ? `aus ${counted(window.days, 'Tag', 'Tagen')}`
        : 'aus diesem Zeitraum'
    const now = `Der NPS ist ${signed(nps)} (±${width(marginOfError)}), bei ${counted(responses, 'Antwort', 'Antworten')} ${days}`
    if (standing.kind === 'without goal') return `${now}.`
    const { kind, target, toGo } = standing
    if (kind === 'above') return `${now}: klar über dem Ziel von ${plain(target)}.`
    if (kind === 'below')
      return `${now}: klar unter dem Ziel von ${plain(target)}, es fehlen ${pointsOf(toGo)}.`
    return `${now}: um das Ziel von ${plain(target)}, das innerhalb der Fehlerspanne liegt.`
  },
  movement(movement) {
    if (movement.kind === 'unknown') return 'Davor gibt es noch nichts zum Vergleich.'
    if (movement.kind === 'no clear change')
      return 'Gegenüber dem Zeitraum davor ist kein klarer Unterschied zu erkennen.'
    const { kind, points, most } = movement
    const way = kind === 'up' ? 'höher' : 'niedriger'
    const moved = `Er ist klar ${way} als im Zeitraum davor, um ${pointsOf(points)}`
    return most
      ? `${moved}; unter den Segmenten hat ${most.name} ihn am meisten bewegt, um ${tenths(most.own)}.`
      : `${moved}.`
  },
  outlook(outlook) {
    switch (outlook.kind) {
      case 'no goal':
        return 'Es ist kein Ziel gesetzt.'
      case 'no date':
        return 'Das Ziel hat kein Datum, daher gibt es keine Prognose dafür.'
      case 'unknown':
        return 'Über das, was kommt, lässt sich noch nichts sagen.'
      case 'reached':
        return `Das Ziel von ${plain(outlook.target)} wurde am ${day(outlook.on)} zum ersten Mal klar erreicht.`
      case 'over':
        return `Das Datum für das Ziel von ${plain(outlook.target)}, der ${day(outlook.due)}, ist vorbei.`
      case 'too early':
        return `Ob er am ${day(outlook.due)} bei ${plain(outlook.target)} oder darüber liegt, lässt sich noch nicht sagen: ${why(outlook.why)}.`
      case 'likelihood':
        return `Dass er am ${day(outlook.due)} bei ${plain(outlook.target)} oder darüber liegt, ist ${LIKELIHOODS[outlook.likelihood]} (${chanceOf(outlook.chance)}); in 80 von 100 Fällen liegt er zwischen ${signed(outlook.most.low)} und ${signed(outlook.most.high)}.`
    }
  },

  noGoals: 'Für das, was hier zu sehen ist, ist kein Ziel gesetzt.',
  target: 'Zielwert',
  owner: (team) => `Zuständig: ${team}`,
  toGo: 'Es fehlen',
  points: (points) => (points === 0 ? 'Nichts: Der NPS ist dort' : pointsOf(points)),
  needed: 'Nötiges Tempo',
  lately: 'Tempo zuletzt',
  perMonth: (points) => `${tenths(points)} im Monat`,
  pace: (points, margin) => `${tenths(points)} im Monat (±${fine(margin)})`,
  takes: 'Was es braucht',
  steps({ detractorsToPassives: detractors, passivesToPromoters: passives = null }) {
    if (detractors === 0) return null
    const ways = [
      detractors &&
        counted(detractors, 'Detraktor, der passiv wird', 'Detraktoren, die zu Passiven werden'),
      passives &&
        counted(passives, 'Passiver, der Promotor wird', 'Passive, die zu Promotoren werden'),
    ].filter(Boolean)
    return ways.length === 0
      ? 'Mehr, als dass Detraktoren passiv oder Passive zu Promotoren werden'
      : `Etwa ${ways.join(', oder ')}`
  },
  forecast: 'Prognose',
  range: (low, high) => `${between(low, high)} in 80 von 100 Fällen`,
  chance: (chance) => `Am Ziel oder darüber: ${chanceOf(chance)}`,
  tooEarly: (reason) => `Noch nicht zu sagen: ${why(reason)}`,
  pastDue: 'Das Datum ist vorbei',
  reached: (on) => `Erstmals klar erreicht am ${day(on)}`,
  moved({ day: on, target, due }, next) {
    const was = [
      target !== next.target && `war das Ziel ${plain(target)}`,
      due !== next.due && (due === null ? 'gab es kein Datum' : `war das Datum der ${day(due)}`),
    ].filter(Boolean)
    return `Bis ${day(on)} ${was.join(' und ')}`
  },

  outlookTitle: 'Wohin es geht',
  outlookAside: (window) =>
    `Die Monate einzeln mit ihren Fehlerspannen, danach die Prognose des NPS selbst, ${window?.kind === 'rolling' ? `der aus ${counted(window.days, 'Tag', 'Tagen')} besteht und sich langsamer bewegt` : 'der sich langsamer bewegen kann'} als einzelne Monate.`,
  likely: 'Gleich oft darüber wie darunter',
  half: 'In 50 von 100 Fällen',
  most: 'In 80 von 100 Fällen',
  fanTable: 'Die Prognose, Monat für Monat',
  fanColumns: ['Bis zum', 'Mitte', '50 von 100', '80 von 100'],
  fanRow: ({ day: on, likely, half, most }) => [
    day(on),
    signed(likely),
    between(half.low, half.high),
    between(most.low, most.high),
  ],

  movedTitle: 'Was den NPS bewegt hat',
  movedFrom: ({ points, against }, from, to) =>
    `Von ${tenths(from)} (${day(against.from)} bis ${day(against.to)}) auf ${tenths(to)}: ${tenths(points)}.`,
  movedAside:
    'Durch den eigenen NPS, und dadurch, dass der Anteil an den Antworten größer oder kleiner wurde: Zusammen ergeben die Teile genau die Veränderung. Gerundet kann ein Zehntel fehlen.',
  notClear: 'Die Veränderung im Ganzen kann gut Zufall sein, und ebenso ihre Teile.',
  noContributions:
    'Es wird nicht angezeigt: In einem der beiden Zeiträume gibt es zu wenige Antworten.',
  dimension: 'Nach',
  own: 'Eigener NPS',
  size: 'Größe',
  together: 'Zusammen',
  answersBefore: 'Antworten davor',
  answersNow: 'Antworten jetzt',
  others: 'Alle anderen',
  all: 'Die Veränderung',
  tenths,

  sideBySide: 'Nebeneinander',
  sideAside:
    'Jeder NPS mit seinem 95-%-Intervall, in der eigenen Reihenfolge der Segmente. Wo sich die Intervalle weit überlappen, besagt die Reihenfolge der Werte wenig.',
  interval: '95-%-Intervall',
  between,
  answers: 'Antworten',
  waveAside: (rate) =>
    rate.withheld
      ? ''
      : `Von den Befragten in ${rate.wave} haben ${percentOf(100 * rate.rate)} geantwortet.`,
  benchmark: ({ source, on }) => `${source}, ${day(on)}`,
  benchmarkValue: tenths,
  withheld: (reason) =>
    ({
      'no answers': 'Keine Antworten',
      'too few answers': 'Zu wenige Antworten',
      'protects a small group': 'Nicht angezeigt: Jemand wäre erkennbar',
    })[reason],
  more: (count) => `und ${whole(count)} weitere`,

  difference: 'Unterschied',
  compared: (verdict) =>
    verdict === null
      ? 'zu wenige Antworten zum Vergleich'
      : {
          up: 'seitdem höher',
          down: 'seitdem niedriger',
          'no clear change': 'kein klarer Unterschied',
        }[verdict],

  csv: 'Die Zahlen herunterladen (CSV)',
  print: 'Drucken oder als PDF speichern',
  printHint:
    'Drucken oder als PDF speichern lässt sich diese Seite über den Browser: Sie passt auf eine A4-Seite.',
}

const LIKELIHOODS: Record<Likelihood, string> = {
  'very unlikely': 'sehr unwahrscheinlich',
  unlikely: 'unwahrscheinlich',
  'as likely as not': 'etwa so wahrscheinlich wie nicht',
  likely: 'wahrscheinlich',
  'very likely': 'sehr wahrscheinlich',
}

function between(low: number, high: number): string {
  return `${signed(low)} bis ${signed(high)}`
}

function pointsOf(points: number): string {
  const written = fine(points)
  return `${written} ${written === fine(1) ? 'Punkt' : 'Punkte'}`
}

function chanceOf(chance: number): string {
  const steps = chanceInSteps(chance)
  if (steps === 'least') return `unter ${percentOf(5)}`
  return steps === 'most' ? `über ${percentOf(95)}` : `etwa ${percentOf(steps)}`
}

function why({ reason, have, limit }: Why): string {
  switch (reason) {
    case 'few months':
      return `Nötig sind Antworten aus ${counted(limit, 'Monat', 'Monaten')}, es gibt sie aus ${whole(have)}`
    case 'few answers':
      return `Nötig sind ${counted(limit, 'Antwort', 'Antworten')}, es gibt ${whole(have)}`
    case 'far':
      return `Es sind noch ${counted(have, 'Monat', 'Monate')}, absehbar sind höchstens ${whole(limit)}`
    case 'small window':
      return `An diesem Tag werden nur etwa ${counted(have, 'Antwort', 'Antworten')} zählen`
  }
}
