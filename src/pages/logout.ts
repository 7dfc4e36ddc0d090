import type { APIRoute } from 'astro'

/** Signs out; whoever is signed out already is none the worse. */
export const POST: APIRoute = async ({ cookies, locals, redirect }) => {
  const { people } = locals.services
  const id = cookies.get(people.cookieName)?.value
  if (id) await people.signOut(id)
  const { name, value, attributes } = people.blankCookie
  cookies.set(name, value, attributes)
  return redirect('/login?signed-out=here', 303)
}
