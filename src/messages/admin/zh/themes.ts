import type { AdminMessages } from '#messages/admin/language.ts'
import { counted, write } from '#messages/zh-words.ts'

const LEANS = {
  promoter: '多为推荐者',
  passive: '多为被动者',
  detractor: '多为贬损者',
} as const

const LANGUAGES = {
  en: '英语',
  sv: '瑞典语',
  pl: '波兰语',
  de: '德语',
  zh: '中文',
  any: '任何语言',
} as const

/** `/admin/themes` and the pages below it. */
export const themes: AdminMessages['themes'] = {
  title: '主题',
  body: '评论谈的是什么。评论中出现某个主题的词语，就归入该主题；审核的人可以更改。数据涵盖保留的每一条评论，无论是否可以显示。',
  none: '还没有主题。',
  survey: '调查',
  figuresOf: (survey) => `“${survey}”的数据，涵盖的时间与其主得分相同。`,
  progress: (remaining, of) =>
    `正在按更改后的词语重新检查评论：${counted(of, '条')}中约剩 ${counted(remaining, '条')}。重新加载页面可查看进度。`,
  noFigures: '尚无数据',
  hidden: '不向读者显示',
  move: { earlier: '前移', later: '后移' },
  moveOf: {
    earlier: (name) => `把“${name}”前移一位`,
    later: (name) => `把“${name}”后移一位`,
  },
  moved: (name, place) => `“${name}”现在排在第 ${write.whole(place)} 位。`,
  add: '添加主题',
  submitAdd: '添加并选择词语',
  added: (name) => `已添加“${name}”。还需要为它填写词语。`,
  name: '名称',
  nameHint: '读者看到的名称。改名后地址不变。',
  shown: '读者',
  yes: '可以看到',
  no: '看不到',
  noHint: '评论仍会归入此主题。',
  words: '词语',
  wordsBody:
    '用逗号分隔，或每行一个。price* 表示以此开头的词，*service 表示以此结尾的词，*preis* 表示包含它的词。多个词表示词组。不区分大小写和重音符号。中文词语无论出现在哪里都能找到。',
  language: (language) => LANGUAGES[language],
  preview: '查看能找到什么',
  previewTitle: '这些词语能找到的评论',
  found: (found, of) =>
    of === 0
      ? '还没有评论。'
      : `最近 ${counted(of, '条评论')}中有 ${counted(found, '条')}${found > 0 ? '，例如：' : '。'}`,
  notSaved: '尚未保存。',
  saved: (name) => `已保存“${name}”。正在按其词语重新检查评论。`,
  removal: '移除',
  removalBody: '评论会保留。它们曾归入此主题的记录不再保留，由人指定的也不例外。',
  remove: '移除主题',
  removed: (name) => `已移除“${name}”。`,
  suggestions: {
    title: '建议',
    link: '客户还谈到什么',
    body: '最近评论中的词组：不属于任何主题，但推荐者或贬损者比其他人写得更多，或多见于没有主题的评论。',
    none: '没有突出的词组。至少要有十条评论用到相同的词语，才会给出建议。',
    unknown: '语言未知',
    comments: (comments, without) =>
      `${counted(comments, '条评论')}，其中 ${counted(without, '条')}没有主题`,
    lean: (lean) => LEANS[lean],
    addTo: '主题',
    addToOf: (phrase) => `“${phrase}”的主题`,
    add: '添加到主题',
    make: '新建主题',
    ignore: '忽略',
    added: (phrase, theme) => `“${phrase}”现在是“${theme}”的词语。`,
    ignored: (phrase) => `不再建议“${phrase}”。`,
    makeTaken: (phrase) => `已有主题“${phrase}”：请把词语添加到该主题。`,
  },
}
