import type { WaveRate } from '#nps/snapshot.ts'
import { nearest } from './format.ts'
import { improvementsZh } from './improvements-zh.ts'
import type { Messages } from './messages.ts'
import { staffZh } from './staff/staff-zh.ts'
import { wallZh } from './wall-zh.ts'
import { counted, write } from './zh-words.ts'

const { signed, plain, whole, day } = write

/** What Chinese readers see. */
export const zh: Messages = {
  ...wallZh,
  ...staffZh,

  short: 'NPS',
  confidence: ({ low, high }) =>
    `在 95% 的置信水平下，真实得分介于 ${signed(low)} 与 ${signed(high)} 之间。`,
  window: (window) => `${day(window.from)}至${day(window.to)}`,
  responseRate: (rate) => `${rate.wave}，${day(rate.from)}至${day(rate.to)}：${answeredOf(rate)}`,
  how: '这是如何计算的？',
  changeAside: (verdict, points) =>
    verdict === 'no clear change' && nearest(points) !== 0
      ? `${signed(points)} 分的差异很可能只是偶然。`
      : '',
  noComments: '暂无可显示的评论',

  trendColumns: ['月份', '得分', '95% 置信区间', '回答数'],
  trendRow(point) {
    const of = write.monthInFull(point.from)
    if (point.withheld) return [of, '不显示', '', '']
    const { nps, low, high, responses } = point
    return [of, signed(nps), `${signed(low)} 至 ${signed(high)}`, whole(responses)]
  },
  distribution: '评分分布',
  distributionColumns: ['评分', '回答数'],
  withoutRating(count, hasOthers) {
    const came = '没有评分，只标明是推荐者、被动者还是贬损者'
    if (!hasOthers) return `全部 ${counted(count, '条回答')}都${came}。`
    return `另有 ${counted(count, '条回答')}${came}：计入得分，但不在此图中。`
  },

  commentsAbout: (theme) => `关于“${theme}”，客户怎么说`,
  allComments: '全部评论',
  themes: '客户在谈什么',
  themesAside:
    '各主题在评论中所占的比例，以及写下这些评论的客户给出的得分。一条评论可以涉及多个主题。',
  themeShare: ({ share, comments }) =>
    `占评论的 ${whole(100 * share)}%（${counted(comments, '条')}）`,
  themeScore: ({ score }) => [signed(score.nps), `±${write.width(score.marginOfError)}`],
  themeAloud: (name, { score, comments }) =>
    `评论中谈到“${name}”的 ${counted(comments, '位客户')}给出的得分为 ${signed(score.nps)}；` +
    `95% 置信区间为 ${signed(score.low)} 至 ${signed(score.high)}。` +
    '这不是全体客户的得分。',
  themeWithheld: (reason) => (reason === 'no answers' ? '没有评论' : '不显示：可能会认出具体的人'),
  moreComments: (count) => `再显示 ${counted(count, '条评论')}`,
  beyondSample: '以下评论不再按此比例：',
  goalName: ({ name, target }) => name ?? `目标 ${plain(target)}`,
  goalDue: ({ due }) => (due === null ? null : `期限：${day(due)}`),

  pages: { label: '页面', results: '结果', goals: '目标' },
  survey: '调查',
  segment: '细分',
  everybody: '全部客户',
  period: '时间段',
  periods: { latest: '最近', year: '今年', twelve: '最近 12 个月', all: '全部' },
  periodFrom: '从',
  periodThrough: '到',
  show: '显示',
  languages: '语言',
  improvements: improvementsZh,
  about: '这个数字说明什么',
  aboutSentences: [
    '我们只问客户一个问题：从 0 到 10，您有多大可能推荐我们？',
    '回答 9 或 10 的是推荐者，7 或 8 的是被动者，0 到 6 的是贬损者。',
    '净推荐值（NPS）等于推荐者的百分比减去贬损者的百分比，因此介于 −100 与 +100 之间。',
    '得分来自抽样，所以用色带标出全体客户的得分可能所在的范围：100 次中有 95 次落在其中。',
  ],

  title: (company, score) => `${score === null ? '' : `${signed(score)} · `}${company} · NPS`,
  notFound: {
    title: '这里什么也没有',
    body: '地址可能输错了，或者页面已经移走。',
  },
  noSuchBoard:
    '此屏幕的地址所指的调查或细分不存在。请在内网页面上选好，再把那里地址中问号后面的部分用在此屏幕的地址里。此屏幕每分钟会重新检查一次。',
  noSuchView: {
    title: '没有这样的调查、细分或主题',
    body: '它可能已改名或移除。可以查看的有：',
  },
  noSuchPeriod: {
    title: '没有这样的时间段',
    body: '地址中的日期不存在，或者结束早于开始。请重新选择：',
  },
  broken: {
    title: '我们这边出了问题',
    body: '结果没有丢失。请稍后再试。',
  },
  tryAgain: '重试',
  toFrontPage: '查看得分',
}

function answeredOf(rate: WaveRate): string {
  if (rate.withheld) return NO_RATE[rate.reason]
  const { responses, invitations } = rate
  if (responses > invitations)
    return (
      `发出 ${counted(invitations, '份邀请')}，收到 ${counted(responses, '条回答')}。` +
      '回答多于邀请，常见的原因是邀请被转发，因此没有回答率。'
    )
  const percent = `${whole(100 * rate.rate)}%`
  return `受邀的 ${counted(invitations, '人')}中有 ${counted(responses, '人')}已回答（${percent}）。`
}

const NO_RATE = {
  'no answers': '尚无人回答。',
  'too few answers': '回答太少，不显示回答率。',
  'protects a small group': '未回答的人太少，可能会被认出，因此不显示回答率。',
} as const
