import { isRating } from '#nps/rating.ts'
import { field, numberOf, textOf } from './fields.ts'
import { signature } from './proof.ts'
import type { HookOptions, Vendor } from './vendor.ts'

/**
 * Sources: developers.survicate.com/webhooks, “Security”, “Events” and “Answer types”. Each question
 * comes in a call of its own; of an NPS question the choice's `id` is the number. Beside the
 * signature there is a `Token` in clear: it proves less, so it is not looked at.
 */
export const survicate: Vendor = {
  key: 'survicate',
  name: 'Survicate',
  proof: signature({ header: 'hmac', hash: 'sha256', encoding: 'hex' }),
  secretFrom: 'tool',
  setUp:
    'In Survicate: Settings → Webhooks, with the URL and the event “Question answered”; it shows the signing secret.',
  read: (body, _headers, options) => {
    const event = field(field(body, 'event'), 'questionAnswered')
    if (event === undefined) return { ignored: 'It is no answer to a question.' }
    const choice = field(event, 'choice')
    const rating = numberOf(field(choice, 'id'))
    if (!isWanted(event, options) || !isNps(event, rating))
      return { ignored: 'It answers no NPS question, or another than the one that counts.' }
    const answer = {
      id: field(event, 'responseUuid') ?? field(body, 'messageId'),
      rating,
      answeredAt: field(event, 'timestamp'),
      comment: field(choice, 'comment'),
    }
    return { answers: [answer] }
  },
  sample: ({ question }, now) => ({
    messageId: 'sample',
    deliveryTries: 0,
    event: {
      questionAnswered: {
        type: 'nps',
        responseUuid: `sample-${now.epochMilliseconds}`,
        timestamp: now.toString(),
        question: { id: 1, body: question ?? 'How likely are you to recommend us?' },
        choice: { id: 9, body: 'promoter', comment: 'A made-up comment.' },
      },
    },
  }),
}

function isWanted(event: unknown, { question: wanted }: HookOptions): boolean {
  if (wanted === null) return true
  const asked = field(event, 'question')
  return [field(asked, 'id'), field(asked, 'body')].some((name) => textOf(name) === wanted.trim())
}

/** Other choices have ids too, such as 21573, and words of their own. */
function isNps(event: unknown, rating: unknown): boolean {
  const type = textOf(field(event, 'type'))?.toLowerCase()
  if (type !== undefined && /nps|net promoter/.test(type)) return true
  const label = textOf(field(field(event, 'choice'), 'body'))?.toLowerCase()
  return LABELS.has(label) && isRating(rating)
}

const LABELS = new Set<string | undefined>(['promoter', 'passive', 'detractor'])
