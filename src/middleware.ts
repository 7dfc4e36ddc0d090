import type { APIContext, MiddlewareNext } from 'astro'
import { defineMiddleware } from 'astro:middleware'
import { Flashes } from '#app/flashes.ts'
import { NOT_OPEN } from '#app/not-open.ts'
import { orFailed, problem } from '#app/problem.ts'
import { accessTo, allows, mayOpen, methodsOf, needsPerson } from '#auth/rules.ts'
import { isOurs } from '#auth/same-origin.ts'
import type { Language } from '#nps/languages.ts'

const flashes = new Flashes(Date.now)

/** Every request meets the rules before its page does. */
export const onRequest = defineMiddleware(async (context, next) => {
  const { locals } = context
  await chooseLanguage(context)
  const response = await admit(context, next)
  return spoken(response, locals.language)
})

async function admit(context: APIContext, next: MiddlewareNext): Promise<Response> {
  const { locals, request, routePattern } = context
  locals.person = null
  locals.mayOpen = () => false
  locals.flash = { leave: () => undefined, take: () => null }
  const access = accessTo(routePattern, request.method)
  if (access === null) return refuseMethod(routePattern, request.method)
  // Who has lost their way in the admin area is told so in their own language.
  if (routePattern === '/404') await signedIn(context)
  if (access === 'open' || access === 'signature') return answer(context, next)
  if (access === 'viewer')
    return (await mayView(context)) ? answer(context, next) : notOpen(context)
  if (!isOurs(request, locals.origin)) return refuse(context, next, 'origin')
  if (needsPerson(access)) {
    const person = await signIn(context)
    if (!person) return askToSignIn(context)
    if (!allows(access, person.role)) return refuse(context, next, 'role')
  }
  return unstored(await answer(context, next))
}

/** Whether somebody may see boards. One route alone gives screens what is made for walls. */
async function mayView(context: APIContext): Promise<boolean> {
  const { locals, request, routePattern, url } = context
  const query = url.searchParams
  const isForWall = routePattern === '/api/v1/snapshot' && query.get('audience') === 'wall'
  const audience = isForWall ? 'wall' : 'intranet'
  const cookies = request.headers.get('cookie') ?? undefined
  const { maySee, keptKey } = await locals.services.door.visit({ cookies, query, audience })
  for (const { name, value, attributes } of keptKey) context.cookies.set(name, value, attributes)
  // Who only ever looks at boards stays signed in, too. A page sets the cookie for what it asks later.
  if (maySee && !isApi(url.pathname)) await signedIn(context)
  return maySee
}

async function notOpen(context: APIContext): Promise<Response> {
  if (!isApi(context.url.pathname)) return askToSignIn(context)
  return problem(NOT_OPEN.status, NOT_OPEN.title, NOT_OPEN.detail)
}

/** A session, and whose it is. */
interface Session {
  readonly id: string
  readonly person: NonNullable<App.Locals['person']>
}

/** Who is signed in, under which session, which lasts longer for it. They are spoken to in their language. */
async function signedIn(context: APIContext): Promise<Session | null> {
  const { cookies, locals } = context
  const { people } = locals.services
  const id = cookies.get(people.cookieName)?.value
  const found = id ? await people.signedIn(id) : null
  if (!id || !found) return null
  const { person, cookie } = found
  await chooseLanguage(context, person.language)
  if (cookie) cookies.set(cookie.name, cookie.value, cookie.attributes)
  return { id, person }
}

/** Decides in which language to answer: that of a screen or a person is their own. */
async function chooseLanguage(
  { locals, request: { headers }, url }: APIContext,
  own: string | null = locals.wall?.screen?.language ?? null,
): Promise<void> {
  locals.language = await locals.services.language({
    asked: url.searchParams.get('lang'),
    own,
    accepted: headers.get('accept-language'),
  })
}

/** Says of a page which language it is in, and that another browser may be sent another. */
function spoken(response: Response, language: Language): Response {
  const { headers } = response
  if (!headers.get('content-type')?.startsWith('text/html')) return response
  headers.set('content-language', language)
  headers.append('vary', 'accept-language')
  return response
}

/** Finds out who asks, and tells the page. */
async function signIn(context: APIContext): Promise<App.Locals['person']> {
  const { locals } = context
  const found = await signedIn(context)
  if (!found) return null
  const { id, person } = found
  locals.person = person
  locals.mayOpen = (route) => mayOpen(route, person.role)
  locals.flash = {
    leave: (flash, session = id) => flashes.leave(session, flash),
    take: () => flashes.take(id),
  }
  return person
}

/** What fails below `/api` and `/hooks` is said in the words of machines; pages have one of their own. */
async function answer(
  { locals, url: { pathname } }: APIContext,
  next: MiddlewareNext,
): Promise<Response> {
  return isApi(pathname) ? orFailed(next, pathname, locals.log) : next()
}

/** Machines are told; people are shown where to sign in, and brought back to what they only wanted to see. */
async function askToSignIn({ locals, request, url }: APIContext): Promise<Response> {
  if (isApi(url.pathname)) return problem(401, 'Not signed in', 'Sign in to the admin area first.')
  if (!(await locals.services.people.isSetUp())) return seeOther('/set-up')
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const back = isRead && url.pathname !== '/admin' ? url.pathname + url.search : null
  return seeOther(back ? `/login?next=${encodeURIComponent(back)}` : '/login')
}

async function refuse(
  { locals, url }: APIContext,
  next: MiddlewareNext,
  refusal: keyof typeof REFUSALS,
): Promise<Response> {
  if (isApi(url.pathname)) return problem(403, 'Not allowed', REFUSALS[refusal])
  locals.refusal = refusal
  return unstored(await next(new Request(new URL('/refused', url))))
}

function refuseMethod(route: string, method: string): Response {
  const refusal = problem(405, 'Method not allowed', `Nothing here answers ${method}.`)
  refusal.headers.set('allow', methodsOf(route).join(', '))
  return refusal
}

function seeOther(location: string): Response {
  return unstored(new Response(null, { status: 303, headers: { location } }))
}

/** What depends on who is signed in is kept by nobody. */
function unstored(response: Response): Response {
  response.headers.set('cache-control', 'no-store')
  return response
}

function isApi(path: string): boolean {
  return path.startsWith('/api/') || path.startsWith('/hooks/')
}

const REFUSALS = {
  role: 'Your role does not allow this. Ask an administrator.',
  origin: 'This was not sent by a page of ours. Behind a proxy, set ORIGIN to the public URL.',
} as const
