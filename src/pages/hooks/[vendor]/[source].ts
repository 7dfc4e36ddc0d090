import type { APIRoute } from 'astro'
import { problem, tooLarge, type Problem } from '#app/problem.ts'
import { readBody } from '#app/read-body.ts'

/** Survey tools send one answer in a call. */
const MOST_BYTES = 1024 * 1024

/** Takes the webhooks of survey tools. A signature is over the raw body, so it is not parsed here. */
export const POST: APIRoute = async ({ locals, params, request }) => {
  const body = await readBody(request, MOST_BYTES)
  if (!body) return saying(tooLarge(MOST_BYTES))
  const { vendor = '', source = '' } = params
  const headers = Object.fromEntries(request.headers)
  const call = { vendor, source, headers, body }
  const answer = await locals.services.receiveHook(call)
  if (!('problem' in answer)) return Response.json(answer)
  return saying(answer.problem)
}

/** Any other method. */
export const ALL: APIRoute = () => {
  const answer = problem(405, 'Method not allowed', 'Survey tools send their webhooks with POST.')
  answer.headers.set('allow', 'POST')
  return answer
}

function saying({ status, title, detail, ...more }: Problem): Response {
  return problem(status, title, detail, more)
}
