import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Problem } from '#app/problem.ts'
import type { Services } from '#app/services.ts'
import { answerJson } from './answer-json.ts'
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
  if ('problem' in body) return refuse(services, source, response, body.problem)
  const received = await services.receive(source, body.value)
  if ('refused' in received) {
    const { code, message: title, hint: detail } = received.refused
    return refuse(services, source, response, { status: 400, title, detail, code })
  }
  const [first] = received.rejected
  if (first) await services.noteRefused(source, rejectedInWords(received.rejected.length, first))
  answerJson(response, received)
}

type Source = Parameters<Services['receive']>[0]

/** Whoever looks after the source will not see the log of the program that posts. */
async function refuse(
  services: Services,
  source: Source,
  response: ServerResponse,
  problem: Problem,
): Promise<void> {
  const { title, detail } = problem
  await services.noteRefused(source, `${title}${/[.!?]$/.test(title) ? '' : '.'} ${detail}`)
  answerProblem(response, problem)
}

function rejectedInWords(count: number, { reason }: { readonly reason: string }): string {
  return count === 1 ? `One answer: ${reason}` : `${count} answers, the first of them: ${reason}`
}

function keyOf({ headers }: IncomingMessage): string {
  return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1] ?? ''
}

const OTHER_METHOD: Problem = {
  status: 405,
  title: 'Method not allowed',
  detail: 'Send responses with POST.',
}

const NO_KEY: Problem = {
  status: 401,
  title: 'No source has this key',
  detail:
    'Send “Authorization: Bearer KEY” with a key made on /admin/sources, or by npm run create-source.',
}
