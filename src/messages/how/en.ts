import { counted, locale, write } from '#messages/en-words.ts'
import { exactIn } from '#messages/format.ts'
import type { HowMessages } from './how-messages.ts'

const { plain, whole } = write

const VERDICTS = {
  above: 'All of the interval lies above it: clearly above.',
  around: 'It lies within the interval: around it.',
  below: 'All of the interval lies below it: clearly below.',
} as const

const POLICIES = {
  everything: 'A person approves every comment before it is shown.',
  uncertain: 'What masking is sure of is shown; where it is not, a person looks first.',
  none: 'No comments are shown.',
} as const

const RHYTHMS = {
  hourly: 'every hour',
  daily: 'every morning',
  weekly: 'every Monday morning',
} as const

/** What English readers see on the page that says how figures come to be. */
export const howEn: HowMessages = {
  title: 'How this is computed',
  lead: (company, survey, segment) =>
    `Every formula behind the figures of ${company}, with the numbers of this moment in it: ${survey}${segment ? `, ${segment}` : ''}.`,
  contents: 'On this page',
  back: 'Back to the score',
  parts: {
    question: {
      title: 'One question, three groups',
      body: [
        'Customers are asked how likely they are to recommend us, from 0 to 10. The rating puts each answer into one of three groups. Passives count: they are in the denominator.',
      ],
    },
    score: {
      title: 'The score',
      body: [
        'The Net Promoter Score is the percentage of promoters less the percentage of detractors. It runs from −100 to +100 and is no percentage itself. A score of a longer period counts all its answers together; scores are never averaged.',
      ],
    },
    margin: {
      title: 'The margin of error',
      body: [
        'Not every customer answers, so the score of those who do differs from that of all by chance. The adjusted Wald interval tells by how much: 0.75 promoters, 1.5 passives and 0.75 detractors are added, which keeps it honest when answers are few or all alike. 95 times in 100 such an interval holds the true score.',
        'The headline is the score as it was counted; the band around it is this interval, which is why it need not lie in the middle.',
      ],
    },
    change: {
      title: 'Up, down, or no clear change',
      body: [
        'The window is compared with the window before it. The two share no answer. Only a difference that chance alone would bring about less than 5 times in 100 is called up or down.',
      ],
    },
    window: {
      title: 'Which answers count',
      body: [
        'The headline covers a window that ends with the last day that has an answer. Days begin at midnight in the company’s time zone. The trend has one point for each calendar month.',
      ],
    },
    gate: {
      title: 'When the score appears',
      body: [
        'A score of few answers jumps. Until there are enough, the page says how many are missing.',
      ],
    },
    goals: {
      title: 'Goals',
      body: [
        'A target is compared with the interval, not with the score alone. What it takes is arithmetic: a detractor who becomes a passive, or a passive who becomes a promoter, moves the score by 100 / n points.',
      ],
    },
    forecast: {
      title: 'The forecast',
      body: [
        'What is predicted is the number that will be shown on the due date: the score of the answers in its window. Those that are there already are taken as they are; the others are expected to come as many a day as in the last year, and to differ by chance.',
        'The true score of a month is taken for a level that drifts, with a trend that may die down, and with seasons once three years were seen. How fast it drifts nobody knows, so many assumptions go through the months, each weighed by how well it explains them, and the forecast is all of them together. The range holds the score 8 times in 10.',
        'It is too early to say with fewer than 6 months or 50 answers, for a day further ahead than twice the months that were seen or than 24, and when fewer than 10 answers are expected in its window.',
      ],
    },
    rate: {
      title: 'The response rate',
      body: ['Of those who were asked in a wave, how many have answered.'],
    },
    themes: {
      title: 'What people talk about',
      body: [
        'A comment is about a theme when it has one of the theme’s words; it can be about several. The score of a theme is the same formula, over the answers of those who wrote about it. It is no score of all customers.',
      ],
    },
    sample: {
      title: 'A fair sample of comments',
      body: [
        'The comments on the wall have the mix of all answers, not of those who write most: seats are shared out in proportion, by largest remainders. Where there are too few comments of a group, that is said.',
      ],
    },
    groups: {
      title: 'What is not shown',
      body: [
        'A figure of very few people could tell who they are, so it is withheld. That alone is not enough: if one of several groups is hidden and their total is known, it can be found by subtraction. Then the next smallest group is withheld as well, until nothing can be worked out.',
        'Periods are whole months and windows for the same reason: figures of shorter ones could be subtracted from each other.',
      ],
    },
    masking: {
      title: 'How comments are masked',
      body: [
        'Names and whatever else could tell who wrote are taken out before a comment is stored, in English, Swedish, Polish, German and Chinese. The original is never written down. No masking finds every name; where it is unsure, a person decides.',
      ],
    },
    keeping: {
      title: 'How comments are shown and kept',
      body: [
        'A comment names its month, never its day, and comments appear in batches in a shuffled order: nobody can tell which belongs to the call that has just ended. Who answered is never stored.',
      ],
    },
    definitions: { title: 'Words', body: [] },
    sources: { title: 'Sources', body: ['The formulas are standard ones. Read more in:'] },
  },
  exact: exactIn(locale),
  day: write.day,
  withheld: (reason) =>
    `The score is not shown: ${reason}. So there are no numbers in the formulas.`,
  columns: ['Group', 'Rating', 'Sign', 'Answers', 'Share'],
  all: 'All',
  shownAs: (score) => `shown as ${score}`,
  clamped: 'The interval ends where the scale does.',
  before: (from, to) => `The window before: ${from} to ${to}.`,
  verdict: (verdict) =>
    ({
      up: 'p is below 0.05 and z is positive: up.',
      down: 'p is below 0.05 and z is negative: down.',
      'no clear change': 'p is not below 0.05: no clear change.',
    })[verdict],
  nothingBefore: 'There is no earlier window that could be compared with.',
  gate: ({ headline }) => `The headline appears from ${counted(headline, 'answer', 'answers')} on.`,
  noGoals: 'There is no goal for these results.',
  goalVerdict: ({ target, verdict }, low, high) =>
    `Target ${plain(target)}, interval ${low} to ${high}. ${verdict ? VERDICTS[verdict] : ''}`,
  pace: (due) => `Points a month until ${due}:`,
  steps: 'Detractors who would have had to be passives:',
  noRate: 'There is no response rate to show: it needs a wave with a number of invitations.',
  noThemes: 'No theme has enough comments to show.',
  theme: (name) => `Of those who wrote about “${name}”:`,
  seats: (all, promoters, passives, detractors) =>
    `Today’s mix of ${all} comments: ${counted(promoters, 'promoter', 'promoters')}, ${counted(passives, 'passive', 'passives')} and ${counted(detractors, 'detractor', 'detractors')}.`,
  groups: ({ group, comments }) =>
    `Scores are withheld of groups below ${whole(group)} answers, comments below ${whole(comments)}. No setting goes below 3.`,
  tokens: 'What stands in the place of what was taken out:',
  keeping: ({ policy, months, rhythm, days }) => [
    POLICIES[policy],
    `New ones become public ${RHYTHMS[rhythm]}, and stay so for ${counted(days, 'day', 'days')} after the month of their answer.`,
    months === null
      ? 'They are not deleted by themselves.'
      : `Their words are deleted ${counted(months, 'month', 'months')} after the answer; the rating stays.`,
  ],
  definitions: [
    ['Rating', 'The whole number from 0 to 10 that was given.'],
    ['Promoter, passive, detractor', 'Who gave 9 or 10; 7 or 8; 0 to 6.'],
    ['n', 'The number of answers, passives included.'],
    ['Margin of error, E', 'Half the width of the 95% interval, in points.'],
    ['SE, s', 'The standard error and the score of the adjusted estimate, in points.'],
    ['T, m', 'The target, and the months until its due date.'],
    ['Window', 'The days that the headline covers.'],
    ['Wave', 'One round of a survey, with its first and last day.'],
    ['Segment', 'One part of the customers, such as a region.'],
    ['Minimum group', 'The smallest number of answers of which a figure is shown.'],
    ['Withheld', 'Not shown, because it could tell who answered.'],
  ],
}
