import type { APIRoute } from 'astro'
import { personOf } from '#app/people/person-of.ts'

/** Ends all sessions of whoever asks. */
export const POST: APIRoute = async ({ cookies, locals, redirect }) => {
  const { people } = locals.services
  await people.signOutEverywhere(personOf(locals))
  const { name, value, attributes } = people.blankCookie
  cookies.set(name, value, attributes)
  return redirect('/login?signed-out=everywhere', 303)
}
