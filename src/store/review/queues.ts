import type { CommentPolicy } from '#nps/comment-policy.ts'

/** The lists that comments are looked at in. */
export const QUEUES = ['waiting', 'shown', 'hidden', 'all'] as const

export type Queue = (typeof QUEUES)[number]

/**
 * Which comments are in a queue, in SQL. To the letter as in the partial indexes, or SQLite would not
 * see that they hold them.
 */
export function conditionOf(queue: Queue, policy: CommentPolicy): string {
  switch (queue) {
    case 'waiting':
      return policy === 'uncertain' ? `${UNSURE} AND ${COUNTS}` : `${UNDECIDED} AND ${COUNTS}`
    case 'shown':
      return policy === 'uncertain' ? `${SHOWN} AND ${COUNTS}` : `${APPROVED} AND ${COUNTS}`
    case 'hidden':
      return `decision = 'hidden' AND ${COUNTS}`
    case 'all':
      return COUNTS
  }
}

/** What masking is sure of and nobody has decided about. */
export const SURE = `decision = 'undecided' AND masking = 'show' AND category IS NOT NULL`

const UNSURE = `decision = 'undecided' AND masking = 'review'`
const UNDECIDED = `decision = 'undecided'`
const APPROVED = `decision = 'approved'`
const SHOWN = `(decision = 'approved' OR (decision = 'undecided' AND masking = 'show'))`
const COUNTS = 'category IS NOT NULL'
