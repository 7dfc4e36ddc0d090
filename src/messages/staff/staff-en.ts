import { counted, write } from '#messages/en-words.ts'
import { wallEn } from '#messages/wall-en.ts'
import type { StaffMessages } from './staff-messages.ts'

const { signed, whole } = write
const { answers } = wallEn

/** What English readers see on the intranet page alone. */
export const staffEn: StaffMessages = {
  nowShown: (what, score) => `Now showing ${what.join(', ')}: ${score}`,
  onItsWay: 'Loading …',
  notLoaded:
    'The server did not answer, so this is still what you looked at before. Look whether you are connected, and try again.',
  tryAgain: 'Try again',

  trendBy: 'Trend by',
  trendWays: { month: 'Months', quarter: 'Quarters', wave: 'Waves' },
  trendTitles: { month: 'Month by month', quarter: 'Quarter by quarter', wave: 'Wave by wave' },
  trendTables: {
    month: 'The figures, month by month',
    quarter: 'The figures, quarter by quarter',
    wave: 'The figures, wave by wave',
  },
  trendHeads: { month: 'Month', quarter: 'Quarter', wave: 'Wave' },
  quarter: (from) => `Q${quarterOf(from)} ${from.slice(0, 4)}`,
  trendKeys: 'The arrow keys go from point to point; Escape leaves.',
  pointAloud: (name, point) =>
    point.withheld
      ? `${name}: not shown`
      : `${name}: ${signed(point.nps)}, 95% interval ${signed(point.low)} to ${signed(point.high)}, ${answers(point.responses)}`,
  pointLines: (point) =>
    point.withheld
      ? ['not shown']
      : [
          signed(point.nps),
          `${signed(point.low)} to ${signed(point.high)}`,
          answers(point.responses),
        ],

  segments: 'Segments side by side',
  segmentsAside:
    'Each band is where the score of all customers of a segment lies, 95 times in 100. Bands that overlap may well be no difference. The upright line is the score of everybody.',
  compareSegments: 'Compare segments',
  segmentWithheld: (reason) => WITHHELD[reason],
  countOfSegments: (count) => counted(count, 'segment', 'segments'),

  searchLabel: 'Search these comments',
  search: 'Search',
  categories: 'Whose comments',
  allCategories: 'All',
  manyOf: { promoter: 'Promoters', passive: 'Passives', detractor: 'Detractors' },
  found: (count, all, words) =>
    `${whole(count)} of ${counted(all, 'comment', 'comments')}${words ? ` with “${words}”` : ''}`,
  stopSearching: 'Show all again',
}

function quarterOf(from: string): string {
  return String(Math.ceil(Number(from.slice(5, 7)) / 3))
}

const WITHHELD = {
  'no answers': 'No answers',
  'too few answers': 'Too few answers yet',
  'protects a small group': 'Not shown: somebody could be recognised',
} as const
