import { field, textOf, timeOf } from './fields.ts'
import { signature } from './proof.ts'
import type { Vendor } from './vendor.ts'

/** Source: delighted.com/docs/api/webhooks. A comment comes later, with the same id. */
export const delighted: Vendor = {
  key: 'delighted',
  name: 'Delighted',
  proof: signature({
    header: 'x-delighted-webhook-signature',
    hash: 'sha256',
    encoding: 'hex',
    prefix: 'sha256=',
  }),
  secretFrom: 'tool',
  setUp:
    'In Delighted: Integrations → Webhooks, with the URL. The secret is the API key of the project.',
  read: (body) => {
    const event = textOf(field(body, 'event_type')) ?? ''
    if (!event.startsWith('survey_response.')) return { ignored: 'It is no survey response.' }
    const data = field(body, 'event_data')
    const type = field(data, 'survey_type') ?? 'nps'
    if (type !== 'nps' && type !== 'enps') return { ignored: 'It answers no NPS question.' }
    const answer = {
      id: field(data, 'id'),
      rating: field(data, 'score'),
      answeredAt: timeOf(field(data, 'created_at')),
      comment: field(data, 'comment'),
    }
    return { answers: [answer] }
  },
  sample: (_options, now) => ({
    event_type: 'survey_response.created',
    event_id: 'sample',
    event_data: {
      id: `sample-${now.epochMilliseconds}`,
      survey_type: 'nps',
      score: 9,
      comment: 'A made-up comment.',
      created_at: Math.floor(now.epochMilliseconds / 1000),
    },
  }),
}
