import { counted, locale, write } from '#messages/zh-words.ts'
import type { Likelihood } from '#nps/likelihood.ts'
import { chanceInSteps } from './chance.ts'
import type { GoalsMessages, Why } from './goals-messages.ts'
import { alignedTenthsIn } from './tenths.ts'

const { day, fine, plain, signed, whole, width } = write
const tenths = alignedTenthsIn(locale)

/** What Chinese readers see on the page of the goals. */
export const goalsZh: GoalsMessages = {
  title: (company) => `目标 · ${company} · NPS`,
  heading: '目标',

  standing(standing, window) {
    if (standing.kind === 'withheld')
      return standing.reason === 'no answers' ? '还没有人回答。' : '回答太少，暂不显示得分。'
    const { nps, marginOfError, responses } = standing.score
    const days = window?.kind === 'rolling' ? `最近 ${whole(window.days)} 天` : '本期'
    const now = `得分为 ${signed(nps)}（±${width(marginOfError)}），来自${days}的 ${counted(responses, '条回答')}`
    if (standing.kind === 'without goal') return `${now}。`
    const { kind, target, toGo } = standing
    if (kind === 'above') return `${now}，明显高于目标 ${plain(target)}。`
    if (kind === 'below') return `${now}，明显低于目标 ${plain(target)}，还差 ${pointsOf(toGo)}。`
    return `${now}，在目标 ${plain(target)} 上下，目标在误差范围之内。`
  },
  movement(movement) {
    if (movement.kind === 'unknown') return '暂无更早的数据可比。'
    if (movement.kind === 'no clear change') return '与上一时段相比，没有明显变化。'
    const { kind, points, most } = movement
    const way = kind === 'up' ? '高' : '低'
    const moved = `得分明显${way}于上一时段，相差 ${pointsOf(points)}`
    return most ? `${moved}；各细分中，${most.name}影响最大（${tenths(most.own)}）。` : `${moved}。`
  },
  outlook(outlook) {
    switch (outlook.kind) {
      case 'no goal':
        return '尚未设定目标。'
      case 'no date':
        return '该目标没有期限，因此没有预测。'
      case 'unknown':
        return '关于今后，目前还无法判断。'
      case 'reached':
        return `目标 ${plain(outlook.target)} 于${day(outlook.on)}首次明确达成。`
      case 'over':
        return `目标 ${plain(outlook.target)} 的期限${day(outlook.due)}已过。`
      case 'too early':
        return `${day(outlook.due)}能否达到 ${plain(outlook.target)} 或以上，现在判断为时过早：${why(outlook.why)}。`
      case 'likelihood':
        return `${day(outlook.due)}达到 ${plain(outlook.target)} 或以上的可能性：${LIKELIHOODS[outlook.likelihood]}（${chanceOf(outlook.chance)}）；100 次中有 80 次，得分在 ${between(outlook.most.low, outlook.most.high)} 之间。`
    }
  },

  noGoals: '当前所看范围没有设定目标。',
  target: '目标值',
  owner: (team) => `负责团队：${team}`,
  toGo: '还差',
  points: (points) => (points === 0 ? '无：得分已达到' : pointsOf(points)),
  needed: '所需速度',
  lately: '近期速度',
  perMonth: (points) => `每月 ${tenths(points)}`,
  pace: (points, margin) => `每月 ${tenths(points)}（±${fine(margin)}）`,
  takes: '需要什么',
  steps({ detractorsToPassives: detractors, passivesToPromoters: passives = null }) {
    if (detractors === 0) return null
    const ways = [
      detractors && `${counted(detractors, '位贬损者')}转为被动者`,
      passives && `${counted(passives, '位被动者')}转为推荐者`,
    ].filter(Boolean)
    return ways.length === 0
      ? '仅靠贬损者转为被动者，或被动者转为推荐者，都不够'
      : `约 ${ways.join('，或 ')}`
  },
  forecast: '预测',
  range: (low, high) => `${between(low, high)}（100 次中有 80 次）`,
  chance: (chance) => `达到或高于目标：${chanceOf(chance)}`,
  tooEarly: (reason) => `为时过早：${why(reason)}`,
  pastDue: '期限已过',
  reached: (on) => `${day(on)}首次明确达成`,
  moved({ day: on, target, due }, next) {
    const was = [
      target !== next.target && `目标为 ${plain(target)}`,
      due !== next.due && (due === null ? '没有期限' : `期限为${day(due)}`),
    ].filter(Boolean)
    return `${day(on)}之前，${was.join('，')}`
  },

  outlookTitle: '走向',
  outlookAside: (window) =>
    `先是各月得分及其误差范围，然后是得分本身的预测${window?.kind === 'rolling' ? `：它涵盖 ${whole(window.days)} 天，变化` : '，它的变化可能'}比单月更慢。`,
  likely: '高于与低于的可能各半',
  half: '100 次中有 50 次',
  most: '100 次中有 80 次',
  fanTable: '逐月预测',
  fanColumns: ['截至', '中位', '100 次中有 50 次', '100 次中有 80 次'],
  fanRow: ({ day: on, likely, half, most }) => [
    day(on),
    signed(likely),
    between(half.low, half.high),
    between(most.low, most.high),
  ],

  movedTitle: '得分变化的来源',
  movedFrom: ({ points, against }, from, to) =>
    `从 ${tenths(from)}（${day(against.from)}至${day(against.to)}）到 ${tenths(to)}：${tenths(points)}。`,
  movedAside:
    '来自自身得分的变化，以及在回答中所占比例的变化：各部分相加正好等于总变化。四舍五入后可能差 0.1。',
  notClear: '总变化可能只是偶然，各部分也是如此。',
  noContributions: '不予显示：两个时段之一的回答太少。',
  dimension: '按',
  own: '自身得分',
  size: '占比',
  together: '合计',
  answersBefore: '之前的回答',
  answersNow: '现在的回答',
  others: '其他全部',
  all: '总变化',
  tenths,

  sideBySide: '并列比较',
  sideAside:
    '各细分的得分及其 95% 区间，按细分自身的顺序排列。区间大幅重叠时，得分高低说明不了什么。',
  interval: '95% 区间',
  between,
  answers: '回答',
  waveAside: (rate) =>
    rate.withheld ? '' : `${rate.wave}的受邀者中，${whole(100 * rate.rate)}% 已回答。`,
  benchmark: ({ source, on }) => `${source}，${day(on)}`,
  benchmarkValue: tenths,
  withheld: (reason) =>
    ({
      'no answers': '没有回答',
      'too few answers': '回答太少',
      'protects a small group': '不予显示：可能会识别出某人',
    })[reason],
  more: (count) => `另有 ${whole(count)} 项`,

  difference: '差别',
  compared: (verdict) =>
    verdict === null
      ? '回答太少，无法比较'
      : { up: '此后更高', down: '此后更低', 'no clear change': '没有明显差别' }[verdict],

  csv: '下载数据（CSV）',
  print: '打印或另存为 PDF',
  printHint: '请用浏览器的打印功能打印本页或另存为 PDF：正好一页 A4。',
}

const LIKELIHOODS: Record<Likelihood, string> = {
  'very unlikely': '很小',
  unlikely: '较小',
  'as likely as not': '约各占一半',
  likely: '较大',
  'very likely': '很大',
}

function between(low: number, high: number): string {
  return `${signed(low)} 到 ${signed(high)}`
}

function pointsOf(points: number): string {
  return `${fine(points)} 分`
}

function chanceOf(chance: number): string {
  const steps = chanceInSteps(chance)
  if (steps === 'least') return '低于 5%'
  return steps === 'most' ? '高于 95%' : `约 ${whole(steps)}%`
}

function why({ reason, have, limit }: Why): string {
  switch (reason) {
    case 'few months':
      return `需要 ${counted(limit, '个月')}的回答，目前有 ${whole(have)} 个月`
    case 'few answers':
      return `需要 ${counted(limit, '条回答')}，目前有 ${whole(have)} 条`
    case 'far':
      return `距期限还有 ${counted(have, '个月')}，最多只能预测 ${whole(limit)} 个月`
    case 'small window':
      return `那一天计入的回答只有约 ${whole(have)} 条`
  }
}
