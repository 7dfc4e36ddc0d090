import type { APIRoute } from 'astro'

/** How far an upload is with becoming an import, for the bar that shows it. */
export const GET: APIRoute = ({ locals, params }) => {
  const upload = locals.services.imports.upload(params['id'] ?? '')
  return Response.json(upload?.state ?? { kind: 'gone' })
}
