import { languageNamed } from '#nps/languages.ts'
import { CATEGORIES } from '#nps/rating.ts'
import { wordsIn, type CommentSearch } from '#nps/search-comments.ts'
import { queryOf, viewOf, type View } from '#nps/view.ts'

/** All that the address of the intranet page says. */
export interface PageQuery {
  /** What the snapshot is of. */
  readonly view: View
  /** Which of its comments are read. */
  readonly search: CommentSearch
  /** The language that was asked for, if any. */
  readonly asked: string | null
}

/** Reads `?survey=…&q=…&category=…&lang=…`; `null` when it names days that no calendar has. */
export function readPageQuery(search: string): PageQuery | null {
  const query = new URLSearchParams(search)
  const view = viewOf('intranet', query)
  const category = CATEGORIES.find((one) => one === query.get('category')) ?? null
  return (
    view && {
      view,
      search: { words: wordsIn(query.get('q')), category },
      asked: languageNamed(query.get('lang')),
    }
  )
}

/** What an address says, whether it begins with a path or is whole. */
export function readPageAddress(address: string): PageQuery | null {
  const [, search = ''] = /\?([^#]*)/.exec(address) ?? []
  return readPageQuery(search)
}

/** The page's address, in a fixed order. */
export function pageAddress({ view, search, asked }: PageQuery): string {
  const query = new URLSearchParams(queryOf(view))
  if (search.words) query.set('q', search.words)
  if (search.category) query.set('category', search.category)
  if (asked) query.set('lang', asked)
  return query.size === 0 ? '/' : `/?${query.toString()}`
}

/** What is looked at without the scores of all segments: they take time, and are asked for apart. */
export function withoutSplits({ isSplit: _, ...view }: View): View {
  return view
}
