import type { EmbedMessages } from './embed-messages.ts'

const TITLES = {
  gauge: 'Net Promoter Score',
  trend: 'Net Promoter Score, Monat für Monat',
  comments: 'Was Kunden sagen',
} as const

/** What German readers see in embeds. */
export const embedsDe: EmbedMessages = {
  noComments: 'Noch keine Kommentare',
  title: (embed, company) => `${company}: ${TITLES[embed]}`,
  closed: {
    title: 'Wird hier nicht angezeigt',
    body: 'Die Ergebnisse sind nicht für alle offen. Wer diesen Rahmen hier eingefügt hat, kann die Administration von NPS Wall um eine Adresse mit Schlüssel bitten.',
  },
  noSuchView: {
    title: 'Nichts anzuzeigen',
    body: 'Die Adresse dieses Rahmens nennt eine Umfrage oder ein Segment, das es nicht mehr gibt.',
  },
}
