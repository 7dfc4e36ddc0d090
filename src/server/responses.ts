import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Problem } from '#app/problem.ts'
import type { Services } from '#app/services.ts'
import { answerProblem } from './problem.ts'
import { readJson } from './read-json.ts'

/** More than a thousand responses with long comments need. */
const MOST_BYTES = 16 * 1024 * 1024

/**
 * `/api/v1/responses`: takes responses from whoever has a source key. It is answered here and not
 * by a page because everybody who looks waits for it: Astro would cost as much as all the rest.
 */
export async function takeResponses(
  services: Services,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') return answerProblem(response, OTHER_METHOD, { allow: 'POST' })
  const source = await services.sourceOf(keyOf(request))
  if (!source) return answerProblem(response, NO_KEY, { 'www-authenticate': 'Bearer' })
  const body = await readJson(request, MOST_BYTES)
  if ('problem' in body) return answerProblem(response, body.problem)
  const received = await services.receive(source, body.value)
  if (!('refused' in received)) return answerJson(response, received)
  const { code, message: title, hint: detail } = received.refused
  answerProblem(response, { status: 400, title, detail, code })
}

function keyOf({ headers }: IncomingMessage): string {
  return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1] ?? ''
}

function answerJson(response: ServerResponse, value: unknown): void {
  const body = JSON.stringify(value)
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

const OTHER_METHOD: Problem = {
  status: 405,
  title: 'Method not allowed',
  detail: 'Send responses with POST.',
}

const NO_KEY: Problem = {
  status: 401,
  title: 'No source has this key',
  detail: 'Send “Authorization: Bearer KEY” with a key made by npm run create-source.',
}
