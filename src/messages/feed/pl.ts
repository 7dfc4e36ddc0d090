import { counted, write } from '#messages/pl-words.ts'
import type { FeedMessages } from './feed-messages.ts'

/** What Polish readers see in the feed. */
export const feedPl: FeedMessages = {
  title: (company) => `${company}: Net Promoter Score`,
  goal: ({ name, target }) => [
    `Osiągnięto ${write.plain(target)}`,
    `${name ? `${name}: wynik` : 'Wynik'} po raz pierwszy jest wyraźnie powyżej ${write.plain(target)}.`,
  ],
  improvement: ({ title, doneOn, theme }) => [
    `Mówiliście – zrobiliśmy: ${title}`,
    `Data: ${write.monthInFull(doneOn)}${theme ? `, temat: ${theme}` : ''}.`,
  ],
  month: ({ from, nps, responses, low, high }) => [
    `${write.monthInFull(from)}: ${write.signed(nps)}`,
    `Wynik NPS w tym miesiącu to ${write.signed(nps)}, na podstawie ${counted(responses, 'odpowiedzi', 'odpowiedzi', 'odpowiedzi')}; z 95-procentową pewnością między ${write.signed(low)} a ${write.signed(high)}.`,
  ],
}
