import { readFileSync, readdirSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A file in memory, once as it is and once in every encoding that makes it smaller. */
interface StaticFile {
  readonly type: string
  readonly cacheControl: string
  readonly plain: Buffer
  br?: Buffer
  gzip?: Buffer
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** It asks us, and nobody else. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'self'"

/** What Astro has built for browsers. It is small, so it is all kept in memory. */
export class StaticFiles {
  readonly #files = new Map<string, StaticFile>()

  constructor(folder: string) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) this.#add(folder, join(entry.parentPath, entry.name))
  }

  /** Answers if there is such a file; `false` if there is none. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): boolean {
    const file = this.#files.get(path)
    if (!file) return false
    const [encoding, body] = bestEncoding(file, request.headers['accept-encoding'] ?? '')
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': body.length,
      'cache-control': file.cacheControl,
      vary: 'accept-encoding',
      ...(encoding && { 'content-encoding': encoding }),
      // A worker obeys the policy that its own script comes with.
      ...(file.type === TYPES['.js'] && { 'content-security-policy': WORKER_POLICY }),
    })
    response.end(request.method === 'HEAD' ? undefined : body)
    return true
  }

  #add(folder: string, path: string): void {
    const name = `/${relative(folder, path).split(sep).join('/')}`
    const isNamedByContent = name.startsWith('/assets/')
    this.#files.set(name, {
      type: TYPES[extname(name)] ?? 'application/octet-stream',
      cacheControl: isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
      plain: readFileSync(path),
    })
  }
}

/** Compressed when first asked for, then kept. */
function bestEncoding(file: StaticFile, accepted: string): [string | null, Buffer] {
  if (!/^(text|application\/json|image\/svg)/.test(file.type)) return [null, file.plain]
  if (/\bbr\b/.test(accepted)) return ['br', (file.br ??= brotliCompressSync(file.plain, BROTLI))]
  if (/\bgzip\b/.test(accepted)) return ['gzip', (file.gzip ??= gzipSync(file.plain))]
  return [null, file.plain]
}

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
