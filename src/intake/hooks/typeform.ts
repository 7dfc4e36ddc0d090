import { field, listOf, textOf } from './fields.ts'
import { signature } from './proof.ts'
import { commentIn, isAnswered, ratingQuestion, type Question } from './question.ts'
import { statedScale } from './stated-scale.ts'
import type { Found, HookOptions, Vendor } from './vendor.ts'

/**
 * Sources: typeform.com/developers/webhooks, “Example payload” and “Secure your webhooks”;
 * `nps`, `steps` and `start_at_one` are named in the reference of the Create API.
 */
export const typeform: Vendor = {
  key: 'typeform',
  name: 'Typeform',
  proof: signature({
    header: 'typeform-signature',
    hash: 'sha256',
    encoding: 'base64',
    prefix: 'sha256=',
  }),
  secretFrom: 'us',
  setUp: 'In the form: Connect → Webhooks → Add a webhook; the secret goes into Edit → Secret.',
  read: (body, _headers, options) => {
    if (field(body, 'event_type') !== 'form_response') return { ignored: 'It is no form response.' }
    return read(field(body, 'form_response'), options)
  },
  sample,
}

function read(response: unknown, options: HookOptions): Found {
  const questions = questionsIn(response)
  if (questions.length === 0) return { ignored: 'No question of the form was answered.' }
  const rating = ratingQuestion(questions, options)
  if (!isAnswered(rating)) return { ignored: 'The question from 0 to 10 was not answered.' }
  const answer = {
    id: field(response, 'token'),
    rating: rating.value,
    answeredAt: field(response, 'submitted_at'),
    comment: commentIn(questions, rating, options),
  }
  return { answers: [answer] }
}

/** The questions of the form in their order, then those that are answered but not described. */
function questionsIn(response: unknown): Question[] {
  const answers = new Map(
    listOf(field(response, 'answers')).map((answer) => [idOf(field(answer, 'field')), answer]),
  )
  const defined = fieldsIn(field(response, 'definition'))
  const known = new Set(defined.map(idOf))
  const others = [...answers.values()].map((answer) => field(answer, 'field'))
  return [...defined, ...others.filter((one) => !known.has(idOf(one)))].map((one) =>
    questionOf(one, answers.get(idOf(one))),
  )
}

/** Groups have fields of their own, and a group in a group is as deep as it goes. */
function fieldsIn(parent: unknown, depth = 0): unknown[] {
  if (depth > 2) return []
  return listOf(field(parent, 'fields')).flatMap((one) => [
    one,
    ...fieldsIn(field(one, 'properties'), depth + 1),
  ])
}

function idOf(described: unknown): string {
  return textOf(field(described, 'id')) ?? textOf(field(described, 'ref')) ?? ''
}

function questionOf(described: unknown, answer: unknown): Question {
  const title = textOf(field(described, 'title')) ?? ''
  const type = field(described, 'type') ?? field(field(answer, 'field'), 'type')
  const ids = [textOf(field(described, 'id')), textOf(field(described, 'ref'))]
  const kind = kindOf(type, title, field(described, 'properties'))
  const value = field(answer, kind === 'text' || kind === 'long text' ? 'text' : 'number')
  return { title, ids: ids.filter((id) => id !== null), kind, value }
}

function kindOf(type: unknown, title: string, properties: unknown): Question['kind'] {
  if (type === 'nps') return 'nps'
  if (type === 'rating') return 'other'
  if (type === 'number') return 'number'
  if (type === 'long_text') return 'long text'
  if (type !== 'opinion_scale') return 'text'
  const steps = field(properties, 'steps')
  if (typeof steps !== 'number') return statedScale(title)
  return steps === 11 && field(properties, 'start_at_one') !== true ? 'ten' : 'other'
}

function sample({ question }: HookOptions, now: Temporal.Instant): unknown {
  const title = question ?? 'How likely are you to recommend us?'
  const asked = { id: 'sample_rating', ref: 'sample_rating', type: 'nps' }
  const told = { id: 'sample_comment', ref: 'sample_comment', type: 'long_text' }
  return {
    event_id: 'sample',
    event_type: 'form_response',
    form_response: {
      form_id: 'sample',
      token: `sample-${now.epochMilliseconds}`,
      submitted_at: now.toString(),
      definition: {
        id: 'sample',
        title: 'Sample',
        fields: [
          { ...asked, title },
          { ...told, title: 'Why?' },
        ],
      },
      answers: [
        { type: 'number', number: 9, field: asked },
        { type: 'text', text: 'A made-up comment.', field: told },
      ],
    },
  }
}
