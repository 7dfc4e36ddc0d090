import type { WaveRate } from '#nps/snapshot.ts'
import { counted, write } from './en-words.ts'
import { nearest } from './format.ts'
import { improvementsEn } from './improvements-en.ts'
import type { Messages } from './messages.ts'
import { staffEn } from './staff/staff-en.ts'
import { wallEn } from './wall-en.ts'

const { signed, plain, whole, day } = write

/** What English readers see. */
export const en: Messages = {
  ...wallEn,
  ...staffEn,

  short: 'NPS',
  confidence: ({ low, high }) =>
    `With 95% confidence the true score lies between ${signed(low)} and ${signed(high)}.`,
  window: (window) => `${day(window.from)} to ${day(window.to)}`,
  responseRate: (rate) => `${rate.wave}, ${day(rate.from)} to ${day(rate.to)}: ${answeredOf(rate)}`,
  how: 'How is this computed?',
  changeAside: (verdict, points) =>
    verdict === 'no clear change' && nearest(points) !== 0
      ? `The difference of ${signed(points)} may well be chance.`
      : '',
  noComments: 'No comments to show yet',

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
  moreComments: (count) => `Show ${counted(count, 'more comment', 'more comments')}`,
  beyondSample: 'From here on not in that proportion:',
  goalName: ({ name, target }) => name ?? `Target ${plain(target)}`,
  goalDue: ({ due }) => (due === null ? null : `by ${day(due)}`),

  pages: { label: 'Pages', results: 'Results', goals: 'Goals' },
  survey: 'Survey',
  segment: 'Segment',
  everybody: 'Everybody',
  period: 'Period',
  periods: { latest: 'Latest', year: 'This year', twelve: 'Last 12 months', all: 'All' },
  periodFrom: 'From',
  periodThrough: 'Through',
  show: 'Show',
  languages: 'Language',
  improvements: improvementsEn,
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
  broken: {
    title: 'Something went wrong on our side',
    body: 'The results are safe. Try again in a moment.',
  },
  tryAgain: 'Try again',
  toFrontPage: 'See the score',
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
