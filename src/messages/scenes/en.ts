import { counted, write } from '#messages/en-words.ts'
import { DAYS_BEFORE } from '#nps/improvement.ts'
import type { SceneMessages } from './scene-messages.ts'

const VERDICTS = { above: 'Clearly above', around: 'Around', below: 'Clearly below' } as const

const DIFFERENCES = {
  up: 'clearly higher',
  down: 'clearly lower',
  'no clear change': 'no clear difference',
} as const

const WITHHELD = {
  'no answers': 'no answers yet',
  'too few answers': 'too few answers',
  'protects a small group': 'not shown: too small a group',
} as const

/** What English readers see on the scenes of a wall. */
export const scenesEn: SceneMessages = {
  language: 'en',
  interval: ({ low, high }) => `Between ${write.signed(low)} and ${write.signed(high)}, 95% sure`,
  verdict: (verdict) => VERDICTS[verdict],
  now: 'Now',
  reachedOn: (day) => `Reached on ${write.day(day)}`,
  pace({ verdict, pacePerMonth: pace, due }) {
    if (verdict === 'above' || pace === null || due === null || pace <= 0) return null
    const points = pace > 0.95 && pace < 1.05 ? 'point' : 'points'
    return `Needs +${pace < 10 ? write.fine(pace) : write.whole(pace)} ${points} a month until ${write.day(due)}`
  },
  basis: (score) =>
    score.withheld
      ? WITHHELD[score.reason]
      : `${counted(score.responses, 'answer', 'answers')}, ±${write.width(score.marginOfError)}`,
  improvements: 'You said, we did',
  done: ({ doneOn, theme }) => [write.monthInFull(doneOn), theme].filter(Boolean).join(' · '),
  before: 'before',
  since: 'since',
  span: `within ${DAYS_BEFORE} days`,
  caution: 'Other things changed, too',
  verdictOfChange: (verdict) => DIFFERENCES[verdict],
  reached: (target) => `${write.plain(target)} reached`,
  reachedAside: 'The score is clearly above it.',
}
