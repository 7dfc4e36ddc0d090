import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { StaticFiles } from '#server/static-files.ts'
import { freshFolder } from '#test/support/database.ts'
import { ask, portOf } from './loopback.ts'

const SCRIPT = 'export const answer = 42\n'.repeat(100)
const FONT = Buffer.from([0, 1, 2, 3, 255])

/** A server of one folder, with a secret beside it. */
async function folderServer(): Promise<number> {
  const folder = freshFolder()
  const client = join(folder, 'client')
  mkdirSync(join(client, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'not for you')
  writeFileSync(join(client, 'assets/wall.4f2a.js'), SCRIPT)
  writeFileSync(join(client, 'assets/face.woff2'), FONT)
  writeFileSync(join(client, 'favicon.svg'), '<svg/>')
  writeFileSync(join(client, 'data.strange'), 'x')
  const files = new StaticFiles(client)
  return portOf(
    createServer((request, response) => {
      if (files.answer(request, response, request.url ?? '/')) return
      response.writeHead(404).end('nothing')
    }),
  )
}

const accepting = (encoding: string) => ({ headers: { 'accept-encoding': encoding } })

describe('StaticFiles.answer(request, response, path)', () => {
  it.each([
    ['nothing', {}, undefined, (body: Buffer) => body],
    ['br', accepting('gzip, deflate, br'), 'br', brotliDecompressSync],
    ['gzip', accepting('gzip, deflate'), 'gzip', gunzipSync],
    ['something unknown', accepting('zstd'), undefined, (body: Buffer) => body],
    ['identity', accepting('identity'), undefined, (body: Buffer) => body],
  ])('sends a script to who accepts %s', async (_, options, encoding, decode) => {
    const port = await folderServer()
    const { status, headers, body } = await ask(port, '/assets/wall.4f2a.js', options)
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-length': String(body.length),
      vary: 'accept-encoding',
    })
    expect(headers['content-encoding']).toBe(encoding)
    expect(decode(body).toString()).toBe(SCRIPT)
  })

  it('does not compress again what is compressed already', async () => {
    const { headers, body } = await ask(
      await folderServer(),
      '/assets/face.woff2',
      accepting('br, gzip'),
    )
    expect(headers).toMatchObject({ 'content-type': 'font/woff2' })
    expect(headers['content-encoding']).toBeUndefined()
    expect(body).toEqual(FONT)
  })

  it('lets browsers keep for ever what is named by its content, and nothing else', async () => {
    const port = await folderServer()
    const asset = await ask(port, '/assets/wall.4f2a.js')
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const icon = await ask(port, '/favicon.svg')
    expect(icon.headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'image/svg+xml',
    })
  })

  it('calls what it does not know a stream of bytes', async () => {
    const { headers } = await ask(await folderServer(), '/data.strange')
    expect(headers['content-type']).toBe('application/octet-stream')
  })

  it('sends to HEAD the headers of GET and no body', async () => {
    const port = await folderServer()
    const get = await ask(port, '/assets/wall.4f2a.js', accepting('br'))
    const head = await ask(port, '/assets/wall.4f2a.js', { method: 'HEAD', ...accepting('br') })
    expect(head.status).toBe(200)
    expect(head.body).toHaveLength(0)
    expect(get.body.length).toBeGreaterThan(0)
    for (const name of ['content-length', 'content-encoding', 'content-type', 'cache-control'])
      expect(head.headers[name], name).toBe(get.headers[name])
  })

  it.each([
    '/',
    '/assets',
    '/assets/',
    '/nothing.js',
    '/ASSETS/wall.4f2a.js',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/assets/wall.4f2a.js%00.svg',
    '/__proto__',
    '/constructor',
  ])('finds nothing at %s', async (path) => {
    const { status, body } = await ask(await folderServer(), path)
    expect(status).toBe(404)
    expect(body.toString()).toBe('nothing')
  })
})

describe('new StaticFiles(folder)', () => {
  it('throws when there is no such folder', () => {
    expect(() => new StaticFiles(join(freshFolder(), 'client'))).toThrow('ENOENT')
  })
})
