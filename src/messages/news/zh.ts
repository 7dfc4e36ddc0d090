import { write } from '#messages/zh-words.ts'
import type { DigestRhythm, News } from '#nps/news.ts'
import type { NewsMessages } from './news-messages.ts'

const { signed, plain } = write

const OFTEN: Readonly<Record<DigestRhythm, string>> = { week: '每周一次', month: '每月一次' }

/** What Chinese readers read of news. */
export const newsZh: NewsMessages = {
  language: 'zh',
  heading,
  reachedOn: (target, day) => `${write.day(day)}首次明显高于 ${plain(target)}`,
  link: '查看数据',
  test: {
    title: '来自 NPS Wall 的测试消息',
    body: 'NPS 得分的消息会发到这里。无需其他操作。',
  },
  mail: {
    why: (every, address) => `您在 ${address} 订阅了此邮件，${OFTEN[every]}。`,
    leave: '不再接收',
    confirm: (every, company) => ({
      subject: `${company}：是否要把 NPS 得分发给您？`,
      lines: [
        `有人（可能是您）要求把${company}的 NPS 得分发到这里，${OFTEN[every]}。`,
        '如果是您，请在三天内打开链接。如果不是，无需任何操作：不会再有邮件发来。',
      ],
      link: '是，请发给我',
    }),
    already: (every, company) => ({
      subject: `${company}：您已在接收 NPS 得分`,
      lines: [
        `有人（可能是您）要求把${company}的 NPS 得分发到这里，${OFTEN[every]}。得分已在发送。`,
        '如果现在的频率不同，打开链接即可更改。',
      ],
      link: `改为${OFTEN[every]}`,
    }),
  },
  subscription: {
    title: '邮件订阅',
    body: '得分、变化和目标进展，附一张图片。点一下即可退订。',
    email: '您的电子邮箱',
    every: '频率',
    rhythms: { week: '每周一次', month: '每月一次' },
    submit: '订阅',
    asked: {
      title: '请查看您的邮箱',
      body: '我们发送了一个链接。请在三天内打开它，之后就会收到得分。在此之前不会发送任何内容。',
    },
    confirm: {
      title: '通过邮件接收得分',
      body: '按下按钮，得分就会发到收到此链接的邮箱。',
      submit: '是，请发给我',
    },
    confirmed: { title: '订阅成功', body: '每封邮件里都有退订链接。' },
    leave: {
      title: '不再接收得分',
      body: '按下按钮，您的邮箱地址就会从这里删除。',
      submit: '不再发给我',
    },
    left: { title: '不会再有邮件发来', body: '您的邮箱地址已从这里删除。' },
    gone: {
      title: '此链接已失效',
      body: '可能已过期，或者您已退订。可以在内网页面重新订阅。',
    },
    faults: {
      email: '这不是电子邮箱地址。请写成 name@example.com 的形式。',
      wait: '来自此处的尝试过多。请一小时后再试。',
      failed: '邮件未能发送。请稍后再试。',
    },
  },
}

function heading(news: News): string {
  if (news.kind === 'goal reached') {
    const { name, target } = news.goal
    return name === null ? `目标达成：${plain(target)}` : `目标达成：${name}`
  }
  const nps = signed(news.score.nps)
  if (news.kind === 'month closed') return `${write.monthInFull(news.month)}：NPS ${nps}`
  if (news.kind === 'digest') return `当前 NPS：${nps}`
  return news.change.verdict === 'down' ? `NPS 明显下降：${nps}` : `NPS 明显上升：${nps}`
}
