import type { IncomingMessage, ServerResponse } from 'node:http'
import { originOf } from '#app/own-origin.ts'
import type { Problem } from '#app/problem.ts'
import type { Program } from '#app/services.ts'
import { LONGEST_REPORT } from '#nps/screen-report.ts'
import { answerJson } from './answer-json.ts'
import { answerProblem } from './problem.ts'
import { readJson } from './read-json.ts'

/** More than the secret of a wall needs, in bytes. */
const LONGEST_SECRET = 200

/** `POST /api/v1/screens/report`: what a screen says of itself once a minute. It is told what it is. */
export async function takeReport(
  program: Program,
  request: IncomingMessage,
  response: ServerResponse,
  { searchParams: query }: URL,
): Promise<void> {
  const said = await readPost(request, response, LONGEST_REPORT)
  if (!said) return
  const { cookie: cookies, 'user-agent': userAgent = '' } = request.headers
  const asking = { cookies, query }
  const news = await program.services.door.report(asking, { report: said.value, userAgent })
  if (news === null) return answerProblem(response, NO_SCREEN)
  if (news === 'no report') return answerProblem(response, NO_REPORT)
  answerJson(response, news)
}

/** `POST /api/v1/screens/pairing`: what an unpaired wall asks that has lost its stream, or hears it is paired. */
export async function takePairing(
  { services, origin }: Program,
  request: IncomingMessage,
  response: ServerResponse,
  { searchParams: query }: URL,
): Promise<void> {
  const said = await readPost(request, response, LONGEST_SECRET)
  if (!said) return
  const { secret } = (said.value ?? {}) as { secret?: unknown }
  const asking = { cookies: request.headers.cookie, query }
  const collected = await services.door.collect(asking, secret, originOf(request, origin))
  if (!collected) return answerProblem(response, NO_SECRET)
  answerJson(response, collected)
}

/** The body of a post; `null` when it has been answered what is wrong with it. */
async function readPost(
  request: IncomingMessage,
  response: ServerResponse,
  most: number,
): Promise<{ value: unknown } | null> {
  if (request.method !== 'POST') {
    answerProblem(response, OTHER_METHOD, { allow: 'POST' })
    return null
  }
  const body = await readJson(request, most)
  if ('value' in body) return body
  answerProblem(response, body.problem)
  return null
}

const OTHER_METHOD: Problem = {
  status: 405,
  title: 'Method not allowed',
  detail: 'Screens post here.',
}

const NO_SCREEN: Problem = {
  status: 401,
  title: 'No screen has this token',
  detail: 'It may have been revoked. Load the wall again: it shows a code to pair it with.',
}

const NO_REPORT: Problem = {
  status: 400,
  title: 'This is no report',
  detail: 'Send scene, width, height, version, age and error, in less than 300 bytes.',
}

const NO_SECRET: Problem = {
  status: 400,
  title: 'This is no secret of a wall',
  detail: 'Send the secret that stands in the page of the wall.',
}
