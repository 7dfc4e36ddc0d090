import compression from 'compression'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Log } from '#app/log.ts'
import type { Missing } from '#app/missing.ts'
import { FAILED } from '#app/problem.ts'
import type { WallVisit } from '#app/screens/screen-door.ts'
import type { Program } from '#app/services.ts'
import { textOf } from '#app/text-of.ts'
import { pinned } from '#nps/screen.ts'
import { screenView } from '#nps/screen-view.ts'
import { viewOf } from '#nps/view.ts'
import { clientAddress } from './client-address.ts'
import { EventStream } from './event-stream.ts'
import { KeptPages, type KeptPage } from './kept-pages.ts'
import { answerPicture, pictureAt } from './pictures.ts'
import { prefersHtml } from './prefers-html.ts'
import { answerProblem } from './problem.ts'
import { takeResponses } from './responses.ts'
import { takePairing, takeReport } from './screen-calls.ts'
import { setSecurityHeaders } from './security-headers.ts'
import type { StaticFiles } from './static-files.ts'
import { enterWall, keyOfPage } from './wall-visit.ts'

/** What Astro's adapter makes of the pages, in middleware mode. */
export type Pages = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
  locals: object,
) => Promise<void>

/** What a server is made of. */
export interface ServerParts {
  readonly program: Program
  readonly pages: Pages
  readonly files: StaticFiles
  readonly log: Log
  /** How many proxies are believed. */
  readonly trustProxy: number
  /** Our public URL, where it is known. */
  readonly origin: string | null
}

/** A server that can be stopped without cutting anybody off. */
export interface RunningServer {
  readonly http: Server
  /** Takes no more connections, sends the streams away and waits for what is being answered. */
  stop(): Promise<void>
}

/** Longer than any proxy keeps a connection to us open, so that it is never us who hang up first. */
const KEEP_ALIVE = 75_000

/** How long a request may take to come in: 200 MB through a narrow line. */
const UPLOAD_PATIENCE = 15 * 60_000

/** How long a stop waits for answers under way before it cuts them off. */
const STOP_PATIENCE = 10_000

/** Node keeps a connection open whose answer is out, even while it stops: so often they are closed. */
const SWEEP_EVERY = 50

/** Makes the server; `listen` is left to the caller. */
export function makeServer(parts: ServerParts): RunningServer {
  const stream = new EventStream(parts.program)
  const kept = new KeptPages(Date.now)
  const http = createServer((request, response) => {
    answer(parts, { stream, kept }, request, response).catch((error: unknown) => {
      parts.log.error('A request failed', { path: pathOf(request), error: textOf(error) })
      if (response.headersSent) response.destroy()
      else answerProblem(response, FAILED)
    })
  })
  http.keepAliveTimeout = KEEP_ALIVE
  http.headersTimeout = 60_000
  http.requestTimeout = UPLOAD_PATIENCE
  return { http, stop: () => stop(http, stream) }
}

async function answer(
  parts: ServerParts,
  { stream, kept }: { stream: EventStream; kept: KeptPages },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  setSecurityHeaders(response)
  const url = URL.parse(request.url ?? '/', 'http://localhost')
  if (!url) return answerProblem(response, BAD_URL)
  if (url.pathname === '/healthz') return answerText(response, 200, 'alive\n')
  if (url.pathname === '/readyz') return answerReady(parts.program, response)
  if (isRead(request) && parts.files.answer(request, response, url.pathname)) return
  if (isRead(request) && url.pathname === '/api/v1/stream')
    return stream.answer(request, response, url)
  const picture = isRead(request) && pictureAt(url.pathname)
  if (picture) return answerPicture(parts.program, picture, request, response, url)
  if (url.pathname === '/api/v1/responses')
    return takeResponses(parts.program.services, request, response)
  if (url.pathname === '/api/v1/screens/report')
    return takeReport(parts.program, request, response, url)
  if (url.pathname === '/api/v1/screens/pairing')
    return takePairing(parts.program, request, response, url)
  const isWall = isRead(request) && url.pathname === '/wall'
  const wall = isWall ? await enterWall(parts.program, request, response, url) : null
  const make = () => answerPage(parts, request, response, wall)
  const page = await keptPage(parts.program, request, { url, wall })
  await (page ? kept.answer(request, response, page, make) : make())
}

/** What a page is a picture of, that many are sent alike; `null` when it is not a picture of just that. */
async function keptPage(
  { services }: Program,
  { method, headers }: IncomingMessage,
  { url, wall }: { url: URL; wall: WallVisit | null },
): Promise<KeptPage | null> {
  const { cookie: cookies, authorization, 'accept-language': accepted } = headers
  if (method !== 'GET' || authorization) return null
  const { pathname, searchParams: query } = url
  const language = await services.language({
    ...{ asked: query.get('lang'), own: wall?.screen?.language ?? null, accepted },
  })
  if (wall) {
    if (!wall.screen) return null
    const showing = pinned(wall.screen.showing, query)
    const snapshot = await services.snapshot(screenView(showing))
    if (!snapshot) return null
    const key = keyOfPage(wall, url, {
      ...{ snapshot, showing, language, now: Date.now() },
    })
    return key === null ? null : { key, snapshot }
  }
  if (pathname !== '/' || cookies) return null
  const { maySee, keptKey } = await services.door.visit({ cookies, query, audience: 'intranet' })
  // Who has come with a key is given it to keep, which a page that was made for another cannot do.
  if (keptKey.length > 0) return null
  const view = maySee && viewOf('intranet', query)
  const snapshot = view && (await services.snapshot(view))
  return snapshot ? { key: `${language} ${pathname}${url.search}`, snapshot } : null
}

/** `next` is called when no page has answered. */
async function answerPage(
  { pages, program, trustProxy, origin, log }: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
  wall: WallVisit | null,
): Promise<void> {
  if (isRead(request)) await new Promise((resolve) => compress(request, response, resolve))
  const client = clientAddress(request, trustProxy)
  const locals = { services: program.services, client, origin, log, wall }
  const seen = { isMissing: false }
  await pages(request, response, () => (seen.isMissing = true), locals)
  if (seen.isMissing) await answerMissing(pages, request, response, locals)
}

/** People who look at an address where nothing is get a page, and everything else a problem. */
async function answerMissing(
  pages: Pages,
  request: IncomingMessage,
  response: ServerResponse,
  locals: object,
): Promise<void> {
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const refuse = () => answerProblem(response, NOT_FOUND)
  if (!prefersHtml(request)) return refuse()
  request.url = `/404?${query}`
  const missing: Missing | null = /^\/admin(\/|$)/.test(path)
    ? { what: 'page', back: '/admin' }
    : null
  await pages(request, response, refuse, { ...locals, ...(missing && { missing }) })
}

/** Pages differ with every snapshot, so they are compressed as they come, with little effort. */
const compress = compression({ brotli: { params: {} }, level: 4 }) as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: (value?: unknown) => void,
) => void

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

async function answerReady(program: Program, response: ServerResponse): Promise<void> {
  if (await program.isReady()) return answerText(response, 200, 'ready\n')
  answerProblem(response, NOT_READY)
}

function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(text)
}

async function stop(http: Server, stream: EventStream): Promise<void> {
  const closed = new Promise((resolve) => http.close(resolve))
  stream.close()
  http.closeIdleConnections()
  const sweep = setInterval(() => http.closeIdleConnections(), SWEEP_EVERY)
  const cut = setTimeout(() => http.closeAllConnections(), STOP_PATIENCE)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}

/** The path without its query, which may hold a key. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?')[0] ?? ''
}

const BAD_URL = {
  status: 400,
  title: 'Bad request',
  detail: 'The URL cannot be read.',
}

const NOT_FOUND = {
  status: 404,
  title: 'Not found',
  detail: 'There is nothing at this address.',
}

const NOT_READY = {
  status: 503,
  title: 'Not ready',
  detail: 'The database does not answer. Look whether its disk is full or its file has gone.',
}
