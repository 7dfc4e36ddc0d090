import type { AdminMessages } from '#messages/admin/language.ts'
import { counted, locale, write } from '#messages/zh-words.ts'

const UNITS = { month: '自然月', quarter: '自然季度', year: '自然年' }

const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })

/** `/admin/surveys` and the pages below it. */
export const surveys: AdminMessages['surveys'] = {
  title: '调查',
  body: '大屏和内网页面显示第一项调查，除非其地址指定了另一项。',
  none: '还没有调查。第一次导入，或收到第一条发送来的回答时，会自动建立一项。',
  kinds: { relationship: '关系型', transactional: '交易型' },
  kindHints: {
    relationship: '定期询问对整体的看法。',
    transactional: '在购买等事件之后询问。',
  },
  window: (window) =>
    window.kind === 'calendar'
      ? UNITS[window.unit]
      : window.days === 1
        ? '最后一天'
        : `最近 ${counted(window.days, '天')}`,
  minimums: (group, comments, headline) =>
    `最少回答数：${write.whole(group)}，评论 ${write.whole(comments)}，主得分 ${write.whole(headline)}`,
  places: {
    isFirst: '首先显示',
    noAnswers: '没有回答：排在有回答的调查之后',
    move: { first: '移到最前', earlier: '前移', later: '后移' },
    moveOf: {
      first: (name) => `把“${name}”移到最前`,
      earlier: (name) => `把“${name}”前移一位`,
      later: (name) => `把“${name}”后移一位`,
    },
  },
  shownFirst: (name) => `大屏首先显示“${name}”。`,
  moved: (name, place) => `“${name}”现在排在第 ${write.whole(place)} 位。`,
  survey: {
    what: '基本信息',
    days: '日期',
    minimums: '最少回答数',
    minimumsBody: '回答少于此数的不显示。留空则沿用设置中的数。',
    timeZone: '时区',
    timeZoneOfCompany: (zone) => `与公司相同（${zone}）`,
    timeZoneHint:
      '决定此调查的一天从何时开始，也就决定了月、季度和年。它适用于今后从文件、程序和调查工具收到的回答。已有的回答保留原来的日期。',
    name: '名称',
    nameHint: '以旧名称收到的内容仍归于此调查，其地址也不变。',
    kind: '类型',
    company: '与公司相同',
    companyHint: (window) => `${window}，沿用设置。`,
    minimumHint: (company) => `留空：${write.whole(company)}。`,
    saved: (name) => `已保存“${name}”。大屏已随之更新。`,
  },
  deletion: {
    heading: '删除',
    title: (name) => `删除“${name}”`,
    body: '它没有回答。它的设置、目标和批次会一并删除，已撤销的导入和已剔除的回答也会一并删除。删除后无法恢复。',
    link: '删除此调查',
    hasAnswers:
      '它有回答，因此不能删除。请先撤销导入到其中的文件，并剔除向它提供回答的数据来源的回答。',
    isFed: (sources) =>
      `${sources.map((name) => `“${name}”`).join('、')}正在向它提供回答，因此不能删除。请先在那里改选其他调查，或吊销${sources.length === 1 ? '该数据来源' : '这些数据来源'}。`,
    submit: '删除调查',
    done: (name) => `已删除“${name}”。`,
  },
  dimension: {
    title: (name) => `重命名“${name}”`,
    name: '名称',
    nameHint:
      '显示在大屏、内网页面和 API 中的名称。以旧名称收到的内容（例如文件中原来的列）仍归于此维度。',
    renamed: (from, to) => `“${from}”已改名为“${to}”。`,
  },
  segments: {
    title: '细分',
    none: '此调查的回答都没有说明所属的细分。',
    hidden: '不在列表中显示。其回答照常计入。',
    showAgain: '恢复显示',
    showAgainOf: (name) => `在列表中恢复显示“${name}”`,
    also: (names) => `又名：${names.join('、')}`,
  },
  segment: {
    inDimension: (dimension, survey) => `“${survey}”的维度“${dimension}”`,
    name: '名称',
    nameHint: '以旧名称收到的内容仍归于此细分。',
    shown: '列表中',
    yes: '显示',
    no: '隐藏',
    noHint: '其回答照常计入，其地址也仍然可用。',
    saved: (name) => `已保存“${name}”。`,
    merge: '合并',
    mergeBody: (name) =>
      `“${name}”的所有回答都计入另一个细分，今后收到的也是如此。每条回答仍记得原来的归属，因此随时可以取消合并。`,
    parts: '已并入的细分',
    partsBody: (name) =>
      `它们的回答计入“${name}”。取消合并后，细分重新独立，拥有自己的全部回答，包括合并期间收到的。`,
    separate: '取消合并',
    separateOf: (name) => `取消“${name}”的合并`,
    separated: (part, whole) => `“${part}”已重新独立，其回答不再计入“${whole}”。`,
    into: '并入',
    choose: '选择细分',
    submitMerge: '合并',
    merged: (from, into) => `“${from}”已并入“${into}”。可在“${into}”的页面取消合并。`,
  },
  waves: {
    title: '批次',
    body: '一个批次就是一次询问。根据询问的人数得出回答率，内网页面显示最近一个批次的回答率。',
    name: '名称',
    nameHint: '例如：2026 年春季。',
    firstDay: '第一天',
    lastDay: '最后一天',
    dayHint: '例如 2026-11-20。这一天只属于此批次。',
    invitations: '邀请数',
    invitationsHint: '询问了多少人。',
    add: '添加批次',
    submit: '添加批次',
    added: (name) => `已添加“${name}”。`,
    changed: (name) => `已保存“${name}”。`,
    removal: '移除',
    removalBody: '其回答会保留。名称、日期和邀请数不再保留。',
    remove: '移除批次',
    removed: (name) => `已移除“${name}”。其回答会保留。`,
    invited: (invitations) => `邀请了 ${counted(invitations, '人')}`,
    rate: (rate) => {
      if (rate.withheld) return NO_RATE[rate.reason]
      const responses = counted(rate.responses, '条回答')
      return rate.rate > 1
        ? `${responses}，多于邀请数：邀请被转发，或者这些日子的回答不属于此批次`
        : `回答率 ${percent.format(rate.rate)}（${responses}）`
    },
  },
}

const NO_RATE = {
  'no answers': '尚无回答',
  'too few answers': '不显示回答率：回答太少',
  'protects a small group': '不显示回答率：未回答的人太少，可能会被认出',
} as const
