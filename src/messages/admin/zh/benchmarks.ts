import type { AdminMessages } from '#messages/admin/language.ts'
import { tenthsIn } from '#messages/tenths.ts'
import { locale } from '#messages/zh-words.ts'

/** `/admin/benchmarks` and the pages below it. */
export const benchmarks: AdminMessages['benchmarks'] = {
  title: '外部基准',
  body: '其他公司的得分，供与我们的比较：所在行业的、竞争对手的，或报告中的。能看内网页面的人都能看到；屏幕上不显示。',
  none: '还没有外部基准。请添加某份报告或所在行业的得分，并注明出处。',
  caution: '其他公司问的人、问的时机和问法都不相同。请先与自己的过去比较。',
  onlyOf: (survey) => `仅用于“${survey}”`,
  value: tenthsIn(locale),
  sourceOf: (source, day) => `${source}，${day}`,
  add: '添加外部基准',
  submitAdd: '添加',
  added: (name) => `已添加“${name}”。`,
  changed: (name) => `已保存“${name}”。`,
  fields: {
    name: '谁的得分',
    nameHint: '读者看到的名称，例如“瑞典能源供应商”。',
    value: '得分',
    valueHint: '−100 到 100，最多一位小数。',
    source: '出处',
    sourceHint: '由谁测得，见于哪份报告。',
    link: '网址',
    linkHint: '以 https:// 开头。可以留空。',
    on: '日期',
    onHint: '测得或发布的日期。',
    survey: '用于哪项调查',
    allSurveys: '全部调查',
  },
  removal: '移除',
  removalBody: '读者不再看到它。30 天之内可以恢复。',
  remove: '移除外部基准',
  removed: (name) => `已移除“${name}”。可在“已移除”中恢复。`,
  removedTitle: '已移除',
  removedOn: (day) => `移除于 ${day}`,
  putBack: '恢复',
  putBackOf: (name) => `恢复“${name}”`,
  isBack: (name) => `已恢复“${name}”。`,
}
