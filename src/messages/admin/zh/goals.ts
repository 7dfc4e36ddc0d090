import type { AdminMessages } from '#messages/admin/language.ts'
import { counted, write } from '#messages/zh-words.ts'
import type { GoalEvent, GoalNote, GoalStep } from '#nps/goal-history.ts'
import type { GoalVerdict } from '#nps/goal.ts'
import type { Pace } from '#nps/pace.ts'

const { day, fine, plain, signed, width } = write

const VERDICTS: Record<GoalVerdict, string> = {
  above: '明显高于目标',
  around: '在目标上下',
  below: '明显低于目标',
}

const WITHHELD = {
  'no answers': '尚无回答',
  'too few answers': '回答暂时太少',
  'protects a small group': '不显示：可能会认出具体的人',
} as const

const EVERY = '全部调查'

/** `/admin/goals` and the pages below it. */
export const goals: AdminMessages['goals'] = {
  title: '目标',
  body: '得分的目标值：可以针对全部调查、一项调查或一个细分。是否达成，要看整个误差范围，而不只是得分。',
  none: '还没有目标。没有目标，大屏和内网页面也能照常显示；在这里设定的目标，一秒之内就会显示在那里。',
  noResults: '尚无结果',
  now: (score) =>
    score.withheld
      ? WITHHELD[score.reason]
      : `现在 ${signed(score.nps)}，±${width(score.marginOfError)}，来自 ${counted(score.responses, '条回答')}`,
  scope: (survey, segment) =>
    segment ? `${survey ?? EVERY}，${segment.dimension}：${segment.name}` : (survey ?? EVERY),
  called: ({ name, target }) =>
    name === null ? `目标 ${plain(target)}` : `${name}，${plain(target)}`,
  target: plain,
  due: (on) => (on === null ? '无期限' : `期限：${day(on)}`),
  verdict: (verdict) => VERDICTS[verdict],
  toGo({ verdict, pointsToGo = null }) {
    if (pointsToGo === null || verdict === 'above') return null
    return pointsToGo === 0 ? '得分已达到目标，但未超出误差范围' : `还差 ${fine(pointsToGo)} 分`
  },
  pace({ verdict, due, pacePerMonth: needed, recentPace = null }) {
    if (verdict === null) return null
    if (due !== null && needed === null) return `期限已过：${day(due)}`
    if (verdict === 'above') return null
    if (needed === null || needed === 0) return recentPace && `近来每月${movement(recentPace)}`
    const lately = recentPace && `近来${movement(recentPace)}`
    return [`每月需上升${needed < 0.05 ? `不到 ${fine(0.1)}` : ` ${fine(needed)}`} 分`, lately]
      .filter(Boolean)
      .join('；')
  },
  steps({ verdict, detractorsToPassives: count, passivesToPromoters: others }) {
    if (verdict === null || verdict === 'above' || count === 0) return null
    const ways = [
      count && `${counted(count, '位贬损者')}转为被动者`,
      others && `${counted(others, '位被动者')}转为推荐者`,
    ].filter(Boolean)
    return ways.length === 0 ? null : `约有 ${ways.join('，或 ')}，即可达成`
  },
  reached: ({ reachedOn }) => (reachedOn === null ? null : `首次明显高于目标：${day(reachedOn)}`),

  set: '设定目标',
  scopeField: '适用于',
  scopeHint: '选定后不再更改。适用于其他范围的，是另一个目标。',
  scopeEvery: EVERY,
  scopeEverybody: (survey) => `${survey}：全部客户`,
  scopeSegment: (dimension, segment) => `${dimension}：${segment}`,
  targetField: '目标值',
  targetHint: '−100 到 100 之间的整数。通常 30 及以上算良好，50 以上算优秀。',
  name: '名称',
  nameHint: '例如：良好，或全城最佳。可以留空。',
  dueField: '期限',
  dueHint: '最迟在这一天达成。可以留空。',
  owner: '负责团队',
  ownerHint: '负责此目标的团队，例如客户服务部；不能是个人。可以留空。',
  submit: '设定目标',
  added: (called) => `已设定目标“${called}”。`,
  saved: (called) => `已保存目标“${called}”。`,

  history: '变更记录',
  historyBody:
    '目标的每次更改都保留在这里，目标值有无移动一看便知。达成日期从最新的目标值算起。由谁更改，见操作日志。',
  event(event: GoalEvent): string {
    if (event.what === 'set') return `${event.day === null ? '程序自带' : '设定'}：${noted(event)}`
    if (event.what === 'changed') return event.steps.map(step).join('；')
    return event.what === 'removed' ? '移除' : '恢复'
  },
  always: '最初',

  removal: '移除',
  removalBody: '此目标不再显示在任何地方。变更记录会保留，目标也可以恢复。',
  remove: '移除目标',
  removed: (called) => `已移除目标“${called}”。可在此页面底部恢复。`,
  removedTitle: '已移除',
  removedNote: '此目标已移除：不显示在任何地方。',
  putBack: '恢复',
  putBackOf: (called) => `恢复“${called}”`,
  isBack: (called) => `已恢复目标“${called}”。`,
}

const FIELDS: Record<GoalStep['field'], string> = {
  name: '名称',
  target: '目标值',
  due: '期限',
  owner: '负责团队',
}

function step(changed: GoalStep): string {
  const field = FIELDS[changed.field]
  if (changed.field === 'target') return `${field}：${plain(changed.from)} → ${plain(changed.to)}`
  if (changed.field === 'due') return `${field}：${dayOr(changed.from)} → ${dayOr(changed.to)}`
  return `${field}：${changed.from ?? NOTHING} → ${changed.to ?? NOTHING}`
}

const NOTHING = '–'

function dayOr(due: GoalNote['due']): string {
  return due === null ? NOTHING : day(due)
}

function noted({ name, target, due, owner }: GoalNote): string {
  const dated = due === null ? null : `期限 ${day(due)}`
  return [`目标值 ${plain(target)}`, name, dated, owner].filter(Boolean).join('，')
}

/** Which way it goes, how fast, and how sure that is. */
function movement({ perMonth, low, high }: Pace): string {
  const margin = `±${fine((high - low) / 2)}`
  if (fine(perMonth) === fine(0)) return `无变化，${margin} 分`
  const way = perMonth > 0 ? '上升' : '下降'
  return `${way} ${fine(perMonth)} 分，${margin}`
}
