import { hash } from 'node:crypto'
import { field, numberOf, textOf } from './fields.ts'
import { signature } from './proof.ts'
import type { Vendor } from './vendor.ts'

/**
 * Sources: developer.helpscout.com/webhooks and its objects “Survey Response” and “Survey Response
 * Data”: only NPS surveys have a category. It is not looked at: the score counts, and the vendor's
 * own example calls a 9 passive.
 */
export const helpscout: Vendor = {
  key: 'helpscout',
  name: 'Help Scout',
  proof: signature({ header: 'x-helpscout-signature', hash: 'sha1', encoding: 'base64' }),
  secretFrom: 'us',
  setUp:
    'In Help Scout: Manage → Apps → Webhooks, with the URL, the secret key and the event “Survey Response Received”.',
  read: (body, headers) => {
    if ((headers['x-helpscout-event'] ?? EVENT) !== EVENT)
      return { ignored: 'It is no survey response.' }
    const response = field(body, 'response')
    if (textOf(field(response, 'category')) === null)
      return { ignored: 'It answers no NPS question.' }
    const answer = {
      id: idOf(body),
      rating: numberOf(field(response, 'value')),
      answeredAt: field(response, 'timestamp'),
      comment: field(response, 'comment'),
    }
    return { answers: [answer] }
  },
  sample: (_options, now) => ({
    message: { name: 'Sample' },
    response: {
      value: '9',
      category: 'promoter',
      comment: 'A made-up comment.',
      timestamp: now.toString(),
    },
  }),
}

const EVENT = 'message.survey.response.received'

/** The call has no id of the response, so it is known by the survey, the customer and the second. */
function idOf(body: unknown): string {
  const response = field(body, 'response')
  const customer = field(field(field(body, '_embedded'), 'customer'), 'id')
  const own = [field(field(body, 'message'), 'name'), field(response, 'timestamp')]
  const rest = [field(response, 'value'), field(response, 'comment')]
  const known = textOf(customer) === null ? [...own, ...rest] : [...own, customer]
  return hash('sha256', JSON.stringify(known), 'hex')
}
