import type { APIRoute } from 'astro'
import { rejectedCsv } from '#app/imports/rejected-csv.ts'
import { problem } from '#app/problem.ts'

/** No spreadsheet takes more. */
const MOST = 1_000_000

/** The refused rows of an import, line and reason. */
export const GET: APIRoute = async ({ locals, params }) => {
  const { imports } = locals.services
  const listed = await imports.find(Number(params['id']))
  if (!listed) return problem(404, 'No such import', 'There is no import at this address.')
  return new Response(rejectedCsv(await imports.rejected(listed.id, MOST)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="rejected-rows.csv"`,
    },
  })
}
