import type { Progress, WindowSpan, WithheldReason } from '#nps/snapshot.ts'
import { CATEGORIES, counted, write } from './en-words.ts'
import { nearest } from './format.ts'
import type { Notice, WallMessages } from './wall-messages.ts'

const { signed, plain, whole, day, month } = write

const VERDICTS = { above: 'Above', around: 'Around', below: 'Below' } as const

/** What English readers see on a wall. */
export const wallEn: WallMessages = {
  language: 'en',
  nps: 'Net Promoter Score',
  signed,
  plain,
  whole,
  answers: (count) => counted(count, 'answer', 'answers'),
  margin: (points) => `±${write.width(points)} points`,
  scoreAloud: ({ nps, low, high, responses }) =>
    `${signed(nps)}, from ${counted(responses, 'answer', 'answers')}; ` +
    `with 95% confidence between ${signed(low)} and ${signed(high)}`,
  change(verdict, points) {
    if (verdict === 'no clear change') return 'No clear change'
    const word = verdict === 'up' ? 'Up' : 'Down'
    return nearest(points) === 0 ? `${word} slightly` : `${word} ${whole(points)}`
  },
  since: (window) => `since the ${spanOf(window)} before`,
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
  trend: 'Month by month',
  comments: 'What customers say',
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
  goals: 'Where we stand',
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
  pairing: {
    short: 'This screen is not paired yet',
    where: (address) => `Scan it, or type the code at ${address}`,
    picture: (code) => `A QR code that leads to where the code ${code} is typed`,
    closed: {
      title: 'This screen is waiting to be paired',
      body: 'The results are shown on paired screens and to people who are signed in. Once an administrator has scanned this or typed the code, they appear here within a second.',
    },
  },
}

/** Roughly, as somebody says it who looks at a screen. */
function whileOf(minutes: number): string {
  if (minutes < 90) return counted(minutes, 'minute', 'minutes')
  if (minutes < 48 * 60) return counted(Math.round(minutes / 60), 'hour', 'hours')
  return counted(Math.round(minutes / (24 * 60)), 'day', 'days')
}

function ageOf(months: number): string {
  return months < 24
    ? counted(months, 'month', 'months')
    : counted(Math.floor(months / 12), 'year', 'years')
}

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
