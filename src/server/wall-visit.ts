import type { IncomingMessage, ServerResponse } from 'node:http'
import { originOf } from '#app/own-origin.ts'
import type { Program } from '#app/services.ts'
import type { WallVisit } from '#app/screens/screen-door.ts'
import type { Language } from '#nps/languages.ts'
import { sceneOf } from '#nps/scenes-with-something.ts'
import type { Showing } from '#nps/screen.ts'
import type { Snapshot } from '#nps/snapshot.ts'

/**
 * Finds out which screen asks for the page of a wall, and gives its browser what it needs to become
 * one or to stay one. What stands in its address must not travel on.
 */
export async function enterWall(
  { services, origin }: Program,
  request: IncomingMessage,
  response: ServerResponse,
  { searchParams: query }: URL,
): Promise<WallVisit> {
  const asking = { cookies: request.headers.cookie, query }
  const visit = await services.door.enter(asking, originOf(request, origin))
  if (visit.cookies.length > 0) response.setHeader('set-cookie', visit.cookies)
  if (query.has('screen')) response.setHeader('referrer-policy', 'no-referrer')
  return visit
}

/** What is shown on a page, and when, in milliseconds since 1970. */
interface Shown {
  readonly snapshot: Snapshot
  readonly showing: Showing
  readonly language: Language
  readonly now: number
}

/** What two walls have in common that are sent the same page; `null` when each has its own. */
export function keyOfPage(
  { screen }: WallVisit,
  { searchParams }: URL,
  { snapshot, showing, language, now }: Shown,
): string | null {
  if (!screen) return null
  const { scene, round } = sceneOf(snapshot, showing, now)
  const query = new URLSearchParams(searchParams)
  query.delete('screen')
  query.delete('key')
  const look = `${JSON.stringify(screen.showing)} ${String(screen.isBlank)}`
  return `${language} /wall?${query.toString()} ${look} ${scene} ${String(round)}`
}
