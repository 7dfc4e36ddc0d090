import { RULES } from '#auth/rules.ts'
import type { Caller } from './caller.ts'
import { readStream } from './read-stream.ts'

/** What the server itself answers, before any page does. */
const SERVED = [
  ...['/healthz', '/readyz', '/api/v1/responses', '/favicon.svg', '/nothing-here'],
  ...['/api/v1/screens/report', '/api/v1/screens/pairing'],
]

/** Addresses of pages that no link leads to, for there is a form. */
const ASKED = [
  '/?from=2026-11-01',
  '/?from=beginning',
  '/api/v1/snapshot?audience=wall',
  '/api/v1/snapshot?from=beginning',
  '/api/v1/tallies?format=csv',
  '/admin/comments?show=shown',
  '/admin/comments?show=hidden',
  '/admin/comments?show=all&view=one',
  '/admin/sources/new?kind=api',
  '/admin/sources/new?kind=delighted',
]

/** What stands in an address for a part that is not fixed, so that there is something to see. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  '[id]': ['1', '2', '3'],
  '[dimension]': ['1'],
  '[segment]': ['1'],
  '[wave]': ['1'],
  '[withdrawal]': ['1'],
  '[vendor]': ['delighted'],
  '[source]': ['hook'],
  '[embed]': ['gauge', 'trend', 'comments'],
  '[...path]': ['nothing'],
}

/** An address and what came from there: status, headers and body, as text. */
export interface Got {
  readonly path: string
  readonly status: number
  readonly text: string
}

/**
 * All that somebody who is signed in can get with a browser: every route of the rules, what the server
 * answers besides, streams, and whatever any of it links to. Throws when a route has a part in its
 * address that nobody here knows how to fill.
 */
export async function* everything(caller: Caller, origin: string): AsyncGenerator<Got> {
  const seen = new Set([...routes(), ...SERVED, ...ASKED])
  // What is added while it is gone through is gone through, too.
  for (const path of seen) {
    const got = await read(caller, path)
    yield got
    for (const link of linksIn(got.text, new URL(path, origin)))
      if (!LEAVES.test(link)) seen.add(link)
  }
  for (const query of ['', '?audience=wall']) {
    const path = `/api/v1/stream${query}`
    yield { path, status: 200, text: await readStream(`${origin}${path}`) }
  }
}

/** Whoever signs out sees nothing more. */
const LEAVES = /^\/logout/

/** Every route that can be looked at. */
function routes(): string[] {
  return Object.entries(RULES)
    .filter(([, rule]) => rule.GET ?? rule.ALL)
    .flatMap(([route]) => filled(route))
}

function filled(route: string): string[] {
  const [part] = /\[[^\]]+\]/.exec(route) ?? []
  if (!part) return [route]
  const values = PARTS[part]
  if (!values) throw new Error(`What to put for ${part} in ${route} is not known: add it here.`)
  return values.flatMap((value) => filled(route.replace(part, value)))
}

async function read(caller: Caller, path: string): Promise<Got> {
  const answer = await caller.get(path)
  const head = JSON.stringify([...answer.headers])
  const body = Buffer.from(await answer.arrayBuffer())
  // Pictures are read as bytes, all else as it is meant.
  const isText = /text|json|javascript|svg|xml/.test(answer.headers.get('content-type') ?? '')
  const text = `${head}\n${body.toString(isText ? 'utf8' : 'latin1')}`
  return { path, status: answer.status, text }
}

/** Addresses of ours in a page, a style sheet, a script or a header. */
function* linksIn(text: string, from: URL): Generator<string> {
  const LINK =
    /(?:href|src|action|data-more|data-progress)="([^"#]+)|url\(['"]?([^'")]+)|"location","([^"]+)|["'](\.?\/[\w./-]+\.(?:js|css|woff2|png|svg))["']/g
  for (const [, ...found] of text.matchAll(LINK)) {
    const link = found.find(Boolean)?.replaceAll('&amp;', '&')
    const url = link ? URL.parse(link, from) : null
    if (url?.origin === from.origin) yield url.pathname + url.search
  }
}
