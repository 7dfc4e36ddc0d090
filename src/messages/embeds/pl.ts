import type { EmbedMessages } from './embed-messages.ts'

const TITLES = {
  gauge: 'Net Promoter Score',
  trend: 'Net Promoter Score, miesiąc po miesiącu',
  comments: 'Co mówią klienci',
} as const

/** What Polish readers see in embeds. */
export const embedsPl: EmbedMessages = {
  noComments: 'Nie ma jeszcze komentarzy do pokazania',
  title: (embed, company) => `${company}: ${TITLES[embed]}`,
  closed: {
    title: 'Tu nie można tego pokazać',
    body: 'Wyniki nie są dostępne dla wszystkich. Kto umieścił tu tę ramkę, może poprosić administratora NPS Wall o adres z kluczem.',
  },
  noSuchView: {
    title: 'Nie ma czego pokazać',
    body: 'Adres tej ramki wskazuje ankietę lub segment, których już nie ma.',
  },
}
