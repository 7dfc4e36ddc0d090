import type { AdminMessages } from '#messages/admin/language.ts'

/** `/admin`. */
export const overview: AdminMessages['overview'] = {
  title: '概览',
  through: (day) => `结果截至${day}`,
  nothing: '尚无结果',
  export: '导出数据',
  exportBody:
    '按月份和细分列出推荐者、被动者和贬损者，附得分和误差范围。与别处一样，人数太少的不显示。',
  exportAs: { csv: 'CSV，用于电子表格', json: 'JSON，用于程序' },
  exportOf: (survey, form) => `${survey}：${form}`,
}
