import type { Progress, WaveRate, WindowSpan, WithheldReason } from '#nps/snapshot.ts'
import { formatIn, nearest } from './format.ts'
import type { Messages, Notice } from './messages.ts'

const write = formatIn('en-GB')
const { signed, plain, whole, day, month } = write

const CATEGORIES = {
  promoter: ['Promoter', 'promoters'],
  passive: ['Passive', 'passives'],
  detractor: ['Detractor', 'detractors'],
} as const

const VERDICTS = { above: 'Above', around: 'Around', below: 'Below' } as const

/** What English readers see. */
export const en: Messages = {
  language: 'en',

  nps: 'Net Promoter Score',
  short: 'NPS',
  signed,
  plain,
  whole,
  answers: (count) => counted(count, 'answer', 'answers'),
  margin: (points) => `±${write.width(points)} points`,
  scoreAloud: ({ nps, low, high, responses }) =>
    `${signed(nps)}, from ${counted(responses, 'answer', 'answers')}; ` +
    `with 95% confidence between ${signed(low)} and ${signed(high)}`,
  confidence: ({ low, high }) =>
    `With 95% confidence the true score lies between ${signed(low)} and ${signed(high)}.`,
  window: (window) => `${day(window.from)} to ${day(window.to)}`,
  responseRate: (rate) => `${rate.wave}, ${day(rate.from)} to ${day(rate.to)}: ${answeredOf(rate)}`,

  change(verdict, points) {
    if (verdict === 'no clear change') return 'No clear change'
    const word = verdict === 'up' ? 'Up' : 'Down'
    return nearest(points) === 0 ? `${word} slightly` : `${word} ${whole(points)}`
  },
  since: (window) => `since the ${spanOf(window)} before`,
  changeAside: (verdict, points) =>
    verdict === 'no clear change' && nearest(points) !== 0
      ? `The difference of ${signed(points)} may well be chance.`
      : '',
  nothingBefore: 'Nothing earlier to compare with yet',
  verdict: (verdict, target) => `${VERDICTS[verdict]} ${plain(target)}`,
  category: (category) => CATEGORIES[category][0],
  share: (category, percent) => `${whole(percent)}% ${CATEGORIES[category][1]}`,

  month,
  monthInFull: write.monthInFull,
  dataThrough: (last) => `Data through ${day(last)}`,
  newestAnswer: (months) => `newest answer ${ageOf(months)} ago`,
  updated: (instant, zone) => `Screen updated ${write.time(instant, zone)}`,
  ageing: (instant, zone, minutes) =>
    `Waiting for news for ${whileOf(minutes)}, since ${write.time(instant, zone)}`,
  stale: (instant, zone, minutes) =>
    `Out of touch for ${whileOf(minutes)}, since ${write.time(instant, zone)}`,

  withheld,
  importCommand: 'npm run import -- FILE',
  noComments: 'No comments to show yet',

  trend: 'Month by month',
  trendTable: 'The figures, month by month',
  trendColumns: ['Month', 'Score', '95% interval', 'Answers'],
  trendRow(point) {
    const of = write.monthInFull(point.from)
    if (point.withheld) return [of, 'not shown', '', '']
    const { nps, low, high, responses } = point
    return [of, signed(nps), `${signed(low)} to ${signed(high)}`, whole(responses)]
  },
  distribution: 'How people answered',
  distributionColumns: ['Rating', 'Answers'],
  withoutRating(count, hasOthers) {
    const came = 'came without a rating, only as promoter, passive or detractor'
    if (!hasOthers) return `All ${counted(count, 'answer', 'answers')} ${came}.`
    return `${counted(count, 'more answer', 'more answers')} ${came}: in the score, but not in this picture.`
  },
  comments: 'What customers say',
  commentsAbout: (theme) => `What customers say about ${theme}`,
  allComments: 'All comments',
  themes: 'What people talk about',
  themesAside:
    'The share of comments that are about each, and the score of those who wrote them. One comment can be about several.',
  themeShare: ({ share, comments }) => `${whole(100 * share)}% of comments (${whole(comments)})`,
  themeScore: ({ score }) => [signed(score.nps), `±${write.width(score.marginOfError)}`],
  themeAloud: (name, { score, comments }) =>
    `The ${counted(comments, 'customer', 'customers')} who wrote about ${name} give ${signed(score.nps)}; ` +
    `with 95% confidence between ${signed(score.low)} and ${signed(score.high)}. ` +
    'It is no score of all customers.',
  themeWithheld: (reason) =>
    reason === 'no answers' ? 'No comments' : 'Not shown: somebody could be recognised',
  fairSample(percents) {
    if (!percents) return 'A fair sample, mixed as all answers are'
    const shares = Object.values(CATEGORIES).map(
      ([, many], index) => `${whole(percents[index] ?? 0)}% ${many}`,
    )
    return `A fair sample: ${shares.join(', ')}, as in all answers`
  },
  fairSampleOf: 'A fair sample of all answers:',
  percent: (percent) => `${whole(percent)}%`,
  unfairSample: (lacking) =>
    `Not in proportion: few ${lacking.map((category) => CATEGORIES[category][1]).join(' and ')} wrote`,
  moreComments: (count) => `Show ${counted(count, 'more comment', 'more comments')}`,
  beyondSample: 'From here on not in that proportion:',
  goals: 'Where we stand',
  goalName: ({ name, target }) => name ?? `Target ${plain(target)}`,
  goalNeed({ verdict, target, detractorsToPassives: count }) {
    if (verdict === null || verdict === 'above' || count === null) return null
    if (count === 0) return `The score is at ${plain(target)}, within its margin of error.`
    const detractors = counted(
      count,
      'detractor becoming a passive',
      'detractors becoming passives',
    )
    return `About ${detractors} would reach ${plain(target)}.`
  },
  goalDue: ({ due }) => (due === null ? null : `by ${day(due)}`),
  survey: 'Survey',
  segment: 'Segment',
  everybody: 'Everybody',
  period: 'Period',
  periods: { latest: 'Latest', year: 'This year', twelve: 'Last 12 months', all: 'All' },
  periodFrom: 'From',
  periodThrough: 'Through',
  show: 'Show',
  about: 'What this number is',
  aboutSentences: [
    'We ask customers one question: how likely are you to recommend us, from 0 to 10?',
    'Those who answer 9 or 10 are promoters, 7 or 8 passives, 0 to 6 detractors.',
    'The score is the percentage of promoters less that of detractors, so it runs from −100 to +100.',
    'It comes from a sample, so the coloured band shows where the score of all customers would lie, 95 times in 100.',
  ],

  title: (company, score) => `${score === null ? '' : `${signed(score)} · `}${company} · NPS`,
  notFound: {
    title: 'There is nothing here',
    body: 'The address may have been mistyped, or the page has moved.',
  },
  noSuchBoard:
    'The address of this screen names a survey or segment that is not here. Choose it on the intranet page and take what follows the question mark there. This screen looks again every minute.',
  noSuchView: {
    title: 'No such survey, group or theme',
    body: 'It may have been renamed or removed. These are the ones to see:',
  },
  noSuchPeriod: {
    title: 'No such period',
    body: 'The address names days that no calendar has, or an end before the beginning. Choose again from:',
  },
  pairing: {
    short: 'This screen is not paired yet',
    where: (address) => `Scan it, or type the code at ${address}`,
    picture: (code) => `A QR code that leads to where the code ${code} is typed`,
    closed: {
      title: 'This screen waits to be paired',
      body: 'The results are shown on paired screens and to people who are signed in. Let an administrator scan this or type the code, and they are here a second later.',
    },
  },
  broken: {
    title: 'Something went wrong on our side',
    body: 'The results are safe. This page tries again by itself in half a minute.',
  },
  toFrontPage: 'See the score',
}

/** Roughly, as somebody says it who looks at a screen. */
function whileOf(minutes: number): string {
  if (minutes < 90) return counted(minutes, 'minute', 'minutes')
  if (minutes < 48 * 60) return counted(Math.round(minutes / 60), 'hour', 'hours')
  return counted(Math.round(minutes / (24 * 60)), 'day', 'days')
}

function counted(count: number, one: string, many: string): string {
  return `${whole(count)} ${write.plural(count) === 'one' ? one : many}`
}

function ageOf(months: number): string {
  return months < 24
    ? counted(months, 'month', 'months')
    : counted(Math.floor(months / 12), 'year', 'years')
}

function answeredOf(rate: WaveRate): string {
  if (rate.withheld) return NO_RATE[rate.reason]
  const { responses, invitations } = rate
  if (responses > invitations)
    return (
      `${whole(responses)} answers to ${whole(invitations)} invitations. ` +
      'More answered than were asked, as happens when invitations are passed on, so there is no response rate.'
    )
  const percent = `${whole(100 * rate.rate)}%`
  return `${whole(responses)} of ${whole(invitations)} who were asked have answered (${percent}).`
}

const NO_RATE = {
  'no answers': 'nobody has answered yet.',
  'too few answers': 'so few have answered that the response rate is not shown.',
  'protects a small group':
    'so few have not answered that the response rate is not shown: they could be recognised.',
} as const

function spanOf(window: WindowSpan): string {
  if (window.kind === 'calendar') return window.unit
  if (window.kind === 'rolling') return counted(window.days, 'day', 'days')
  return window.months === 1 ? 'month' : counted(window.months, 'month', 'months')
}

function withheld(reason: WithheldReason, progress: Progress | null): Notice {
  if (reason === 'no answers')
    return { title: 'No results yet', body: 'Bring in a survey tool’s export with' }
  if (reason === 'protects a small group')
    return { title: 'Not shown', body: 'So few answered that somebody could be recognised.' }
  return {
    title: progress
      ? `${whole(progress.responses)} of ${whole(progress.needed)} answers so far`
      : 'Too few answers so far',
    body: 'The score appears once enough customers have answered.',
  }
}
