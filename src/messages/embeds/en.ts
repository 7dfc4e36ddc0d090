import type { EmbedMessages } from './embed-messages.ts'

const TITLES = {
  gauge: 'Net Promoter Score',
  trend: 'Net Promoter Score, month by month',
  comments: 'What customers say',
} as const

/** What English readers see in embeds. */
export const embedsEn: EmbedMessages = {
  noComments: 'No comments to show yet',
  title: (embed, company) => `${company}: ${TITLES[embed]}`,
  closed: {
    title: 'Not shown here',
    body: 'The results are not open to everybody. Whoever put this frame here can ask an administrator of NPS Wall for an address with a key.',
  },
  noSuchView: {
    title: 'Nothing to show',
    body: 'The address of this frame names a survey or segment that is not there any more.',
  },
}
