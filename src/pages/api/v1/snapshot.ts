import type { APIRoute } from 'astro'
import { NO_SUCH_PERIOD } from '#app/no-such-period.ts'
import { problem } from '#app/problem.ts'
import { viewOf } from '#nps/view.ts'

/** The latest snapshot: of the intranet's audience, or of a wall's. */
export const GET: APIRoute = async ({ locals, url, request }) => {
  const audience = url.searchParams.get('audience') === 'wall' ? 'wall' : 'intranet'
  const view = viewOf(audience, url.searchParams)
  if (!view) return problem(NO_SUCH_PERIOD.status, NO_SUCH_PERIOD.title, NO_SUCH_PERIOD.detail)
  const snapshot = await locals.services.snapshot(view)
  if (!snapshot)
    return problem(404, 'No such results', 'There is no survey, segment or theme with this id.')
  const etag = `"${snapshot.number}"`
  const headers = { etag, 'cache-control': 'no-cache', 'content-type': 'application/json' }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(JSON.stringify(snapshot), { headers })
}
