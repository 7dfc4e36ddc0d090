import { DAYS_BEFORE } from '#nps/improvement.ts'
import type { Score } from '#nps/snapshot.ts'
import { counted, write } from './en-words.ts'
import type { ImprovementMessages } from './improvement-messages.ts'

const { signed, day } = write

const WITHHELD = {
  'no answers': 'no answers',
  'too few answers': 'too few answers',
  'protects a small group': 'not shown, somebody could be recognised',
} as const

const VERDICTS = {
  up: 'The score has been higher since; other things changed, too.',
  down: 'The score has been lower since; other things changed, too.',
  'no clear change': 'No clear difference.',
} as const

/** What English readers see of what was done. */
export const improvementsEn: ImprovementMessages = {
  title: 'You said, we did',
  said: 'You said',
  did: 'We did',
  day,
  numberAloud: (number) => `Number ${write.whole(number)} on the trend`,
  before: 'Before',
  since: 'Since',
  figure: (score) =>
    score.withheld
      ? { points: null, basis: WITHHELD[score.reason] }
      : {
          points: signed(score.nps),
          basis: `${counted(score.responses, 'answer', 'answers')}, ±${write.width(score.marginOfError)}`,
        },
  beforeSince: ({ before, since }) => `Before ${inShort(before)}, since ${inShort(since)}`,
  verdict({ since, change }) {
    if (change) return VERDICTS[change.verdict]
    return since.withheld && since.reason === 'no answers'
      ? 'Nobody has answered since.'
      : 'There are not enough answers to compare.'
  },
  difference: ({ change }) =>
    change &&
    `The difference is ${signed(change.points)}; with 95% confidence it lies between ${signed(change.low)} and ${signed(change.high)}.`,
  aside: `Before: the ${DAYS_BEFORE} days up to that day. Since: from that day to the newest answer. That something came after does not mean that it came of it.`,
  column: 'What we did',
  marks: 'What we did, on the trend',
  mark: (done) => done.map(({ title, doneOn }) => `${day(doneOn)}: ${title}`).join('; '),
}

function inShort(score: Score): string {
  if (score.withheld) return WITHHELD[score.reason]
  return `${signed(score.nps)} (±${write.width(score.marginOfError)})`
}
