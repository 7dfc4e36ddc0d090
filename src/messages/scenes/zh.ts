import { counted, write } from '#messages/zh-words.ts'
import { DAYS_BEFORE } from '#nps/improvement.ts'
import type { SceneMessages } from './scene-messages.ts'

const VERDICTS = { above: '明显高于目标', around: '在目标上下', below: '明显低于目标' } as const

const DIFFERENCES = {
  up: '明显较高',
  down: '明显较低',
  'no clear change': '无明显差异',
} as const

const WITHHELD = {
  'no answers': '尚无回答',
  'too few answers': '回答太少',
  'protects a small group': '不显示：人数太少',
} as const

/** What Chinese readers see on the scenes of a wall. */
export const scenesZh: SceneMessages = {
  language: 'zh',
  interval: ({ low, high }) => `95% 置信区间：${write.signed(low)} 至 ${write.signed(high)}`,
  verdict: (verdict) => VERDICTS[verdict],
  now: '现在',
  reachedOn: (day) => `已于${write.day(day)}达成`,
  pace({ verdict, pacePerMonth: pace, due }) {
    if (verdict === 'above' || pace === null || due === null || pace <= 0) return null
    const points = pace < 10 ? write.fine(pace) : write.whole(pace)
    return `${write.day(due)}前，每月需上升 ${points} 分`
  },
  basis: (score) =>
    score.withheld
      ? WITHHELD[score.reason]
      : `${counted(score.responses, '条回答')}，±${write.width(score.marginOfError)}`,
  improvements: '客户所说，我们所做',
  done: ({ doneOn, theme }) => [write.monthInFull(doneOn), theme].filter(Boolean).join(' · '),
  before: '改进前',
  since: '改进后',
  span: `${DAYS_BEFORE} 天内`,
  caution: '其间其他方面也有变化',
  verdictOfChange: (verdict) => DIFFERENCES[verdict],
  reached: (target) => `已达成 ${write.plain(target)}`,
  reachedAside: '得分明显高于这一目标。',
}
