import { percent, write } from '#messages/sv-words.ts'
import type { FeedMessages } from './feed-messages.ts'

/** What Swedish readers see in the feed. */
export const feedSv: FeedMessages = {
  title: (company) => `${company}: Net Promoter Score`,
  goal: ({ name, target }) => [
    `${write.plain(target)} nått`,
    `${name ? `${name}: NPS-värdet` : 'NPS-värdet'} har för första gången legat tydligt över ${write.plain(target)}.`,
  ],
  improvement: ({ title, doneOn, theme }) => [
    `Ni sa, vi gjorde: ${title}`,
    `Gjort i ${write.monthInFull(doneOn)}${theme ? `, om ${theme}` : ''}.`,
  ],
  month: ({ from, nps, responses, low, high }) => [
    `${write.monthInFull(from)}: ${write.signed(nps)}`,
    `Månadens NPS-värde är ${write.signed(nps)}, baserat på ${write.whole(responses)} svar; med ${percent(95)} säkerhet mellan ${write.signed(low)} och ${write.signed(high)}.`,
  ],
}
