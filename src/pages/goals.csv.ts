import type { APIRoute } from 'astro'
import { attachment } from '#app/attachment.ts'
import { goalsCsv } from '#app/goals-csv.ts'
import { problem } from '#app/problem.ts'
import { goalsViewOf } from '#nps/view.ts'

/** What `/goals` shows, as a file. */
export const GET: APIRoute = async ({ locals, url, request }) => {
  const snapshot = await locals.services.snapshot(goalsViewOf(url.searchParams))
  if (!snapshot)
    return problem(404, 'No such results', 'There is no survey or segment with this id.')
  const { number, dataThrough, survey } = snapshot
  const etag = `"${number}"`
  const name = ['nps', 'goals', survey?.id, dataThrough].filter(Boolean).join('-')
  const headers = {
    etag,
    'cache-control': 'no-cache',
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': attachment(`${name}.csv`),
  }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(goalsCsv(snapshot), { headers })
}
