import type { APIRoute } from 'astro'
import { problem } from '#app/problem.ts'

/** Whatever else is asked for below `/hooks`: machines get an answer for machines. */
export const ALL: APIRoute = () =>
  problem(404, 'Not found', 'The address of a webhook is /hooks/VENDOR/SOURCE.')
