import type { ServerResponse } from 'node:http'

/** What went wrong with a request, as RFC 9457 wants it said. */
export interface Problem {
  readonly status: number
  /** What is wrong, in a few words. */
  readonly title: string
  /** Why, and what to do. */
  readonly detail: string
}

/** Answers with `application/problem+json`. */
export function answerProblem(response: ServerResponse, problem: Problem): void {
  const body = JSON.stringify({ type: 'about:blank', ...problem })
  response.writeHead(problem.status, {
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  })
  response.end(body)
}
