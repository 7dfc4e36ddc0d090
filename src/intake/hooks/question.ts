import { Refusal } from '#nps/refusal.ts'
import { commentRank } from '#intake/comments/comment-words.ts'
import { NAMES_RATING, ratingRank } from '#intake/rating/rating-words.ts'
import { wordsOf } from '#intake/table/words.ts'
import type { HookOptions } from './vendor.ts'

/** A question of a form, answered or not. */
export interface Question {
  /** How people see it; '' when the tool does not say. */
  readonly title: string
  /** What else it goes by: the tool's ids. */
  readonly ids: readonly string[]
  /**
   * What it asks for: `nps` the rating by its very nature, `ten` a number from 0 to 10, `scale` one
   * on a scale that the tool does not tell, `other` on another scale, `number` any number, `text`
   * a line, `long text` some sentences.
   */
  readonly kind: 'nps' | 'ten' | 'scale' | 'other' | 'number' | 'text' | 'long text'
  /** Not yet checked; `null` or `undefined` when it was passed over. */
  readonly value: unknown
}

/**
 * The question with the rating: the one that was chosen, or else the one that is on a scale from 0
 * to 10 for certain and asks for a recommendation. It is decided by the questions and never by the
 * numbers in a call: to take 9 and refuse 4 of one question would make the score wrong. `null` when
 * there is none. Throws `Refusal` when several could be it, or its scale is not known.
 */
export function ratingQuestion(
  questions: readonly Question[],
  { question: wanted }: HookOptions,
): Question | null {
  if (wanted !== null) return chosen(questions, wanted)
  const certain = questions.filter(isCertain)
  const best = Math.max(...certain.map(rankOf))
  const [first, ...others] = certain.filter((question) => rankOf(question) === best)
  if (first && others.length === 0) return first
  if (first) throw ambiguous(certain)
  const possible = questions.filter((question) => isOpen(question) && isAnswered(question))
  if (possible.length > 0) throw ambiguous(possible)
  const wrong = questions.find((question) => question.kind === 'other' && isAboutNps(question))
  if (wrong) throw wrongScale(wrong)
  return null
}

/** Whether a question is there and was not passed over. */
export function isAnswered(question: Question | null): question is Question {
  return question !== null && question.value !== null && question.value !== undefined
}

/** The answer in words that goes with the rating; `null` when there is none. */
export function commentIn(
  questions: readonly Question[],
  rating: Question,
  { commentQuestion: wanted }: HookOptions,
): unknown {
  if (wanted !== null)
    return questions.find((question) => isCalled(question, wanted))?.value ?? null
  const texts = questions.filter(asksForComment)
  const at = questions.indexOf(rating)
  const after = texts.find((question) => questions.indexOf(question) > at)
  return (after ?? (texts.length === 1 ? texts[0] : null))?.value ?? null
}

function chosen(questions: readonly Question[], wanted: string): Question {
  const found = questions.find((question) => isCalled(question, wanted))
  if (!found) throw unknownQuestion(questions, wanted)
  if (found.kind === 'other') throw wrongScale(found)
  return found
}

function isCalled({ title, ids }: Question, wanted: string): boolean {
  return [title, ...ids].some((name) => loose(name) === loose(wanted))
}

function loose(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

function isCertain(question: Question): boolean {
  if (question.kind === 'nps') return true
  if (question.kind === 'ten') return isAboutNps(question)
  return question.kind === 'scale' && saysNps(question)
}

/** An NPS is from 0 to 10 by definition, so a question that calls itself so needs no scale. */
function saysNps({ title, ids }: Question): boolean {
  return [title, ...ids].some((name) => NPS.test(name))
}

const NPS = /(?:^|[\s_.:()-])e?nps(?:$|[\s_.:()?-])|net promoter/i

function isAboutNps(question: Question): boolean {
  return saysNps(question) || rankOf(question) >= NAMES_RATING
}

function rankOf({ title }: Question): number {
  return ratingRank(wordsOf(title))
}

function isOpen({ kind }: Question): boolean {
  return kind === 'ten' || kind === 'scale'
}

/** A short text may be somebody's name, so it has to ask for a comment in so many words. */
function asksForComment({ kind, title }: Question): boolean {
  return kind === 'long text' || (kind === 'text' && commentRank(wordsOf(title)) === 3)
}

function ambiguous(questions: readonly Question[]): Refusal {
  return new Refusal(
    'ambiguous-rating',
    `It is not certain which question is the rating from 0 to 10: ${questions.map(named).join(', ')}. ` +
      'The call does not tell the length of a scale, and a number alone does not either.',
    'Say once which one counts, in the source’s settings or with ' +
      'npm run create-source -- --name NAME --change --question "QUESTION". Then have the tool send the call again.',
  )
}

function unknownQuestion(questions: readonly Question[], wanted: string): Refusal {
  const asked = questions.filter(({ kind }) => kind !== 'text' && kind !== 'long text')
  const there = asked.length > 0 ? ` It has ${asked.map(named).join(', ')}.` : ''
  return new Refusal(
    'unknown-column',
    `The call has no question “${wanted}”.${there}`,
    'Correct the question in the source’s settings, or send the webhooks of that form only.',
  )
}

function wrongScale(question: Question): Refusal {
  return new Refusal(
    'wrong-scale',
    `An NPS needs answers from 0 to 10, but ${named(question)} is on another scale.`,
    'Answers on another scale cannot be converted without inventing figures. Ask from 0 to 10, or name another question.',
  )
}

const MOST_SHOWN = 80

function named({ title, ids }: Question): string {
  const name = (title || ids[0] || 'a question without a name').replace(/\s+/g, ' ')
  return `“${name.length > MOST_SHOWN ? `${name.slice(0, MOST_SHOWN - 1)}…` : name}”`
}
