import type { APIRoute } from 'astro'
import { rejectedCsv } from '#app/imports/rejected-csv.ts'

/** No spreadsheet takes more. */
const MOST = 1_000_000

/** The refused rows of an import, line and reason. */
export const GET: APIRoute = async ({ locals, params }) => {
  const id = Number(params['id'])
  const rows = Number.isSafeInteger(id) ? await locals.services.imports.rejected(id, MOST) : []
  return new Response(rejectedCsv(rows), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="rejected-rows.csv"`,
    },
  })
}
