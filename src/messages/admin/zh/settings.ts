import type { AdminMessages } from '#messages/admin/language.ts'

const FILE =
  'PNG 或 JPEG，不超过 1 MB 和 400 万像素；背景透明的 PNG 效果最好。图片会重新绘制，高度不超过 256 像素。'

/** `/admin/settings`. */
export const settings: AdminMessages['settings'] = {
  title: '设置',
  saved: '已保存。大屏已随之更新。',
  company: '公司',
  companyName: '名称',
  companyNameHint: '显示在每块大屏和每个页面的顶部。',
  timeZone: '时区',
  timeZoneHint: '决定一天从何时开始。已有的回答保留原来的日期；只有今后收到的回答按新时区计算。',
  figures: '数据',
  figuresBody: '适用于所有没有单独设置的调查。',
  window: {
    label: '主得分涵盖的时间',
    rolling: '最近若干天',
    rollingHint: '截至有回答的最后一天。',
    month: '自然月',
    quarter: '自然季度',
    year: '自然年',
    calendarHint: '指最后一条回答所在的那一期。新的一期开始时，从零算起。',
    days: '天数',
    daysHint: '1 到 3660。',
  },
  minimums: {
    group: '最少回答数',
    groupHint: '回答少于此数的得分不显示，可由此推算出它的得分也不显示。至少为 3。',
    comments: '评论的最少回答数',
    commentsHint: '回答少于此数时不显示评论。至少为 3。',
    headline: '主得分的最少回答数',
    headlineHint: '达到之前，大屏显示已有多少条回答。至少为 3。',
  },
  colour: '颜色',
  colourBody:
    '强调色用于链接、目标的判断和误差范围。推荐者、被动者和贬损者的颜色不变，人人都能分辨。',
  accentLight: '浅色背景上的强调色',
  accentLightHint: '例如 #1f3fe0。留空：使用默认颜色。',
  accentDark: '深色背景上的强调色',
  accentDarkHint: '留空：取看得清的颜色中与上面最接近的。',
  preview: (light, dark) => `浅色背景 ${light}，深色背景 ${dark}`,
  logo: {
    title: '徽标',
    none: '还没有徽标。',
    open: '选择徽标',
    openOther: '更换或移除徽标',
    alt: '徽标',
    file: '文件',
    fileHint: FILE,
    fileHintOther: `${FILE}不选文件则保留现有徽标。`,
    place: '位置',
    beside: '在公司名称旁边',
    instead: '代替公司名称',
    insteadHint: '适用于徽标中已有公司名称的情况。',
    submit: '使用此徽标',
    changed: '大屏已显示新徽标。',
    remove: '移除徽标',
    removeBody: '公司名称会保留。',
    removed: '徽标已移除。',
  },
}
