import type { APIRoute } from 'astro'

/** The company's logo as we have drawn it. What is at the address of a version never changes. */
export const GET: APIRoute = async ({ locals, url }) => {
  const logo = await locals.services.settings.picture()
  if (!logo) return new Response('', { status: 404, headers: { 'cache-control': 'no-cache' } })
  const isThis = url.searchParams.get('v') === logo.version
  return new Response(new Uint8Array(logo.png), {
    headers: {
      'content-type': 'image/png',
      'cache-control': isThis ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
  })
}
