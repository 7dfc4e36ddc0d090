import { field, listOf, textOf } from './fields.ts'
import { signature } from './proof.ts'
import { commentIn, isAnswered, ratingQuestion, type Question } from './question.ts'
import { statedScale } from './stated-scale.ts'
import type { HookOptions, Vendor } from './vendor.ts'

/** Source: tally.so/help/webhooks. The length of a linear scale is not in the call. */
export const tally: Vendor = {
  key: 'tally',
  name: 'Tally',
  proof: signature({ header: 'tally-signature', hash: 'sha256', encoding: 'base64' }),
  secretFrom: 'us',
  setUp: 'In the form: Integrations → Webhooks → Connect, with the URL and the signing secret.',
  read: (body, _headers, options) => {
    if (field(body, 'eventType') !== 'FORM_RESPONSE') return { ignored: 'It is no form response.' }
    const data = field(body, 'data')
    const questions = listOf(field(data, 'fields')).map(questionOf)
    const rating = ratingQuestion(questions, options)
    if (!isAnswered(rating)) return { ignored: 'The question from 0 to 10 was not answered.' }
    const answer = {
      id: field(data, 'submissionId') ?? field(data, 'responseId'),
      rating: rating.value,
      answeredAt: field(data, 'createdAt') ?? field(body, 'createdAt'),
      comment: commentIn(questions, rating, options),
    }
    return { answers: [answer] }
  },
  sample,
}

function questionOf(described: unknown): Question {
  const title = textOf(field(described, 'label')) ?? ''
  const key = textOf(field(described, 'key'))
  const kind = kindOf(field(described, 'type'), title)
  return { title, ids: key === null ? [] : [key], kind, value: field(described, 'value') }
}

function kindOf(type: unknown, title: string): Question['kind'] {
  if (type === 'LINEAR_SCALE') return statedScale(title)
  if (type === 'RATING') return 'other'
  if (type === 'INPUT_NUMBER') return 'number'
  return type === 'TEXTAREA' ? 'long text' : 'text'
}

function sample({ question }: HookOptions, now: Temporal.Instant): unknown {
  const label = question ?? 'How likely are you to recommend us (0-10)?'
  const createdAt = now.toString()
  const id = `sample-${now.epochMilliseconds}`
  return {
    eventId: 'sample',
    eventType: 'FORM_RESPONSE',
    createdAt,
    data: {
      responseId: id,
      submissionId: id,
      formName: 'Sample',
      createdAt,
      fields: [
        { key: 'sample_rating', label, type: 'LINEAR_SCALE', value: 9 },
        { key: 'sample_comment', label: 'Why?', type: 'TEXTAREA', value: 'A made-up comment.' },
      ],
    },
  }
}
