import type { AdminMessages } from '#messages/admin/language.ts'

type Words = AdminMessages['embeds']

const kinds: Words['kinds'] = {
  gauge: { name: '得分', about: '刻度上的得分，带变化和目标值。' },
  trend: { name: '趋势', about: '逐月的得分。' },
  comments: { name: '评论', about: '客户怎么说，按比例抽样。' },
}

const themes: Words['themes'] = {
  auto: '随读者的浏览器设置',
  light: '浅色',
  dark: '深色',
}

/** `/admin/embeds`. */
export const embeds: Words = {
  title: '嵌入',
  lead: '在其他页面中显示结果：SharePoint、Confluence 或您自己的任何页面。把一行代码复制过去即可。所显示的内容保持最新，不设置 Cookie，并适应框架的大小，宽度从 200 像素起。',
  choose: '下面各行显示的内容',
  view: '调查和细分',
  first: '排在首位的调查',
  everybody: (survey) => `${survey}，全部客户`,
  segment: (dimension, name) => `${dimension}：${name}`,
  theme: '颜色',
  themes,
  language: '语言',
  ofReader: '公司所用的语言，或读者浏览器的语言',
  apply: '更改这些行',
  kinds,
  line: (name) => `可复制的代码行：${name}`,
  copyName: (name) => `复制代码行：${name}`,
  preview: (name) => `预览：${name}`,
  key: '只有带密钥的人才能看到结果。请在代码行中用密钥替换 KEY：能查看该页面的人也就能看到密钥。',
  keyWord: 'KEY',
  known:
    '只有已配对的屏幕和已登录的成员才能看到结果。在其他网站的页面中，没有人登录到这里，因此嵌入处会说明不显示任何内容。请改为对持有密钥的人或对所有人开放。',
  toViewing: '谁可以看大屏',
  parents: {
    title: '可以显示嵌入内容的页面',
    label: '页面地址，每行一个',
    hint: '填写开头部分即可：https://intranet.example.com；以 https://*.sharepoint.com 表示所有以此结尾的地址。不填写时，只有本服务器的页面可以。路径会被略去。',
    saved: '已保存。这些地址的页面现在可以显示嵌入内容。',
    none: '已保存。其他页面不能再显示嵌入内容。',
    nobody: '无',
  },
}
