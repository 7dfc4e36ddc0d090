import { exactIn } from '#messages/format.ts'
import { counted, locale, write } from '#messages/zh-words.ts'
import type { HowMessages } from './how-messages.ts'

const { plain, whole } = write

const VERDICTS = {
  above: '整个区间都高于它：明显高于。',
  around: '它落在区间之内：上下。',
  below: '整个区间都低于它：明显低于。',
} as const

const POLICIES = {
  everything: '每条评论都由人批准后才显示。',
  uncertain: '遮盖有把握的评论直接显示；没有把握的先由人查看。',
  none: '不显示评论。',
} as const

const RHYTHMS = { hourly: '每小时', daily: '每天早上', weekly: '每周一早上' } as const

/** What Chinese readers see on the page that says how figures come to be. */
export const howZh: HowMessages = {
  title: '如何计算',
  lead: (company, survey, segment) =>
    `${company} 各项数字背后的全部公式，代入此刻的数值：${survey}${segment ? `，${segment}` : ''}。`,
  day: write.day,
  contents: '本页内容',
  back: '返回得分',
  parts: {
    question: {
      title: '一个问题，三类客户',
      body: [
        '我们问客户有多大可能推荐我们，从 0 到 10。评分把每条回答归入三类之一。被动者也计算在内：他们在分母中。',
      ],
    },
    score: {
      title: '得分',
      body: [
        '净推荐值（NPS）等于推荐者的百分比减去贬损者的百分比，介于 −100 与 +100 之间，本身不是百分比。较长时间段的得分把全部回答放在一起计算，从不对得分取平均。',
      ],
    },
    margin: {
      title: '误差范围',
      body: [
        '并非每位客户都回答，因此回答者的得分与全体客户的得分会有偶然的差别。调整后的 Wald 区间说明差别有多大：加上 0.75 位推荐者、1.5 位被动者和 0.75 位贬损者，使区间在回答很少或完全一致时仍然可靠。100 次中有 95 次，这样的区间包含真实得分。',
        '主得分就是数出来的得分；它周围的色带就是这个区间，所以得分不一定在正中。',
      ],
    },
    change: {
      title: '上升、下降或无明显变化',
      body: [
        '把当前的统计窗口与前一个窗口相比，两者没有共同的回答。只有偶然情况下 100 次中不到 5 次才会出现的差别，才称为上升或下降。',
      ],
    },
    window: {
      title: '哪些回答计算在内',
      body: [
        '主得分涵盖一个统计窗口，到有回答的最后一天为止。一天从公司所在时区的午夜开始。趋势图每个日历月一个点。',
      ],
    },
    gate: {
      title: '何时显示得分',
      body: ['回答太少时得分会跳动。回答足够之前，页面会说明还差多少。'],
    },
    goals: {
      title: '目标',
      body: [
        '目标值与区间相比，而不只是与得分相比。所需的变化只是算术：一位贬损者变为被动者，或一位被动者变为推荐者，得分变化 100 / n 分。',
      ],
    },
    forecast: {
      title: '预测',
      body: [
        '预测的是到期日将显示的数字：截至那天的统计窗口内全部回答的得分。已有的回答照原样计算；其余的预计每天的数量与过去一年相同，并有偶然的差别。',
        '一个月的真实得分被看作会漂移的水平，带有可能减弱的趋势；有了三年的数据后还考虑季节。漂移得多快没有人知道，因此用许多种假设逐月推算，按各自对数据的解释程度加权，预测是它们的总和。10 次中有 8 次，预测范围包含得分。',
        '以下情况为时尚早：不足 6 个月或 50 条回答；日期的距离超过已有月数的两倍或超过 24 个月；窗口内预计不足 10 条回答。',
      ],
    },
    rate: { title: '回答率', body: ['一个批次中受邀的人有多少已回答。'] },
    themes: {
      title: '客户谈论什么',
      body: [
        '评论含有某个主题的词语时就属于该主题，也可以属于多个主题。主题的得分用同一公式，只计算谈到它的人的回答。这不是全体客户的得分。',
      ],
    },
    sample: {
      title: '按比例抽样的评论',
      body: [
        '大屏上评论的构成与全部回答一致，而不是谁写得多就显示谁：名额按比例分配，采用最大余数法。某一类评论太少时会加以说明。',
      ],
    },
    groups: {
      title: '哪些不显示',
      body: [
        '人数很少的数字可能会让人认出具体的人，因此不显示。仅此还不够：若几个分组中有一个被隐藏，而总数已知，就可以通过相减得出。这时次小的分组也不显示，直到无法推算为止。',
        '出于同样的原因，时间段都是整月和统计窗口：更短时间的数字可以互相减出来。',
      ],
    },
    masking: {
      title: '评论如何遮盖',
      body: [
        '姓名和其他可能透露作者身份的内容在保存之前就会去除，支持英语、瑞典语、波兰语、德语和中文。原文从不写入。没有哪种遮盖能找出所有姓名；没有把握时由人决定。',
      ],
    },
    keeping: {
      title: '评论如何显示和保存',
      body: [
        '评论只注明月份，从不注明日期，并且成批出现、顺序打乱：没有人能看出哪一条来自刚刚结束的通话。谁作了回答从不保存。',
      ],
    },
    definitions: { title: '术语', body: [] },
    sources: { title: '参考资料', body: ['这些公式都是通用的。更多内容见：'] },
  },
  exact: exactIn(locale),
  withheld: (reason) => `不显示得分：${reason}。因此公式中没有数字。`,
  columns: ['类别', '评分', '符号', '回答', '占比'],
  all: '全部',
  shownAs: (score) => `显示为 ${score}`,
  clamped: '区间止于刻度的尽头。',
  before: (from, to) => `前一个窗口：${from}至${to}。`,
  verdict: (verdict) =>
    ({
      up: 'p 小于 0.05，z 为正：上升。',
      down: 'p 小于 0.05，z 为负：下降。',
      'no clear change': 'p 不小于 0.05：无明显变化。',
    })[verdict],
  nothingBefore: '没有更早的窗口可供比较。',
  gate: ({ headline }) => `达到 ${counted(headline, '条回答')}后显示主得分。`,
  noGoals: '这些结果没有目标。',
  goalVerdict: ({ target, verdict }, low, high) =>
    `目标值 ${plain(target)}，区间 ${low} 至 ${high}。${verdict ? VERDICTS[verdict] : ''}`,
  pace: (due) => `到${due}为止每月所需的分数：`,
  steps: '需要变为被动者的贬损者：',
  noRate: '没有可显示的回答率：需要有填写了邀请数的批次。',
  noThemes: '没有评论足够多、可以显示的主题。',
  theme: (name) => `谈到“${name}”的客户：`,
  seats: (all, promoters, passives, detractors) =>
    `今天 ${all} 条评论的构成：${counted(promoters, '位推荐者')}、${counted(passives, '位被动者')}、${counted(detractors, '位贬损者')}。`,
  groups: ({ group, comments }) =>
    `少于 ${counted(group, '条回答')}的分组不显示得分，少于 ${whole(comments)} 条的不显示评论。任何设置都不会低于 3。`,
  tokens: '去除的内容以此代替：',
  keeping: ({ policy, months, rhythm, days }) => [
    POLICIES[policy],
    `新评论${RHYTHMS[rhythm]}公开，在回答所在月份之后继续公开 ${counted(days, '天')}。`,
    months === null
      ? '评论不会自动删除。'
      : `评论的文字在回答后 ${counted(months, '个月')}删除；评分保留。`,
  ],
  definitions: [
    ['评分', '客户给出的 0 到 10 的整数。'],
    ['推荐者、被动者、贬损者', '评分为 9 或 10；7 或 8；0 到 6。'],
    ['n', '回答的数量，包括被动者。'],
    ['误差范围，E', '95% 置信区间宽度的一半，以分计。'],
    ['SE、s', '调整后估计的标准误和得分，以分计。'],
    ['T、m', '目标值，以及距到期日的月数。'],
    ['统计窗口', '主得分涵盖的日子。'],
    ['批次', '调查的一轮，有第一天和最后一天。'],
    ['细分', '客户的一部分，例如某个地区。'],
    ['最少回答数', '可以显示数字的最小回答数量。'],
    ['不显示', '可能透露谁作了回答，因此略去。'],
  ],
}
