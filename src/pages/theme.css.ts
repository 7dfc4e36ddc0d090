import type { APIRoute } from 'astro'
import { accentIn, themeOf } from '#nps/accent.ts'

/** The company's own colours. The address says all of them, so what is here never changes. */
export const GET: APIRoute = ({ url }) => {
  const accent = accentIn(url.searchParams)
  const headers = {
    'content-type': 'text/css; charset=utf-8',
    'cache-control': accent ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  return new Response(accent ? themeOf(accent) : '', { status: accent ? 200 : 404, headers })
}
