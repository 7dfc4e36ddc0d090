import { counted, SURE, write } from '#messages/de-words.ts'
import type { FeedMessages } from './feed-messages.ts'

/** What German readers see in the feed. */
export const feedDe: FeedMessages = {
  title: (company) => `${company}: Net Promoter Score`,
  goal: ({ name, target }) => [
    `${write.plain(target)} erreicht`,
    `${name ? `${name}: Der` : 'Der'} NPS lag erstmals klar über ${write.plain(target)}.`,
  ],
  improvement: ({ title, doneOn, theme }) => [
    `Sie sagten, wir taten: ${title}`,
    `Erledigt im ${write.monthInFull(doneOn)}${theme ? `, Thema: ${theme}` : ''}.`,
  ],
  month: ({ from, nps, responses, low, high }) => [
    `${write.monthInFull(from)}: ${write.signed(nps)}`,
    `Der NPS des Monats ist ${write.signed(nps)} aus ${counted(responses, 'Antwort', 'Antworten')}, mit ${SURE} Sicherheit zwischen ${write.signed(low)} und ${write.signed(high)}.`,
  ],
}
