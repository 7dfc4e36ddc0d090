import { Readable } from 'node:stream'
import type { APIRoute } from 'astro'
import { rejectedCsv } from '#app/imports/rejected-csv.ts'
import { problem } from '#app/problem.ts'

/** The refused rows of an import, line and reason. */
export const GET: APIRoute = async ({ locals, params }) => {
  const { imports } = locals.services
  const listed = await imports.find(Number(params['id']))
  if (!listed) return problem(404, 'No such import', 'There is no import at this address.')
  const parts = rejectedCsv(imports.allRejected(listed.id))
  const text = Readable.toWeb(Readable.from(parts, { objectMode: false }))
  return new Response(text as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="rejected-rows.csv"`,
    },
  })
}
