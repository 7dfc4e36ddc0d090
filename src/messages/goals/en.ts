import { counted, locale, write } from '#messages/en-words.ts'
import type { Likelihood } from '#nps/likelihood.ts'
import { chanceInSteps } from './chance.ts'
import type { GoalsMessages, Why } from './goals-messages.ts'
import { alignedTenthsIn } from './tenths.ts'

const { day, fine, plain, signed, whole, width } = write
const tenths = alignedTenthsIn(locale)

/** What English readers see on the page of the goals. */
export const goalsEn: GoalsMessages = {
  title: (company) => `Goals · ${company} · NPS`,
  heading: 'Goals',

  standing(standing, window) {
    if (standing.kind === 'withheld')
      return standing.reason === 'no answers'
        ? 'Nobody has answered yet.'
        : 'There are too few answers to tell a score.'
    const { nps, marginOfError, responses } = standing.score
    const days =
      window?.kind === 'rolling' ? `in ${counted(window.days, 'day', 'days')}` : 'in this period'
    const now = `The score is ${signed(nps)} (±${width(marginOfError)}), from ${counted(responses, 'answer', 'answers')} ${days}`
    if (standing.kind === 'without goal') return `${now}.`
    const { kind, target, toGo } = standing
    if (kind === 'above') return `${now}: clearly above the target of ${plain(target)}.`
    if (kind === 'below')
      return `${now}: clearly below the target of ${plain(target)}, with ${pointsOf(toGo)} to go.`
    return `${now}: around the target of ${plain(target)}, which lies within the margin of error.`
  },
  movement(movement) {
    if (movement.kind === 'unknown') return 'There is nothing before it yet to compare with.'
    if (movement.kind === 'no clear change')
      return 'Against the period before there is no clear change.'
    const { kind, points, most } = movement
    const way = kind === 'up' ? 'higher' : 'lower'
    const moved = `It is clearly ${way} than in the period before, by ${pointsOf(points)}`
    return most
      ? `${moved}; of the segments, ${most.name} moved it most, by ${tenths(most.own)}.`
      : `${moved}.`
  },
  outlook(outlook) {
    switch (outlook.kind) {
      case 'no goal':
        return 'No goal is set.'
      case 'no date':
        return 'The target has no date, so there is no forecast for it.'
      case 'unknown':
        return 'Nothing can be said yet of what is to come.'
      case 'reached':
        return `The target of ${plain(outlook.target)} was first clearly reached on ${day(outlook.on)}.`
      case 'over':
        return `The date of the target of ${plain(outlook.target)}, ${day(outlook.due)}, is past.`
      case 'too early':
        return `It is too early to say whether it will be ${plain(outlook.target)} or more on ${day(outlook.due)}: ${why(outlook.why)}.`
      case 'likelihood':
        return `That it will be ${plain(outlook.target)} or more on ${day(outlook.due)} is ${LIKELIHOODS[outlook.likelihood]} (${percent(outlook.chance)}); in 80 of 100 cases it will be from ${between(outlook.most.low, outlook.most.high)}.`
    }
  },

  noGoals: 'No goal is set for what is looked at.',
  target: 'Target',
  owner: (team) => `Looked after by ${team}`,
  toGo: 'To go',
  points: (points) => (points === 0 ? 'None: the score is there' : pointsOf(points)),
  needed: 'Pace needed',
  lately: 'Pace lately',
  perMonth: (points) => `${tenths(points)} a month`,
  pace: (points, margin) => `${tenths(points)} a month (±${fine(margin)})`,
  takes: 'What it takes',
  steps({ detractorsToPassives: detractors, passivesToPromoters: passives = null }) {
    if (detractors === 0) return null
    const ways = [
      detractors &&
        counted(detractors, 'detractor becoming a passive', 'detractors becoming passives'),
      passives && counted(passives, 'passive becoming a promoter', 'passives becoming promoters'),
    ].filter(Boolean)
    return ways.length === 0
      ? 'More than detractors becoming passives, or passives promoters'
      : `About ${ways.join(', or ')}`
  },
  forecast: 'Forecast',
  range: (low, high) => `${between(low, high)}, in 80 of 100 cases`,
  chance: (chance) => `At or above the target: ${percent(chance)}`,
  tooEarly: (reason) => `Too early to say: ${why(reason)}`,
  pastDue: 'The date is past',
  reached: (on) => `First clearly reached on ${day(on)}`,
  moved({ day: on, target, due }, next) {
    const was = [
      target !== next.target && `the target was ${plain(target)}`,
      due !== next.due && (due === null ? 'there was no date' : `the date was ${day(due)}`),
    ].filter(Boolean)
    return `Until ${day(on)} ${was.join(' and ')}`
  },

  outlookTitle: 'Where it is heading',
  outlookAside: (window) =>
    `Months one by one with their margins of error, then the forecast of the score itself, ${window?.kind === 'rolling' ? `which is of ${counted(window.days, 'day', 'days')} and moves` : 'which may move'} more slowly than single months.`,
  likely: 'As likely above as below',
  half: 'In 50 of 100 cases',
  most: 'In 80 of 100 cases',
  fanTable: 'The forecast, month by month',
  fanColumns: ['Through', 'Likely', '50 of 100', '80 of 100'],
  fanRow: ({ day: on, likely, half, most }) => [
    day(on),
    signed(likely),
    between(half.low, half.high),
    between(most.low, most.high),
  ],

  movedTitle: 'What moved the score',
  movedFrom: ({ points, against }, from, to) =>
    `From ${tenths(from)} (${day(against.from)} to ${day(against.to)}) to ${tenths(to)}: ${tenths(points)}.`,
  movedAside:
    'By its own score, and by becoming a larger or smaller part of the answers: together the parts are exactly the change. Rounded figures may miss it by a tenth.',
  notClear: 'The change as a whole may well be chance; so may its parts.',
  noContributions: 'It is not told: there are too few answers in one of the two periods.',
  dimension: 'By',
  own: 'Own score',
  size: 'Size',
  together: 'Together',
  answersBefore: 'Answers before',
  answersNow: 'Answers now',
  others: 'All others',
  all: 'The change',
  tenths,

  sideBySide: 'Side by side',
  sideAside:
    'Each score with its 95% interval, in the segments’ own order. Where intervals overlap much, the order of scores says little.',
  interval: '95% interval',
  between,
  answers: 'Answers',
  waveAside: (rate) =>
    rate.withheld
      ? ''
      : `Of those asked in ${rate.wave}, ${whole(100 * rate.rate)}% have answered.`,
  benchmark: ({ source, on }) => `${source}, ${day(on)}`,
  benchmarkValue: tenths,
  withheld: (reason) =>
    ({
      'no answers': 'No answers',
      'too few answers': 'Too few answers',
      'protects a small group': 'Not shown: somebody could be recognised',
    })[reason],
  more: (count) => `and ${whole(count)} more`,

  difference: 'Difference',
  compared: (verdict) =>
    verdict === null
      ? 'too few answers to compare'
      : { up: 'higher since', down: 'lower since', 'no clear change': 'no clear difference' }[
          verdict
        ],

  csv: 'Download the figures (CSV)',
  print: 'Print, or save as PDF',
  printHint:
    'To print this page or save it as PDF, use the browser’s own print: it fits one A4 page.',
}

const LIKELIHOODS: Record<Likelihood, string> = {
  'very unlikely': 'very unlikely',
  unlikely: 'unlikely',
  'as likely as not': 'as likely as not',
  likely: 'likely',
  'very likely': 'very likely',
}

function between(low: number, high: number): string {
  return `${signed(low)} to ${signed(high)}`
}

function pointsOf(points: number): string {
  const written = fine(points)
  return `${written} ${written === fine(1) ? 'point' : 'points'}`
}

function percent(chance: number): string {
  const steps = chanceInSteps(chance)
  if (steps === 'least') return 'less than 5%'
  return steps === 'most' ? 'more than 95%' : `about ${whole(steps)}%`
}

function why({ reason, have, limit }: Why): string {
  switch (reason) {
    case 'few months':
      return `answers of ${counted(limit, 'month', 'months')} are needed, there are ${whole(have)}`
    case 'few answers':
      return `${counted(limit, 'answer', 'answers')} are needed, there are ${whole(have)}`
    case 'far':
      return `the date is ${counted(have, 'month', 'months')} off, and no more than ${whole(limit)} can be foreseen`
    case 'small window':
      return `only about ${counted(have, 'answer', 'answers')} will count on that day`
  }
}
