/** Who looks: a screen shows less and gets a smaller snapshot than a person who browses. */
export type Audience = 'wall' | 'intranet'

/** What is looked at: the results of one survey, or of one segment of it. */
export interface View {
  readonly audience: Audience
  /** The survey's id; `null` for the one that is shown first. */
  readonly survey: string | null
  /** The segment's id; `null` for everybody. */
  readonly segment: string | null
}

/** Reads `?survey=&segment=` of a page, the JSON or the stream. */
export function viewOf(audience: Audience, query: URLSearchParams): View {
  return { audience, survey: query.get('survey') || null, segment: query.get('segment') || null }
}

/** The same view as a query, `''` or `?survey=…`, in a fixed order. */
export function queryOf(view: View): string {
  const query = new URLSearchParams()
  if (view.audience === 'wall') query.set('audience', 'wall')
  if (view.survey) query.set('survey', view.survey)
  if (view.segment) query.set('segment', view.segment)
  return query.size === 0 ? '' : `?${query.toString()}`
}
