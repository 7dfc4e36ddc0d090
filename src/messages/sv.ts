import type { WaveRate } from '#nps/snapshot.ts'
import { nearest } from './format.ts'
import { improvementsSv } from './improvements-sv.ts'
import type { Messages } from './messages.ts'
import { counted, percent, write } from './sv-words.ts'
import { staffSv } from './staff/staff-sv.ts'
import { wallSv } from './wall-sv.ts'

const { signed, plain, whole, day } = write

/** What Swedish readers see. */
export const sv: Messages = {
  ...wallSv,
  ...staffSv,

  short: 'NPS',
  confidence: ({ low, high }) =>
    `Med ${percent(95)} säkerhet ligger det sanna värdet mellan ${signed(low)} och ${signed(high)}.`,
  window: (window) => `${day(window.from)} – ${day(window.to)}`,
  responseRate: (rate) => `${rate.wave}, ${day(rate.from)} – ${day(rate.to)}: ${answeredOf(rate)}`,
  how: 'Hur räknas det ut?',
  changeAside: (verdict, points) =>
    verdict === 'no clear change' && nearest(points) !== 0
      ? `Skillnaden på ${signed(points)} kan mycket väl vara en slump.`
      : '',
  noComments: 'Inga kommentarer att visa ännu',

  trendColumns: ['Månad', 'NPS-värde', `Intervall (${percent(95)})`, 'Svar'],
  trendRow(point) {
    const of = write.monthInFull(point.from)
    if (point.withheld) return [of, 'visas inte', '', '']
    const { nps, low, high, responses } = point
    return [of, signed(nps), `${signed(low)} till ${signed(high)}`, whole(responses)]
  },
  distribution: 'Så svarade kunderna',
  distributionColumns: ['Betyg', 'Svar'],
  withoutRating(count, hasOthers) {
    const came = 'saknar betyg och anger bara ambassadör, passiv eller kritiker'
    if (!hasOthers) return `Alla ${whole(count)} svar ${came}.`
    return `Ytterligare ${whole(count)} svar ${came}: med i värdet, men inte i diagrammet.`
  },

  commentsAbout: (theme) => `Vad kunderna säger om ${theme}`,
  allComments: 'Alla kommentarer',
  themes: 'Vad kunderna talar om',
  themesAside:
    'Andelen kommentarer som handlar om varje tema, och NPS-värdet för dem som skrev dem. En kommentar kan handla om flera teman.',
  themeShare: ({ share, comments }) =>
    `${percent(100 * share)} av kommentarerna (${whole(comments)})`,
  themeScore: ({ score }) => [signed(score.nps), `±${write.width(score.marginOfError)}`],
  themeAloud: (name, { score, comments }) =>
    `De ${counted(comments, 'kund', 'kunder')} som skrev om ${name} ger ${signed(score.nps)}; ` +
    `med ${percent(95)} säkerhet mellan ${signed(score.low)} och ${signed(score.high)}. ` +
    'Det är inte värdet för alla kunder.',
  themeWithheld: (reason) =>
    reason === 'no answers' ? 'Inga kommentarer' : 'Visas inte: någon skulle kunna kännas igen',
  moreComments: (count) => `Visa ${counted(count, 'kommentar', 'kommentarer')} till`,
  beyondSample: 'Härifrån gäller inte den fördelningen:',
  goalName: ({ name, target }) => name ?? `Mål ${plain(target)}`,
  goalDue: ({ due }) => (due === null ? null : `senast ${day(due)}`),

  pages: { label: 'Sidor', results: 'Resultat', goals: 'Mål' },
  survey: 'Enkät',
  segment: 'Segment',
  everybody: 'Alla',
  period: 'Period',
  periods: { latest: 'Senaste', year: 'I år', twelve: 'Senaste 12 månaderna', all: 'Allt' },
  periodFrom: 'Från',
  periodThrough: 'Till och med',
  show: 'Visa',
  languages: 'Språk',
  improvements: improvementsSv,
  about: 'Vad siffran betyder',
  aboutSentences: [
    'Vi ställer en fråga till kunderna: hur troligt är det att du skulle rekommendera oss, från 0 till 10?',
    'De som svarar 9 eller 10 är ambassadörer, 7 eller 8 passiva och 0 till 6 kritiker.',
    'NPS-värdet är andelen ambassadörer i procent minus andelen kritiker, så det går från −100 till +100.',
    'Det bygger på ett urval. Det färgade bandet visar därför var värdet för alla kunder skulle ligga, 95 gånger av 100.',
  ],

  title: (company, score) => `${score === null ? '' : `${signed(score)} · `}${company} · NPS`,
  notFound: {
    title: 'Här finns ingenting',
    body: 'Adressen kan vara felskriven, eller så har sidan flyttats.',
  },
  noSuchBoard:
    'Adressen till den här skärmen anger en enkät eller ett segment som inte finns. Välj på intranätssidan och kopiera det som står efter frågetecknet i adressen där. Skärmen försöker igen varje minut.',
  noSuchView: {
    title: 'Enkäten, gruppen eller temat finns inte',
    body: 'Namnet kan ha ändrats, eller så har det tagits bort. Det här finns att se:',
  },
  noSuchPeriod: {
    title: 'Perioden finns inte',
    body: 'Adressen anger dagar som inte finns i någon kalender, eller ett slut före början. Välj igen bland:',
  },
  broken: {
    title: 'Något gick fel hos oss',
    body: 'Resultaten är i säkert förvar. Försök igen om en stund.',
  },
  tryAgain: 'Försök igen',
  toFrontPage: 'Se NPS-värdet',
}

function answeredOf(rate: WaveRate): string {
  if (rate.withheld) return NO_RATE[rate.reason]
  const { responses, invitations } = rate
  if (responses > invitations)
    return (
      `${whole(responses)} svar på ${counted(invitations, 'inbjudan', 'inbjudningar')}. ` +
      'Fler har svarat än som tillfrågades, som det blir när inbjudningar skickas vidare, så det finns ingen svarsfrekvens.'
    )
  return `${whole(responses)} av ${whole(invitations)} tillfrågade har svarat (${percent(100 * rate.rate)}).`
}

const NO_RATE = {
  'no answers': 'ingen har svarat ännu.',
  'too few answers': 'så få har svarat att svarsfrekvensen inte visas.',
  'protects a small group':
    'så få har låtit bli att svara att svarsfrekvensen inte visas: de skulle kunna kännas igen.',
} as const
