import { Refusal } from '#nps/refusal.ts'
import { field, fieldsOf, textOf } from './fields.ts'
import { commentIn, isAnswered, ratingQuestion, type Question } from './question.ts'
import { standardWebhooks } from './standard-webhooks.ts'
import type { FoundAnswer, HookOptions, Vendor } from './vendor.ts'

/**
 * Sources: formbricks.com/docs, “Webhooks” (a list of events, Standard Webhooks); in
 * formbricks/formbricks, `testEndpoint` is what is sent when a webhook is set up.
 */
export const formbricks: Vendor = {
  key: 'formbricks',
  name: 'Formbricks',
  proof: standardWebhooks,
  secretFrom: 'tool',
  setUp:
    'In Formbricks: Configuration → Integrations → Manage Webhooks → Add Webhook, with the URL; then it shows the secret (whsec_…).',
  isGreeting: (body) => field(body, 'event') === 'testEndpoint',
  read: (body, _headers, options) => {
    if (field(body, 'event') === 'testEndpoint') return { ignored: 'It is a test of the address.' }
    if (!Array.isArray(body)) throw notEvents()
    const events = (body as readonly unknown[]).filter(isResponse)
    const answers = events
      .map((event) => read(field(event, 'data'), options))
      .filter((answer) => answer !== null)
    if (answers.length > 0) return { answers }
    return { ignored: 'The question from 0 to 10 has not been answered.' }
  },
  sample,
}

const EVENTS = new Set<unknown>(['responseCreated', 'responseUpdated', 'responseFinished'])

function isResponse(event: unknown): boolean {
  return EVENTS.has(field(event, 'event'))
}

/** A call has only what was answered so far, so a question that is missing is no mistake. */
function read(data: unknown, options: HookOptions): FoundAnswer | null {
  const questions = Object.entries(fieldsOf(field(data, 'data'))).map(questionOf)
  const wanted = options.question
  const isThere = wanted === null || questions.some(({ ids }) => ids.includes(wanted.trim()))
  const rating = isThere ? ratingQuestion(questions, options) : null
  if (!isAnswered(rating)) return null
  return {
    id: field(data, 'id'),
    rating: rating.value,
    answeredAt: field(data, 'createdAt'),
    comment: commentIn(questions, rating, options),
  }
}

/** Titles and types are not sent. What is a comment must be said: a text may be anybody's name. */
function questionOf([id, value]: [string, unknown]): Question {
  return { title: '', ids: [id], kind: typeof value === 'number' ? 'scale' : 'text', value }
}

function notEvents(): Refusal {
  return new Refusal(
    'bad-body',
    'The body is not the list of events that Formbricks sends.',
    'Check that the webhook comes from Formbricks and that nothing on the way rewrites it.',
  )
}

function sample({ question, commentQuestion }: HookOptions, now: Temporal.Instant): unknown {
  const time = now.toString()
  const asked = textOf(question) ?? 'nps'
  const told = textOf(commentQuestion)
  const data = { [asked]: 9, ...(told !== null && { [told]: 'A made-up comment.' }) }
  const id = `sample-${now.epochMilliseconds}`
  return [
    {
      event: 'responseFinished',
      webhookId: 'sample',
      data: { id, surveyId: 'sample', createdAt: time, updatedAt: time, finished: true, data },
    },
  ]
}
