import { DAYS_BEFORE } from '#nps/improvement.ts'
import type { Score } from '#nps/snapshot.ts'
import type { ImprovementMessages } from './improvement-messages.ts'
import { counted, write } from './zh-words.ts'

const { signed, day } = write

const WITHHELD = {
  'no answers': '没有回答',
  'too few answers': '回答太少',
  'protects a small group': '不显示，可能会认出具体的人',
} as const

const VERDICTS = {
  up: '此后得分较高；其间其他方面也有变化。',
  down: '此后得分较低；其间其他方面也有变化。',
  'no clear change': '无明显差异。',
} as const

/** What Chinese readers see of what was done. */
export const improvementsZh: ImprovementMessages = {
  title: '客户所说，我们所做',
  said: '客户所说',
  did: '我们所做',
  day,
  numberAloud: (number) => `趋势图上的第 ${write.whole(number)} 项`,
  before: '改进前',
  since: '改进后',
  figure: (score) =>
    score.withheld
      ? { points: null, basis: WITHHELD[score.reason] }
      : {
          points: signed(score.nps),
          basis: `${counted(score.responses, '条回答')}，±${write.width(score.marginOfError)}`,
        },
  beforeSince: ({ before, since }) => `改进前：${inShort(before)}；改进后：${inShort(since)}`,
  verdict({ since, change }) {
    if (change) return VERDICTS[change.verdict]
    return since.withheld && since.reason === 'no answers'
      ? '此后尚无人回答。'
      : '回答太少，无法比较。'
  },
  difference: ({ change }) =>
    change &&
    `差异为 ${signed(change.points)} 分；95% 置信区间为 ${signed(change.low)} 至 ${signed(change.high)}。`,
  aside: `改进前：当日之前的 ${DAYS_BEFORE} 天。改进后：从当日到最新的回答。时间上在后，并不表示由此而来。`,
  column: '我们做了什么',
  marks: '趋势图上标出的“我们做了什么”',
  mark: (done) => done.map(({ title, doneOn }) => `${day(doneOn)}：${title}`).join('；'),
}

function inShort(score: Score): string {
  if (score.withheld) return WITHHELD[score.reason]
  return `${signed(score.nps)}（±${write.width(score.marginOfError)}）`
}
