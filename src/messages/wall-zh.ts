import type { Progress, WindowSpan, WithheldReason } from '#nps/snapshot.ts'
import { nearest } from './format.ts'
import type { Notice, WallMessages } from './wall-messages.ts'
import { CATEGORIES, counted, write } from './zh-words.ts'

const { signed, plain, whole, day, month } = write

const UNITS = { month: '前一个月', quarter: '前一季度', year: '前一年' } as const

/** What Chinese readers see on a wall. */
export const wallZh: WallMessages = {
  language: 'zh',
  nps: '净推荐值 NPS',
  signed,
  plain,
  whole,
  answers: (count) => counted(count, '条回答'),
  margin: (points) => `±${write.width(points)} 分`,
  scoreAloud: ({ nps, low, high, responses }) =>
    `${signed(nps)}，来自 ${counted(responses, '条回答')}；` +
    `95% 置信区间为 ${signed(low)} 至 ${signed(high)}`,
  change(verdict, points) {
    if (verdict === 'no clear change') return '无明显变化'
    const word = verdict === 'up' ? '上升' : '下降'
    return nearest(points) === 0 ? `略有${word}` : `${word} ${whole(points)} 分`
  },
  since: (window) => `较${spanBefore(window)}`,
  nothingBefore: '暂无更早的数据可比',
  verdict: (verdict, target) =>
    ({
      above: `高于 ${plain(target)}`,
      around: `${plain(target)} 上下`,
      below: `低于 ${plain(target)}`,
    })[verdict],
  category: (category) => CATEGORIES[category],
  share: (category, percent) => `${CATEGORIES[category]} ${whole(percent)}%`,
  month,
  monthInFull: write.monthInFull,
  dataThrough: (last) => `数据截至${day(last)}`,
  newestAnswer: (months) => `最新回答距今 ${ageOf(months)}`,
  updated: (instant, zone) => `屏幕更新于 ${write.time(instant, zone)}`,
  ageing: (instant, zone, minutes) =>
    `等待更新已 ${whileOf(minutes)}（自 ${write.time(instant, zone)} 起）`,
  stale: (instant, zone, minutes) =>
    `失去联系已 ${whileOf(minutes)}（自 ${write.time(instant, zone)} 起）`,
  withheld,
  importCommand: 'npm run import -- FILE',
  trend: '逐月趋势',
  comments: '客户怎么说',
  fairSample(percents) {
    if (!percents) return '按比例抽样，构成与全部回答一致'
    const shares = Object.values(CATEGORIES).map(
      (category, index) => `${category} ${whole(percents[index] ?? 0)}%`,
    )
    return `按比例抽样：${shares.join('、')}，与全部回答一致`
  },
  fairSampleOf: '按全部回答的比例抽样：',
  percent: (percent) => `${whole(percent)}%`,
  unfairSample: (lacking) =>
    `未按比例：写评论的${lacking.map((category) => CATEGORIES[category]).join('和')}较少`,
  goals: '目标进展',
  goalNeed({ verdict, target, detractorsToPassives: count }) {
    if (verdict === null || verdict === 'above' || count === null) return null
    if (count === 0) return `得分已达到 ${plain(target)}，但未超出误差范围。`
    return `约有 ${counted(count, '位贬损者')}转为被动者，即可达到 ${plain(target)}。`
  },
  pairing: {
    short: '此屏幕尚未配对',
    where: (address) => `扫码，或在 ${address} 输入配对码`,
    picture: (code) => `二维码，指向输入配对码 ${code} 的页面`,
    closed: {
      title: '此屏幕等待配对',
      body: '结果只对已配对的屏幕和已登录的成员显示。管理员扫码或输入配对码后，一秒之内便会在这里显示。',
    },
  },
}

/** Roughly, as somebody says it who looks at a screen. */
function whileOf(minutes: number): string {
  if (minutes < 90) return counted(minutes, '分钟')
  if (minutes < 48 * 60) return counted(Math.round(minutes / 60), '小时')
  return counted(Math.round(minutes / (24 * 60)), '天')
}

function ageOf(months: number): string {
  return months < 24 ? counted(months, '个月') : counted(Math.floor(months / 12), '年')
}

/** As long a span as a window, before it. */
function spanBefore(window: WindowSpan): string {
  if (window.kind === 'calendar') return UNITS[window.unit]
  if (window.kind === 'rolling') return `之前 ${counted(window.days, '天')}`
  return window.months === 1 ? UNITS.month : `之前 ${counted(window.months, '个月')}`
}

function withheld(reason: WithheldReason, progress: Progress | null): Notice {
  if (reason === 'no answers')
    return { title: '尚无结果', body: '用以下命令导入调查工具的导出文件：' }
  if (reason === 'protects a small group')
    return { title: '不予显示', body: '回答太少，可能会认出具体的人。' }
  return {
    title: progress
      ? `已有 ${counted(progress.responses, '条回答')}，共需 ${counted(progress.needed, '条')}`
      : '回答暂时太少',
    body: '有足够多的客户回答后，就会显示得分。',
  }
}
