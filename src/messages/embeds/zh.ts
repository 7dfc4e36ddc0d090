import type { EmbedMessages } from './embed-messages.ts'

const TITLES = {
  gauge: '净推荐值 NPS',
  trend: '净推荐值 NPS，逐月趋势',
  comments: '客户怎么说',
} as const

/** What Chinese readers see in embeds. */
export const embedsZh: EmbedMessages = {
  noComments: '暂无可显示的评论',
  title: (embed, company) => `${company}：${TITLES[embed]}`,
  closed: {
    title: '此处不显示',
    body: '结果并非对所有人开放。在此处嵌入此框架的人可以向 NPS Wall 的管理员索取带密钥的地址。',
  },
  noSuchView: {
    title: '没有可显示的内容',
    body: '此框架的地址所指的调查或细分已不存在。',
  },
}
