import { Readable } from 'node:stream'
import type { APIRoute } from 'astro'
import { rejectedCsv } from '#app/imports/rejected-csv.ts'

/** The refused rows of an import, line and reason. */
export const GET: APIRoute = ({ locals, params }) => {
  const id = Number(params['id'])
  const parts = locals.services.imports.allRejected(Number.isSafeInteger(id) ? id : 0)
  const text = Readable.toWeb(Readable.from(rejectedCsv(parts), { objectMode: false }))
  return new Response(text as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="rejected-rows.csv"`,
    },
  })
}
