import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** What went wrong with a request, as RFC 9457 wants it said. */
export interface Problem {
  readonly status: number
  /** What is wrong, in a few words. */
  readonly title: string
  /** Why, and what to do. */
  readonly detail: string
  /** For programs, where there is one. */
  readonly code?: string
  /** Headers that belong to the answer. */
  readonly headers?: OutgoingHttpHeaders
}

/** Answers with `application/problem+json`. */
export function answerProblem(response: ServerResponse, problem: Problem): void {
  const { headers, ...said } = problem
  const body = JSON.stringify({ type: 'about:blank', ...said })
  response.writeHead(problem.status, {
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(body)
}
