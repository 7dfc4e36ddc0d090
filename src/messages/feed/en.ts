import { counted, write } from '#messages/en-words.ts'
import type { FeedMessages } from './feed-messages.ts'

/** What English readers see in the feed. */
export const feedEn: FeedMessages = {
  title: (company) => `${company}: Net Promoter Score`,
  goal: ({ name, target }) => [
    `${write.plain(target)} reached`,
    `${name ? `${name}: the` : 'The'} score has been clearly above ${write.plain(target)} for the first time.`,
  ],
  improvement: ({ title, doneOn, theme }) => [
    `You said, we did: ${title}`,
    `Done in ${write.monthInFull(doneOn)}${theme ? `, about ${theme}` : ''}.`,
  ],
  month: ({ from, nps, responses, low, high }) => [
    `${write.monthInFull(from)}: ${write.signed(nps)}`,
    `The Net Promoter Score of the month is ${write.signed(nps)}, from ${counted(responses, 'answer', 'answers')}; with 95% confidence between ${write.signed(low)} and ${write.signed(high)}.`,
  ],
}
