import type { APIRoute } from 'astro'

/**
 * How far an upload is with becoming an import, or an import with having its comments masked, for the
 * bar that shows it.
 */
export const GET: APIRoute = async ({ locals, params }) => {
  const { imports } = locals.services
  const key = params['id'] ?? ''
  const upload = imports.upload(key)
  if (upload) return Response.json(upload.state)
  const behind = /^\d{1,15}$/.test(key) ? await imports.masked(Number(key)) : null
  if (!behind?.isUnderWay) return Response.json({ kind: 'gone' })
  return Response.json({ kind: 'running', rows: behind.masked, of: behind.of })
}
