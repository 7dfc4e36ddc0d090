import { field, numberOf, textOf, timeOf } from './fields.ts'
import { bearer } from './proof.ts'
import type { Vendor } from './vendor.ts'

/**
 * Source: asknicely.zendesk.com, article 47782734299540 “Triggering Webhooks in AskNicely”: it signs
 * nothing and sends the headers that one sets. A `count` above 1 is the same response again.
 */
export const asknicely: Vendor = {
  key: 'asknicely',
  name: 'AskNicely',
  proof: bearer(),
  secretFrom: 'us',
  setUp:
    'In AskNicely: App Store → Webhooks, with the URL and a custom header “Authorization” with the value “Bearer SECRET”.',
  read: (body) => {
    const question = field(body, 'question')
    const type = textOf(field(question, 'question_type') ?? field(question, 'survey_type')) ?? 'nps'
    if (type.toLowerCase() !== 'nps') return { ignored: 'It answers no NPS question.' }
    if (textOf(field(question, 'score')) === null) return { ignored: 'It has no score.' }
    const answer = {
      id: field(question, 'id'),
      rating: numberOf(field(question, 'score')),
      answeredAt: timeOf(field(question, 'responded')),
      comment: field(question, 'comment'),
    }
    return { answers: [answer] }
  },
  sample: (_options, now) => ({
    count: 1,
    question: {
      id: `sample-${now.epochMilliseconds}`,
      score: '9',
      comment: 'A made-up comment.',
      responded: String(Math.floor(now.epochMilliseconds / 1000)),
    },
  }),
}
