/** Who looks: a screen shows less and gets a smaller snapshot than a person who browses. */
export type Audience = 'wall' | 'intranet'

/** What is looked at: the results of one survey, or of one segment of it. */
export interface View {
  readonly audience: Audience
  /** The survey's id; `null` for the one that is shown first. */
  readonly survey: string | null
  /** The segment's id; `null` for everybody. */
  readonly segment: string | null
  /** The slug of the theme that comments are limited to; left out for all comments. */
  readonly theme?: string
}

/** Reads `?survey=&segment=&theme=` of a page, the JSON or the stream. */
export function viewOf(audience: Audience, query: URLSearchParams): View {
  const view = {
    audience,
    survey: query.get('survey') || null,
    segment: query.get('segment') || null,
  }
  // A screen wears `?theme=dark`: that is another kind.
  const theme = audience === 'intranet' && query.get('theme')
  return theme ? { ...view, theme } : view
}

/** The same view as a query, `''` or `?survey=…`, in a fixed order. */
export function queryOf(view: View): string {
  const query = new URLSearchParams()
  if (view.audience === 'wall') query.set('audience', 'wall')
  if (view.survey) query.set('survey', view.survey)
  if (view.segment) query.set('segment', view.segment)
  if (view.theme) query.set('theme', view.theme)
  return query.size === 0 ? '' : `?${query.toString()}`
}
