import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { sentProblem, type Problem } from '#app/problem.ts'

/** Answers with a problem, and with headers that belong to it. */
export function answerProblem(
  response: ServerResponse,
  problem: Problem,
  more: OutgoingHttpHeaders = {},
): void {
  const { body, headers } = sentProblem(problem)
  const length = Buffer.byteLength(body)
  response.writeHead(problem.status, { ...headers, 'content-length': length, ...more })
  response.end(body)
}
