import type { APIRoute } from 'astro'
import { createHash } from 'node:crypto'
import { atomOf } from '#app/feed/atom.ts'
import { NOT_OPEN } from '#app/not-open.ts'
import { ownOrigin } from '#app/own-origin.ts'
import { problem } from '#app/problem.ts'
import { feedMessagesIn } from '#messages/feed/language.ts'
import { dayIn } from '#nps/clock.ts'
import { feedEvents, nameOfEvent, type FeedEvent } from '#nps/feed.ts'
import { startOfDay } from '#nps/period.ts'
import { queryOf, type View } from '#nps/view.ts'

/** What happened to the results, as an Atom feed: goals reached, improvements, months closed. */
export const GET: APIRoute = async ({ locals, request, url }) => {
  const { services, maySee, language } = locals
  if (!maySee) return problem(403, NOT_OPEN.title, NOT_OPEN.detail)
  const [survey, segment] = ['survey', 'segment'].map((name) => url.searchParams.get(name) || null)
  const view: View = { audience: 'intranet', survey: survey ?? null, segment: segment ?? null }
  const snapshot = await services.snapshot(view)
  if (!snapshot)
    return problem(404, 'No such results', 'There is no survey or segment with this id.')

  const site = ownOrigin(request, locals.origin)
  const { timeZone, name } = snapshot.company
  const words = feedMessagesIn(language)
  const scope = [snapshot.survey?.id ?? 'none', segment].filter(Boolean).join('/')
  const tag = `tag:${new URL(site).hostname},2026:${scope}`
  const page = (one: View) => `${site}/${withAccess(queryOf(one), url.searchParams)}`
  const entryOf = (event: FeedEvent) => {
    const [title, text] = wordsOf(event, words)
    return {
      ...{ title, text, id: `${tag}/${nameOfEvent(event)}` },
      page: page(event.kind === 'month' ? { ...view, months: event.month } : view),
      updated: startOfDay(event.on, timeZone).toString(),
    }
  }
  const feed = atomOf({
    ...{ id: tag, title: words.title(name), language, author: name },
    ...{ self: site + url.pathname + url.search, page: page(view) },
    entries: feedEvents(snapshot, dayIn(timeZone, Date.now())).map(entryOf),
  })
  const etag = `"${createHash('sha256').update(feed).digest('base64url').slice(0, 16)}"`
  const headers = {
    ...{ etag, 'cache-control': 'no-cache', vary: 'accept-language' },
    'content-type': 'application/atom+xml; charset=utf-8',
  }
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers })
  return new Response(feed, { headers })
}

function wordsOf(event: FeedEvent, words: ReturnType<typeof feedMessagesIn>) {
  if (event.kind === 'goal') return words.goal(event.goal)
  if (event.kind === 'improvement') return words.improvement(event.improvement)
  return words.month(event.month)
}

/** Who reads the feed with a key or in a language comes to pages with the same. */
function withAccess(query: string, asked: URLSearchParams): string {
  const all = new URLSearchParams(query)
  for (const name of ['lang', 'key']) {
    const value = asked.get(name)
    if (value) all.set(name, value)
  }
  return all.size === 0 ? '' : `?${all.toString()}`
}
