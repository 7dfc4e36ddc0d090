import type { EmbedMessages } from './embed-messages.ts'

const TITLES = {
  gauge: 'Net Promoter Score',
  trend: 'Net Promoter Score, månad för månad',
  comments: 'Vad kunderna säger',
} as const

/** What Swedish readers see in embeds. */
export const embedsSv: EmbedMessages = {
  noComments: 'Inga kommentarer att visa ännu',
  title: (embed, company) => `${company}: ${TITLES[embed]}`,
  closed: {
    title: 'Visas inte här',
    body: 'Resultaten är inte öppna för alla. Den som lade in ramen här kan be en administratör för NPS Wall om en adress med nyckel.',
  },
  noSuchView: {
    title: 'Inget att visa',
    body: 'Ramens adress anger en enkät eller ett segment som inte längre finns.',
  },
}
