import { wallZh } from '#messages/wall-zh.ts'
import { counted, write } from '#messages/zh-words.ts'
import type { StaffMessages } from './staff-messages.ts'

const { signed, whole } = write
const { answers } = wallZh

/** What Chinese readers see on the intranet page alone. */
export const staffZh: StaffMessages = {
  nowShown: (what, score) => `现在显示${what.join('、')}：${score}`,
  onItsWay: '正在加载……',
  notLoaded: '服务器没有响应，这里显示的仍是之前的内容。请检查网络连接，然后重试。',
  tryAgain: '重试',

  trendBy: '趋势按',
  trendWays: { month: '月', quarter: '季度', wave: '批次' },
  trendTitles: { month: '逐月趋势', quarter: '逐季趋势', wave: '各批次趋势' },
  trendTables: { month: '逐月数据', quarter: '逐季数据', wave: '各批次数据' },
  trendHeads: { month: '月份', quarter: '季度', wave: '批次' },
  quarter: (from) => `${from.slice(0, 4)}年第${quarterOf(from)}季度`,
  trendKeys: '用方向键在各点之间移动，按 Escape 键退出。',
  pointAloud: (name, point) =>
    point.withheld
      ? `${name}：不显示`
      : `${name}：${signed(point.nps)}，95% 置信区间 ${signed(point.low)} 至 ${signed(point.high)}，${answers(point.responses)}`,
  pointLines: (point) =>
    point.withheld
      ? ['不显示']
      : [
          signed(point.nps),
          `${signed(point.low)} 至 ${signed(point.high)}`,
          answers(point.responses),
        ],

  segments: '各细分对比',
  segmentsAside:
    '每条色带标出一个细分全体客户的得分所在的范围：100 次中有 95 次落在其中。色带重叠的细分之间可能并无差异。竖线是全部客户的得分。',
  compareSegments: '对比各细分',
  segmentWithheld: (reason) => WITHHELD[reason],
  countOfSegments: (count) => counted(count, '个细分'),

  searchLabel: '在这些评论中搜索',
  search: '搜索',
  categories: '谁的评论',
  allCategories: '全部',
  manyOf: { promoter: '推荐者', passive: '被动者', detractor: '贬损者' },
  found: (count, all, words) =>
    `${counted(all, '条评论')}中有 ${counted(count, '条')}${words ? `含有“${words}”` : ''}`,
  stopSearching: '重新显示全部',
}

function quarterOf(from: string): string {
  return whole(Math.ceil(Number(from.slice(5, 7)) / 3))
}

const WITHHELD = {
  'no answers': '没有回答',
  'too few answers': '回答还太少',
  'protects a small group': '不显示：可能会认出具体的人',
} as const
