import type { Day } from '#nps/period.ts'
import { answerOnceSaid, type Answer, type Rating } from '#nps/rating.ts'
import type { MaskedWords } from '#nps/response.ts'

/**
 * What a version says of its response, by the ids in the database. What it does not say (a touchpoint,
 * the segment of a dimension, a comment, the rating behind a category) is as the versions before it
 * have it.
 */
export interface Said<Comment extends Words = Words> {
  readonly rating: Answer
  readonly day: Day
  readonly touchpoint: number | null
  /** Dimension → segment. */
  readonly segments: ReadonlyMap<number, number>
  readonly comment: Comment | null
}

interface Words {
  /** What masking has made of them; `null` while it has not, or nothing may be kept. */
  readonly text: string | null
  /** Of the words as they came; `null` of words that came before there were prints. */
  readonly print: string | null
}

/** Words that come: without a print there are none. */
export interface SpokenWords extends Words, MaskedWords {
  readonly print: string
}

/** Words that are in the database. */
export interface KnownWords extends Words {
  readonly id: number
  /** Whether masking has not been through them yet. */
  readonly isPending: 0 | 1
}

/** What a version takes over because it does not speak of it itself. */
export interface Carried {
  /** Where the version itself has only the category of this rating. */
  readonly rating: Rating | null
  readonly touchpoint: number | null
  readonly segments: readonly number[]
  readonly comment: KnownWords | null
}

/** Whether all that is said is known already. */
export function isKnown(said: Said, known: Said): boolean {
  return (
    answerOnceSaid(said.rating, known.rating) === known.rating &&
    said.day === known.day &&
    (said.touchpoint === null || said.touchpoint === known.touchpoint) &&
    (said.comment === null || isSameWords(said.comment, known.comment)) &&
    said.segments.entries().every(([dimension, segment]) => {
      return known.segments.get(dimension) === segment
    })
  )
}

/** People may have masked more in a text since it came: words are known by how they came. */
function isSameWords(said: Words, known: Words | null): boolean {
  if (said.print && known?.print) return said.print === known.print
  return said.text !== null && said.text === known?.text
}

/** Whether two say the same, and about the same. */
export function isSame(one: Said, other: Said): boolean {
  return isKnown(one, other) && isKnown(other, one)
}

/** What remains of the versions before when a new one has spoken. */
export function carriedBy(said: Said, before: Said<KnownWords>): Carried {
  const others = before.segments.entries().filter(([dimension]) => !said.segments.has(dimension))
  const rating = answerOnceSaid(said.rating, before.rating)
  return {
    rating: rating !== said.rating && typeof rating === 'number' ? rating : null,
    touchpoint: said.touchpoint === null ? before.touchpoint : null,
    segments: [...others.map(([, segment]) => segment)],
    comment: said.comment === null ? before.comment : null,
  }
}
