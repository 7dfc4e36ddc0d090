import type { APIRoute } from 'astro'
import { problem } from '#app/problem.ts'
import { readJson } from '#app/read-json.ts'

/** More than a thousand responses with long comments need. */
const MOST_BYTES = 16 * 1024 * 1024

/** Takes responses from whoever has a source key. */
export const POST: APIRoute = async ({ locals, request }) => {
  const source = await locals.services.sourceOf(keyOf(request))
  if (!source) return unauthorized()
  const body = await readJson(request, MOST_BYTES)
  if ('problem' in body) return body.problem
  const received = await locals.services.receive(source, body.value)
  if (!('refused' in received)) return Response.json(received)
  const { code, message, hint } = received.refused
  return problem(400, message, hint, { code })
}

/** Any other method. */
export const ALL: APIRoute = () => {
  const answer = problem(405, 'Method not allowed', 'Send responses with POST.')
  answer.headers.set('allow', 'POST')
  return answer
}

function keyOf(request: Request): string {
  return /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? ''
}

function unauthorized(): Response {
  const detail = 'Send “Authorization: Bearer KEY” with a key made by npm run create-source.'
  const answer = problem(401, 'No source has this key', detail)
  answer.headers.set('www-authenticate', 'Bearer')
  return answer
}
