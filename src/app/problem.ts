import type { Log } from './log.ts'
import { textOf } from './text-of.ts'

/** What went wrong with a request, as RFC 9457 wants it said. */
export interface Problem {
  readonly status: number
  /** What is wrong, in a few words. */
  readonly title: string
  /** Why, and what to do. */
  readonly detail: string
  /** For programs, where there is one. */
  readonly code?: string
}

/** A problem as it is sent: the body, and the headers that say what it is. */
export function sentProblem(said: Problem): { body: string; headers: Record<string, string> } {
  return {
    body: JSON.stringify({ type: 'about:blank', ...said }),
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  }
}

/** An answer that says what went wrong. */
export function problem(
  status: number,
  title: string,
  detail: string,
  more: Pick<Problem, 'code'> = {},
): Response {
  const { body, headers } = sentProblem({ status, title, detail, ...more })
  return new Response(body, { status, headers })
}

/** Why more than so many bytes are not taken. */
export function tooLarge(mostBytes: number): Problem {
  const megabytes = Math.floor(mostBytes / 1024 / 1024)
  return {
    status: 413,
    title: 'Too much at once',
    detail: `Send at most ${megabytes} MB in a call.`,
  }
}

/** What is said when the program has failed: why is for the log alone. */
export const FAILED: Problem = {
  status: 500,
  title: 'Something went wrong',
  detail: 'The program could not answer. Its log says why; trying again may help.',
}

/** An answer, or that there is none for the program has failed. The log is told why, and at which path. */
export async function orFailed(
  answer: () => Promise<Response>,
  path: string,
  log: Log,
): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    log.error('A request failed', { path, error: textOf(error) })
    return problem(FAILED.status, FAILED.title, FAILED.detail)
  }
}
