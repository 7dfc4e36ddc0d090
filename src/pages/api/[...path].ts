import type { APIRoute } from 'astro'
import { problem } from '#app/problem.ts'

/** Whatever else is asked for below `/api`: machines get an answer for machines. */
export const ALL: APIRoute = () =>
  problem(404, 'Not found', 'There is nothing here. What there is: /api/v1/openapi.json')
