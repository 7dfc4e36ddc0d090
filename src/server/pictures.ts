import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { NOT_OPEN } from '#app/not-open.ts'
import type { Program } from '#app/services.ts'
import { BOARD_SIZES, pictured, type PictureKind, type PictureOrder } from '#pictures/picture.ts'
import { viewOf } from '#nps/view.ts'
import { answerProblem } from './problem.ts'

/** Where pictures are. */
const KINDS: Readonly<Record<string, PictureKind>> = {
  '/badge.svg': 'badge',
  '/board.png': 'board',
}

const TYPES = { badge: 'image/svg+xml', board: 'image/png' } as const

/** The kind of picture that is at an address; `null` when there is none. */
export function pictureAt(path: string): PictureKind | null {
  return KINDS[path] ?? null
}

/**
 * Answers with a picture of the latest result, for whoever may see the wall. It may be shown anywhere:
 * a page that holds it cannot read it, and our cookies do not travel to other sites' pages.
 */
export async function answerPicture(
  { services }: Program,
  kind: PictureKind,
  request: IncomingMessage,
  response: ServerResponse,
  { searchParams: query }: URL,
): Promise<void> {
  const { maySee } = await services.door.visit({
    ...{ cookies: request.headers.cookie, query, audience: 'wall' },
  })
  if (!maySee) return answerProblem(response, { ...NOT_OPEN, status: 403 })
  const size = BOARD_SIZES.find((one) => one === (query.get('size') ?? BOARD_SIZES[0]))
  if (!size) return answerProblem(response, NO_SUCH_SIZE)
  const snapshot = await services.snapshot(viewOf('wall', query))
  if (!snapshot) return answerProblem(response, NO_SUCH_RESULTS)
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light'
  const order = {
    kind,
    size,
    theme,
    // What a picture stands in has a browser of its own, or none: nobody knows what its readers read.
    language: await services.language({ asked: query.get('lang') }),
    of: pictured(snapshot),
  } as const
  const headers = {
    etag: etagOf(order, services.version),
    'last-modified': new Date(snapshot.generatedAt).toUTCString(),
    'cache-control': 'no-cache',
    'content-type': TYPES[kind],
    'cross-origin-resource-policy': 'cross-origin',
  }
  if (request.headers['if-none-match'] === headers.etag)
    return void response.writeHead(304, headers).end()
  if (request.method === 'HEAD') return void response.writeHead(200, headers).end()
  const picture = await services.gallery.picture(order)
  if (!picture) return answerProblem(response, TOO_MANY, { 'retry-after': '2' })
  response.writeHead(200, { ...headers, 'content-length': picture.length }).end(picture)
}

/** Another picture, or another version of what draws it, has another. */
function etagOf(order: PictureOrder, version: string): string {
  const hash = createHash('sha256').update(version).update(JSON.stringify(order))
  return `"${hash.digest('base64url').slice(0, 16)}"`
}

const NO_SUCH_SIZE = {
  status: 400,
  title: 'No such size',
  detail: `The size is ${BOARD_SIZES.join(' or ')}. Leave it out to get the first.`,
}

const NO_SUCH_RESULTS = {
  status: 404,
  title: 'No such results',
  detail: 'There is no survey or segment with this id. Leave it out to get the survey shown first.',
}

const TOO_MANY = {
  status: 503,
  title: 'Too many pictures at once',
  detail: 'Other pictures are being drawn. Ask again in two seconds.',
}
