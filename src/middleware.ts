import { defineMiddleware } from 'astro:middleware'
import { problem } from '#app/problem.ts'

/** What fails below `/api` and `/hooks` is said in the words of machines; pages have one of their own. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  if (!/^\/(?:api|hooks)\//.test(url.pathname)) return next()
  try {
    return await next()
  } catch {
    const detail = 'The program could not answer. Its log says why; trying again may help.'
    return problem(500, 'Something went wrong', detail)
  }
})
