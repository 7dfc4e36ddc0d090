import type { WaveRate } from '#nps/snapshot.ts'
import { counted, formOf, percentOf, SURE, write } from './de-words.ts'
import { nearest } from './format.ts'
import { improvementsDe } from './improvements-de.ts'
import type { Messages } from './messages.ts'
import { staffDe } from './staff/staff-de.ts'
import { wallDe } from './wall-de.ts'

const { signed, plain, whole, day } = write

/** What German readers see. */
export const de: Messages = {
  ...wallDe,
  ...staffDe,

  short: 'NPS',
  confidence: ({ low, high }) =>
    `Mit ${SURE} Sicherheit liegt der wahre NPS zwischen ${signed(low)} und ${signed(high)}.`,
  window: (window) => `${day(window.from)} bis ${day(window.to)}`,
  responseRate: (rate) =>
    `${rate.wave}, ${day(rate.from)} bis ${day(rate.to)}: ${answeredOf(rate)}`,
  how: 'Wie wird das berechnet?',
  changeAside: (verdict, points) =>
    verdict === 'no clear change' && nearest(points) !== 0
      ? `Der Unterschied von ${signed(points)} kann gut Zufall sein.`
      : '',
  noComments: 'Noch keine Kommentare',

  trendColumns: ['Monat', 'NPS', '95-%-Intervall', 'Antworten'],
  trendRow(point) {
    const of = write.monthInFull(point.from)
    if (point.withheld) return [of, 'nicht angezeigt', '', '']
    const { nps, low, high, responses } = point
    return [of, signed(nps), `${signed(low)} bis ${signed(high)}`, whole(responses)]
  },
  distribution: 'So wurde geantwortet',
  distributionColumns: ['Bewertung', 'Antworten'],
  withoutRating(count, hasOthers) {
    const came = `${formOf(count, 'kam', 'kamen')} ohne Bewertung, nur als Promotor, Passiv oder Detraktor`
    if (!hasOthers)
      return `${formOf(count, 'Die einzige Antwort', `Alle ${whole(count)} Antworten`)} ${came}.`
    return (
      `${counted(count, 'weitere Antwort', 'weitere Antworten')} ${came}: ` +
      formOf(count, 'Sie zählt für den NPS, fehlt', 'Sie zählen für den NPS, fehlen') +
      ' aber in diesem Bild.'
    )
  },

  commentsAbout: (theme) => `Was Kunden zu „${theme}“ sagen`,
  allComments: 'Alle Kommentare',
  themes: 'Worüber Kunden sprechen',
  themesAside:
    'Der Anteil der Kommentare zu jedem Thema und der NPS derer, die sie geschrieben haben. Ein Kommentar kann mehrere Themen haben.',
  themeShare: ({ share, comments }) =>
    `${percentOf(100 * share)} der Kommentare (${whole(comments)})`,
  themeScore: ({ score }) => [signed(score.nps), `±${write.width(score.marginOfError)}`],
  themeAloud: (name, { score, comments }) =>
    `Wer zu „${name}“ geschrieben hat (${counted(comments, 'Kommentar', 'Kommentare')}), ` +
    `kommt auf ${signed(score.nps)}, mit ${SURE} Sicherheit zwischen ${signed(score.low)} und ${signed(score.high)}. ` +
    'Das ist nicht der NPS aller Kunden.',
  themeWithheld: (reason) =>
    reason === 'no answers' ? 'Keine Kommentare' : 'Nicht angezeigt: Jemand wäre erkennbar',
  moreComments: (count) => `${counted(count, 'weiteren Kommentar', 'weitere Kommentare')} anzeigen`,
  beyondSample: 'Ab hier nicht mehr in diesem Verhältnis:',
  goalName: ({ name, target }) => name ?? `Ziel ${plain(target)}`,
  goalDue: ({ due }) => (due === null ? null : `bis ${day(due)}`),

  pages: { label: 'Seiten', results: 'Ergebnisse', goals: 'Ziele' },
  survey: 'Umfrage',
  segment: 'Segment',
  everybody: 'Alle',
  period: 'Zeitraum',
  periods: { latest: 'Aktuell', year: 'Dieses Jahr', twelve: 'Letzte 12 Monate', all: 'Gesamt' },
  periodFrom: 'Von',
  periodThrough: 'Bis',
  show: 'Anzeigen',
  languages: 'Sprache',
  improvements: improvementsDe,
  about: 'Was diese Zahl bedeutet',
  aboutSentences: [
    'Wir stellen Kunden eine Frage: Wie wahrscheinlich ist es, von 0 bis 10, dass Sie uns weiterempfehlen?',
    'Wer mit 9 oder 10 antwortet, gehört zu den Promotoren, mit 7 oder 8 zu den Passiven, mit 0 bis 6 zu den Detraktoren.',
    'Der NPS ist der Prozentanteil der Promotoren minus der Prozentanteil der Detraktoren; er reicht von −100 bis +100.',
    'Er beruht auf einer Stichprobe; das farbige Band zeigt, wo der NPS aller Kunden in 95 von 100 Fällen läge.',
  ],

  title: (company, score) => `${score === null ? '' : `${signed(score)} · `}${company} · NPS`,
  notFound: {
    title: 'Hier ist nichts',
    body: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.',
  },
  noSuchBoard:
    'Die Adresse dieses Bildschirms nennt eine Umfrage oder ein Segment, das es hier nicht gibt. Wählen Sie es auf der Intranetseite aus und übernehmen Sie dort, was hinter dem Fragezeichen steht. Dieser Bildschirm sieht jede Minute wieder nach.',
  noSuchView: {
    title: 'Diese Umfrage, dieses Segment oder Thema gibt es nicht',
    body: 'Vielleicht wurde es umbenannt oder entfernt. Zur Auswahl stehen:',
  },
  noSuchPeriod: {
    title: 'Diesen Zeitraum gibt es nicht',
    body: 'Die Adresse nennt Tage, die in keinem Kalender stehen, oder ein Ende vor dem Beginn. Zur Auswahl stehen:',
  },
  broken: {
    title: 'Bei uns ist etwas schiefgegangen',
    body: 'Die Ergebnisse sind sicher. Gleich noch einmal versuchen hilft meist.',
  },
  tryAgain: 'Noch einmal versuchen',
  toFrontPage: 'Zum NPS',
}

function answeredOf(rate: WaveRate): string {
  if (rate.withheld) return NO_RATE[rate.reason]
  const { responses, invitations } = rate
  if (responses > invitations)
    return (
      `${counted(responses, 'Antwort', 'Antworten')} auf ${counted(invitations, 'Einladung', 'Einladungen')}. ` +
      'Es haben mehr geantwortet, als gefragt wurden. Das geschieht, wenn Einladungen weitergegeben werden; daher gibt es keine Rücklaufquote.'
    )
  return `${whole(responses)} von ${whole(invitations)} Befragten haben geantwortet (${percentOf(100 * rate.rate)}).`
}

const NO_RATE = {
  'no answers': 'noch keine Antworten.',
  'too few answers': 'so wenige Antworten, dass die Rücklaufquote nicht angezeigt wird.',
  'protects a small group':
    'so wenige ohne Antwort, dass die Rücklaufquote nicht angezeigt wird: Sie wären erkennbar.',
} as const
