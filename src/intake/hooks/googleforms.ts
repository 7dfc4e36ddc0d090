import { hash } from 'node:crypto'
import { field, fieldsOf, listOf, numberOf, textOf } from './fields.ts'
import { bearer } from './proof.ts'
import { commentIn, isAnswered, ratingQuestion, type Question } from './question.ts'
import { statedScale } from './stated-scale.ts'
import type { HookOptions, Vendor } from './vendor.ts'

/**
 * Google Forms has no webhooks; a script of ours sends them (see `googleFormsScript`). It tells the
 * ends of every scale. `namedValues` alone, `{question: [text]}` as Apps Script has it, will do too,
 * if it is said which question counts. Source: developers.google.com/apps-script, “Event objects”.
 */
export const googleforms: Vendor = {
  key: 'googleforms',
  name: 'Google Forms',
  proof: bearer(),
  secretFrom: 'us',
  setUp: 'In the form: ⋮ → Apps Script; paste the script, run “connect” once and allow it.',
  read: (body, _headers, options) => {
    const values = namedValues(body)
    const questions = Object.entries(values).map((entry) => questionOf(entry, body))
    const rating = ratingQuestion(questions, options)
    if (!isAnswered(rating)) return { ignored: 'The question from 0 to 10 was not answered.' }
    const answer = {
      id: field(body, 'id') ?? hash('sha256', JSON.stringify(values), 'hex'),
      rating: numberOf(rating.value),
      answeredAt: field(body, 'answeredAt'),
      isSentAtOnce: true,
      comment: commentIn(questions, rating, options),
    }
    return { answers: [answer] }
  },
  sample,
}

function namedValues(body: unknown): Readonly<Record<string, unknown>> {
  return fieldsOf(field(body, 'namedValues') ?? body)
}

function questionOf([title, values]: [string, unknown], body: unknown): Question {
  const value = textOf(listOf(values)[0])
  return { title, ids: [], kind: kindOf(title, value, body), value }
}

function kindOf(title: string, value: string | null, body: unknown): Question['kind'] {
  if (listOf(field(body, 'texts')).includes(title)) return 'long text'
  const [from, to] = listOf(field(field(body, 'scales'), title))
  if (typeof from === 'number') return from === 0 && to === 10 ? 'ten' : 'other'
  const stated = statedScale(title)
  if (stated !== 'scale') return stated
  return value !== null && /^\d{1,2}$/.test(value) ? 'scale' : 'text'
}

function sample({ question, commentQuestion }: HookOptions, now: Temporal.Instant): unknown {
  const asked = question ?? 'How likely are you to recommend us?'
  const told = commentQuestion ?? 'Why?'
  return {
    id: `sample-${now.epochMilliseconds}`,
    answeredAt: now.toString(),
    namedValues: { [asked]: ['9'], [told]: ['A made-up comment.'] },
    scales: { [asked]: [0, 10] },
    texts: [told],
  }
}
