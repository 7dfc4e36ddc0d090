import { percent, write } from '#messages/sv-words.ts'
import { DAYS_BEFORE } from '#nps/improvement.ts'
import type { SceneMessages } from './scene-messages.ts'

const VERDICTS = { above: 'Tydligt över', around: 'Runt', below: 'Tydligt under' } as const

const DIFFERENCES = {
  up: 'tydligt högre',
  down: 'tydligt lägre',
  'no clear change': 'ingen tydlig skillnad',
} as const

const WITHHELD = {
  'no answers': 'inga svar ännu',
  'too few answers': 'för få svar',
  'protects a small group': 'visas inte: för liten grupp',
} as const

/** What Swedish readers see on the scenes of a wall. */
export const scenesSv: SceneMessages = {
  language: 'sv',
  interval: ({ low, high }) =>
    `Med ${percent(95)} säkerhet mellan ${write.signed(low)} och ${write.signed(high)}`,
  verdict: (verdict) => VERDICTS[verdict],
  now: 'Nu',
  reachedOn: (day) => `Uppnått ${write.day(day)}`,
  pace({ verdict, pacePerMonth: pace, due }) {
    if (verdict === 'above' || pace === null || due === null || pace <= 0) return null
    return `Kräver +${pace < 10 ? write.fine(pace) : write.whole(pace)} poäng i månaden till ${write.day(due)}`
  },
  basis: (score) =>
    score.withheld
      ? WITHHELD[score.reason]
      : `${write.whole(score.responses)} svar, ±${write.width(score.marginOfError)}`,
  improvements: 'Ni sa, vi gjorde',
  done: ({ doneOn, theme }) => [write.monthInFull(doneOn), theme].filter(Boolean).join(' · '),
  before: 'före',
  since: 'efter',
  span: `under ${DAYS_BEFORE} dagar`,
  caution: 'Annat har också förändrats',
  verdictOfChange: (verdict) => DIFFERENCES[verdict],
  reached: (target) => `${write.plain(target)} uppnått`,
  reachedAside: 'Värdet ligger tydligt över.',
}
