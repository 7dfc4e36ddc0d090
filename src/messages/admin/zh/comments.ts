import type { AdminMessages } from '#messages/admin/language.ts'
import { CATEGORIES, counted, locale, write } from '#messages/zh-words.ts'
import type { Decision } from '#nps/response.ts'

const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' })

const DECIDED: Record<Decision, string> = {
  approved: '已通过',
  hidden: '已隐藏',
  undecided: '已恢复为待定',
}

/** Why a person has to look, or why nothing is kept, by the short codes of masking. */
const REASONS: Readonly<Record<string, string>> = {
  'not masked fully': '收到时尚未启用姓名脱敏',
  'name?': '其中可能有姓名',
  many: '遮盖了多个词语',
  'too long': '内容较长',
  language: '脱敏不支持其语言',
  company: '提到了公司名称',
  'role and place': '职务加地点可能透露说的是谁',
  'age and place': '年龄加地点可能透露说的是谁',
  only: '说的是某一类中唯一的一个',
  'spelled out': '有内容逐字母拼出',
  profanity: '有粗话',
  health: '涉及某人的健康',
  belief: '涉及某人的信仰或出身',
  union: '涉及工会',
  crime: '涉及犯罪',
  threat: '含有威胁',
  accusation: '指责某个已遮盖的人',
  id: '其中有身份证件号码',
  card: '其中有银行卡号',
  account: '其中有账号',
  'birth date': '其中有出生日期',
  'mostly masked': '需要遮盖的内容太多',
  script: '脱敏不支持其文字',
  'too slow': '脱敏耗时太长',
  failed: '脱敏失败',
}

const countOf = (count: number) => counted(count, '条评论')

const daysOf = (days: number) => counted(days, '天')

/** `今天 14:00`, `明天 06:00`, `星期一 06:00`. */
function whenOf(due: number, now: number, timeZone: string): string {
  const dayOf = (moment: number) => new Date(moment).toLocaleDateString('sv-SE', { timeZone })
  const days = Math.round((Date.parse(dayOf(due)) - Date.parse(dayOf(now))) / 86_400_000)
  const day =
    ['今天', '明天'][days] ??
    new Date(due).toLocaleDateString(locale, { timeZone, weekday: 'long' })
  return `${day} ${write.time(due, timeZone)}`
}

/** `/admin/comments` and the pages below it, and `/admin/settings/comments`. */
export const comments: AdminMessages['comments'] = {
  title: '评论',
  whole: write.whole,
  countOf,
  language: (code) => names.of(code) ?? code,
  month: write.month,
  categories: CATEGORIES,
  figures: {
    waiting: '待审核',
    ready: '待显示',
    shown: '已显示',
    hidden: '已隐藏',
    oldest: '等待最久',
    age: (days) => (days < 1 ? '今天' : daysOf(days)),
    none: '–',
  },
  queues: { waiting: '待审核', shown: '已显示', hidden: '已隐藏', all: '全部' },
  queuesLabel: '哪些评论',
  filters: {
    label: '筛选',
    survey: '调查',
    category: '类别',
    language: '语言',
    any: '全部',
    submit: '筛选',
    clear: '清除筛选',
  },
  view: { one: '逐条', list: '列表' },
  approveSure: '通过所有确定的评论',
  approveSureHint: '当前筛选中脱敏结果确定、尚无人处理的所有评论。',
  approvedSure: (count) =>
    count === 0 ? '没有脱敏结果确定的评论。' : `已通过 ${countOf(count)}。`,
  releases: {
    next: ({ due, latest }, now, timeZone) =>
      [
        `待显示的评论从${whenOf(due, now, timeZone)} 起一次全部显示，并打乱顺序：没有人能看出哪条来自刚结束的通话。`,
        ...(latest > due
          ? [`条数较少时，会等待更多评论，最迟到${whenOf(latest, now, timeZone)}。`]
          : []),
      ].join(''),
    of: ({ due, latest }, now, timeZone) => {
      const few = latest > due ? `；如果条数较少，则从${whenOf(latest, now, timeZone)} 起` : ''
      return `从${whenOf(due, now, timeZone)} 起显示${few}`
    },
    over: (days) => `不再显示：其回答所在的月份已结束超过 ${daysOf(days)}`,
    now: '立即显示待显示的评论',
    done: (released, waiting) =>
      [
        released > 0 ? `${countOf(released)}现已显示。` : '',
        ...waiting.map(
          ({ name, comments, minimum }) =>
            `“${name}”的 ${countOf(comments)}还在等待：不足 ${counted(minimum, '条')}时，可能会看出是谁写的。`,
        ),
        released === 0 && waiting.length === 0 ? '没有待显示的评论。' : '',
      ].join(''),
  },
  undo: '撤销',
  undone: (count, kept) =>
    [
      count === 1 ? '已恢复原状。' : `${countOf(count)}已恢复原状。`,
      kept > 0 ? `${countOf(kept)}保持不变：之后有人改动过。` : '',
    ].join(''),
  undoKept: '没有撤销：之后有人改动过。',
  nothingToUndo: '没有可撤销的操作。',
  keys: {
    title: '按键',
    close: '关闭',
    list: [
      ['a', '通过'],
      ['h', '隐藏或撤下'],
      ['m', '遮盖词语：先点击或选中，或直接输入'],
      ['n', '在旁边写批注'],
      ['t', '设置主题'],
      ['u', '逐步撤销；已遮盖的保持遮盖'],
      ['j', '下一条'],
      ['k', '上一条'],
      ['?', '显示这些按键'],
    ],
  },
  empty: {
    none: '还没有收到评论。评论随导入和发送来的回答而来；能看出作者身份的内容在保存之前就已脱敏。',
    toImports: '导入结果',
    waiting: '没有待审核的评论。收到的评论都已处理，或脱敏结果确定。',
    waitingAll: '没有待审核的评论。收到的评论都已处理。',
    shown: '还没有可以显示的评论。',
    hidden: '没有隐藏的评论。',
    all: '目前没有计入的评论。',
    filtered: '没有符合筛选条件的评论。',
  },
  policies: {
    none: '按照设置，不显示任何评论。仍然可以处理评论。',
    everything: '按照设置，只显示已通过的评论。',
    toSettings: '评论设置',
  },
  next: '下一页',
  nextOne: '下一条，暂不处理',
  first: '第一页',
  one: {
    title: '评论',
    back: '全部评论',
    gone: '它已不在：已被删除，或其回答不再计入。',
    why: (reasons) => `需要审核：${reasons.map((code) => REASONS[code] ?? code).join('；')}`,
    sure: '脱敏结果确定',
    uncertain: '存疑',
    approve: '通过',
    hide: '隐藏',
    takeDown: '撤下',
    mask: '遮盖词语',
    maskWord: '一个或多个词语，与原文一致',
    token: '替换为',
    maskHere: '在此评论中遮盖',
    maskAlways: '始终遮盖',
    maskNever: '从不遮盖',
    maskHint: '始终：所有评论，包括已显示的。从不：是我们的产品，因此不再存疑。已遮盖的无法恢复。',
    note: '批注',
    noteLabel: '我们在旁边的说明，所有人可见',
    noteSave: '保存批注',
    themes: '主题',
    themesLabel: '谈的是什么，用逗号分隔',
    themesSave: '保存主题',
    decided: (decision, by, moment) => `${DECIDED[decision]}：${by}，${moment}`,
    somebody: '某位成员',
    conflict: (decision, by) =>
      `未保存：${by} 先一步处理了。现在的状态：${decision === 'undecided' ? '已更改' : DECIDED[decision]}。`,
    done: {
      approved: '已通过。',
      hidden: '已隐藏。',
      noted: '批注已保存。',
      themed: '主题已保存。',
      masked: '已遮盖。无法撤销。',
    },
    lost: '未保存：程序没有响应。请重试。',
    none: '这里已没有评论。',
  },
  words: {
    title: '脱敏词表',
    lead: '脱敏漏掉的姓名，以及被误认为姓名的产品。',
    always: '始终遮盖',
    never: '从不遮盖',
    noAlways: '还没有。名字少见的员工和客户适合放在这里。',
    noNever: '还没有。听起来像人名的产品和商店适合放在这里。',
    add: '添加词语',
    word: '一个或多个词语',
    wordHint: '不区分大小写，词尾带 s 的也算。',
    kind: '如何处理',
    kindAlways: '始终遮盖',
    kindAlwaysHint: '也适用于现有的所有评论，包括已显示的。无法撤销。',
    kindNever: '从不遮盖',
    kindNeverHint: '适用于今后收到的评论。已遮盖的无法恢复；该词语只是不再存疑。',
    token: '替换为',
    submit: '添加',
    added: (changed) => `已添加。更改了 ${countOf(changed)}。`,
    remove: '移除',
    removeOf: (word) => `移除“${word}”`,
    removed: '已移除。已遮盖的保持遮盖。',
    by: (name, moment) => `${name}，${moment}`,
    back: '评论',
  },
  kinds: { always: '始终遮盖', never: '从不遮盖' },
  never: {
    title: '永不公开',
    lead: '脱敏后不予保留的评论。其回答计入；其文字从未存储。',
    none: '没有这样的评论。',
    link: (count) => `${countOf(count)}永不公开`,
    reason: (code) => REASONS[code] ?? code,
  },
  erasure: {
    title: '彻底删除回答',
    lead: '有人希望被遗忘：该回答、其文字及所有相关记录都会删除，数据也会去掉它重新计算。',
    again: '请先在调查工具中删除，并从可能再次导入的文件中删除：否则它会随之回来。',
    survey: '调查',
    response: '回答 ID',
    responseHint: '调查工具中的 ID。这里只保存其散列值，因此无法在这里查找。',
    submit: '彻底删除',
    erased: (survey) => `已彻底删除“${survey}”的一条回答。数据已重新计算。`,
    link: '彻底删除回答',
  },
  settings: {
    title: '评论',
    open: '显示什么，保留多久',
    body: '哪些评论可以显示，何时删除。',
    policy: '显示什么',
    policies: {
      everything: '全部审核',
      uncertain: '只审核存疑的',
      none: '一律不显示',
    },
    policyHints: {
      everything: '只显示有人通过的评论。',
      uncertain: '脱敏结果确定的直接显示；其余等待审核。',
      none: '任何地方都不显示评论。',
    },
    releases: '新评论何时显示',
    rhythms: {
      hourly: '每小时',
      daily: '每天 06:00',
      weekly: '每周一 06:00',
    },
    rhythmHints: {
      hourly:
        '适合每小时有许多回答。如果一项调查的新评论少于其评论的最少回答数（默认为 10），则等待更多，最迟到 06:00：太少时可能会看出是谁写的。',
      daily:
        '待显示的评论一次全部显示，并打乱顺序，没有人能看出哪条何时收到。一次导入的评论单独成组，立即显示，除非条数太少。',
      weekly: '适合每天回答很少。',
    },
    days: '评论显示多少天',
    daysHint: '从回答所在月份的月底算起。之后仍然保留，但不显示。',
    months: '多少个月后删除评论',
    monthsHint:
      '从回答所在的月份算起，回答本身保留。留空：永不删除。保存后，已超过期限的评论会立即删除，且无法恢复。',
    saved: '已保存。',
  },
}
