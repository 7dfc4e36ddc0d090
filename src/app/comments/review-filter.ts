import { CATEGORIES, type Category } from '#nps/rating.ts'
import { QUEUES, type Queue } from '#store/review/queues.ts'
import type { Filter } from '#store/review/review-list.ts'

/** What of the comments is looked at, and how: all of it is in the address. */
export interface Looking extends Filter {
  /** One comment at a time, or a list of them. */
  readonly view: 'list' | 'one'
  /** The page behind the comment with this id. */
  readonly behind: number | null
}

/** What an address asks for; whatever it does not say, or says oddly, is left as it is at first. */
export function lookingAt(query: URLSearchParams): Looking {
  return {
    queue: oneOf<Queue>(QUEUES, query.get('show')) ?? 'waiting',
    survey: idIn(query.get('survey')),
    category: oneOf<Category>(CATEGORIES, query.get('category')),
    language: /^[a-z]{2,3}(?:-[a-z]+)?$/i.test(query.get('language') ?? '')
      ? query.get('language')
      : null,
    view: query.get('view') === 'one' ? 'one' : 'list',
    behind: idIn(query.get('behind')),
  }
}

/** The address of that, with some of it changed; the page starts anew unless it is said. */
export function addressOf(looking: Looking, changes: Partial<Looking> = {}): string {
  const { queue, survey, category, language, view, behind } = {
    ...looking,
    behind: null,
    ...changes,
  }
  const query = new URLSearchParams()
  if (queue !== 'waiting') query.set('show', queue)
  if (survey !== null) query.set('survey', String(survey))
  if (category) query.set('category', category)
  if (language) query.set('language', language)
  if (view === 'one') query.set('view', view)
  if (behind !== null) query.set('behind', String(behind))
  return query.size > 0 ? `/admin/comments?${query.toString()}` : '/admin/comments'
}

/** Where a form goes back to: a page of ours about comments, whatever was sent. */
export function backTo(sent: string): string {
  const url = sent.startsWith('/admin/comments') ? URL.parse(sent, 'http://here') : null
  return url?.pathname === '/admin/comments'
    ? addressOf(lookingAt(url.searchParams), {
        behind: idIn(url.searchParams.get('behind')),
      })
    : '/admin/comments'
}

function oneOf<Value extends string>(values: readonly Value[], given: string | null): Value | null {
  return values.find((value) => value === given) ?? null
}

function idIn(given: string | null): number | null {
  return given !== null && /^[1-9]\d{0,14}$/.test(given) ? Number(given) : null
}
