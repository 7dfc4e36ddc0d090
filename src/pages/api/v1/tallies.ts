import type { APIRoute } from 'astro'
import { attachment } from '#app/attachment.ts'
import { monthlyCsv } from '#app/monthly-csv.ts'
import { problem } from '#app/problem.ts'

/** A survey's answers by month and segment, as a file. */
export const GET: APIRoute = async ({ locals, url, request }) => {
  const format = url.searchParams.get('format') ?? 'json'
  if (format !== 'json' && format !== 'csv')
    return problem(400, 'No such format', 'The format is csv or json, which is the default.')
  const tallies = await locals.services.monthlyTallies(url.searchParams.get('survey') || null)
  if (!tallies) return problem(404, 'No such results', 'There is no survey with this id.')
  const { number, day, survey } = tallies
  const etag = `"${number}"`
  const headers = {
    etag,
    'cache-control': 'no-cache',
    'content-type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
    'content-disposition': attachment(`nps-${survey ? `${survey.id}-` : ''}${day}.${format}`),
  }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(format === 'csv' ? monthlyCsv(tallies) : JSON.stringify(tallies), { headers })
}
