import { counted, write } from '#messages/zh-words.ts'
import type { FeedMessages } from './feed-messages.ts'

/** What Chinese readers see in the feed. */
export const feedZh: FeedMessages = {
  title: (company) => `${company}：净推荐值 NPS`,
  goal: ({ name, target }) => [
    `已达到 ${write.plain(target)}`,
    `${name ? `${name}：得分` : '得分'}首次明显高于 ${write.plain(target)}。`,
  ],
  improvement: ({ title, doneOn, theme }) => [
    `您说的，我们做了：${title}`,
    `完成于${write.monthInFull(doneOn)}${theme ? `，主题：${theme}` : ''}。`,
  ],
  month: ({ from, nps, responses, low, high }) => [
    `${write.monthInFull(from)}：${write.signed(nps)}`,
    `当月净推荐值为 ${write.signed(nps)}，来自 ${counted(responses, '条回答')}；95% 置信区间为 ${write.signed(low)} 至 ${write.signed(high)}。`,
  ],
}
