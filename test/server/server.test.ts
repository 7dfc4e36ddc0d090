import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { Agent, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Program } from '#app/services.ts'
import { hashOf } from '#auth/keys.ts'
import { openLog } from '#server/log.ts'
import { makeServer, type Pages } from '#server/server.ts'
import { StaticFiles } from '#server/static-files.ts'
import type { Writer } from '#store/engines/sqlite.ts'
import { addScreen } from '#store/screens.ts'
import { freshFolder } from '#test/support/database.ts'
import { eventually } from '#test/support/eventually.ts'
import { databaseWithSurveys, post, times } from '#test/support/results.ts'
import { ask, open, portOf, programOn, StreamClient } from './loopback.ts'

interface Given {
  readonly pages?: Pages
  readonly program?: Partial<Program>
}

async function running({ pages = noPages, program: changes = {} }: Given = {}) {
  const database = await databaseWithSurveys()
  await post(database.writer, times(40))
  const program = programOn(database, changes)
  const folder = freshFolder()
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/wall.js'), 'wall()')
  const logged: Record<string, unknown>[] = []
  const log = openLog('debug', (line) => logged.push(JSON.parse(line) as Record<string, unknown>))
  const files = new StaticFiles(folder)
  const server = makeServer({ program, pages, files, log, trustProxy: 0, origin: null })
  const port = await portOf(server.http)
  onTestFinished(() => {
    server.http.closeAllConnections()
    return server.stop()
  })
  return { ...database, server, port, program, log, logged }
}

const noPages: Pages = async (_request, _response, next) => next()

/** Makes whoever has a token a screen. */
function pair(writer: Writer, name: string, token: string) {
  const now = '2026-11-20T12:00:00Z'
  return writer.write(async (connection) => {
    return addScreen(connection, { name, hash: hashOf(token), now })
  })
}

/** Pages that answer whatever is asked with a text. */
function pagesSaying(text: string): Pages {
  return async (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/plain' }).end(text)
  }
}

const json = (body: Buffer) => JSON.parse(body.toString()) as Record<string, unknown>

describe('the server', () => {
  it('says that it is alive, even when the database does not answer', async () => {
    const { port } = await running({ program: { isReady: () => Promise.resolve(false) } })
    expect((await ask(port, '/healthz')).status).toBe(200)
    expect((await ask(port, '/readyz')).status).toBe(503)
  })

  it('says that it is ready when the database answers', async () => {
    const { port } = await running()
    const { status, body, headers } = await ask(port, '/readyz')
    expect([status, body.toString()]).toEqual([200, 'ready\n'])
    expect(headers['cache-control']).toBe('no-store')
  })

  it('serves files, the stream and pages, each by its own', async () => {
    const { port } = await running({ pages: pagesSaying('a page') })
    expect((await ask(port, '/assets/wall.js')).body.toString()).toBe('wall()')
    expect((await ask(port, '/assets/wall.js?v=2')).body.toString()).toBe('wall()')
    expect((await ask(port, '/wall')).body.toString()).toBe('a page')
    const stream = new StreamClient(await open(port, '/api/v1/stream?audience=wall'))
    expect(await stream.snapshot()).toMatchObject({ number: 1 })
    stream.close()
  })

  it('leaves what is not a read to the pages', async () => {
    const { port } = await running({ pages: pagesSaying('a page') })
    for (const path of ['/assets/wall.js', '/api/v1/stream'])
      expect((await ask(port, path, { method: 'POST' })).body.toString()).toBe('a page')
  })

  it('hands the services and the log to the pages, and says who asks', async () => {
    const seen: object[] = []
    const { port, program, log } = await running({
      pages: async (_request, response, _next, locals) => {
        seen.push(locals)
        response.end()
      },
    })
    await ask(port, '/')
    const locals = { services: program.services, client: '127.0.0.1', origin: null, log }
    expect(seen).toEqual([{ ...locals, wall: null }])
  })

  it('answers 404 where not even a page does', async () => {
    const { port } = await running()
    const { status, headers, body } = await ask(port, '/nothing')
    expect(status).toBe(404)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(json(body)).toMatchObject({ type: 'about:blank', status: 404, title: 'Not found' })
  })

  it.each(['/healthz', '/readyz', '/assets/wall.js', '/api/v1/stream', '/nothing', '/wall'])(
    'protects %s with headers',
    async (path) => {
      const { port } = await running(path === '/wall' ? { pages: pagesSaying('a page') } : {})
      const response = await open(port, path)
      const { headers } = response.destroy()
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
      expect(headers).not.toHaveProperty('x-powered-by')
    },
  )

  it('compresses pages for who accepts it', async () => {
    const { port } = await running({ pages: pagesSaying('a long page '.repeat(500)) })
    const plain = await ask(port, '/wall')
    expect(plain.body.length).toBe(6_000)
    const packed = await ask(port, '/wall', { headers: { 'accept-encoding': 'br' } })
    expect(packed.headers['content-encoding']).toBe('br')
    expect(packed.body.length).toBeLessThan(200)
  })
})

describe('a page that shows a snapshot', () => {
  const counting = (): Pages => {
    let made = 0
    return async (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end(`page ${(made += 1)}`)
    }
  }
  const said = async (port: number, path: string, headers = {}) =>
    (await ask(port, path, { headers })).body.toString()

  const TOKEN = 'a token'
  const paired = `/wall?screen=${encodeURIComponent(TOKEN)}`

  it.each(['/', paired, `${paired}&theme=dark`])('%s is made once a snapshot', async (path) => {
    const { port, writer, program } = await running({ pages: counting() })
    await pair(writer, 'Lobby', TOKEN)
    expect(await said(port, path)).toBe('page 1')
    expect(await said(port, path)).toBe('page 1')
    await post(writer, times(1, {}, 'another'))
    program.snapshots.changed()
    expect(await said(port, path)).toBe('page 2')
  })

  it('is made for each who is somebody', async () => {
    const { port } = await running({ pages: counting() })
    expect(await said(port, '/')).toBe('page 1')
    expect(await said(port, '/', { cookie: 'session=1' })).toBe('page 2')
    expect(await said(port, '/', { authorization: 'Bearer 1' })).toBe('page 3')
  })

  it('is made for each wall that nobody has paired: each has a code of its own', async () => {
    const { port } = await running({ pages: counting() })
    const [first, second] = [await ask(port, '/wall'), await ask(port, '/wall')]
    expect(second.body.toString()).toBe('page 2')
    const [one, other] = [first, second].map(({ headers }) => headers['set-cookie'])
    expect(one).toEqual([
      expect.stringMatching(/^nps-pairing=[\w-]{43}; .*HttpOnly; SameSite=Lax$/),
    ])
    expect(other).not.toEqual(one)
  })

  it('is made once for screens that show the same, and no cookie of one is sent to another', async () => {
    const { port, writer } = await running({ pages: counting() })
    await pair(writer, 'Lobby', 'one')
    await pair(writer, 'Canteen', 'other')
    const asked = ['one', 'other', 'one'].map((token) => {
      return ask(port, '/wall', { headers: { cookie: `nps-screen=${token}` } })
    })
    const answers = await Promise.all(asked)
    expect(answers.map(({ body }) => body.toString())).toEqual(Array(3).fill('page 1'))
    const cookies = answers.map(({ headers }) => headers['set-cookie'])
    expect(cookies).toEqual(
      ['one', 'other', 'one'].map((token) => [
        `nps-screen=${token}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax`,
      ]),
    )
  })

  it('with a token in its address passes it on to nobody', async () => {
    const { port, writer, logged } = await running({ pages: counting() })
    await pair(writer, 'Lobby', TOKEN)
    const { headers } = await ask(port, paired)
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['set-cookie']).toBeUndefined()
    expect(JSON.stringify(logged)).not.toContain(TOKEN)
  })

  it.each(['/how', '/wall?survey=gone'])('%s is made each time', async (path) => {
    const { port } = await running({ pages: counting() })
    expect(await said(port, path)).toBe('page 1')
    expect(await said(port, path)).toBe('page 2')
  })
})

describe('a request that fails', () => {
  it('is answered 500 without a word about the inside, and logged without its query', async () => {
    const { port, logged } = await running({
      pages: () => Promise.reject(new Error('a matter of the inside')),
    })
    const { status, headers, body } = await ask(port, '/wall?key=secret')
    expect(status).toBe(500)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(json(body)).toMatchObject({ status: 500 })
    expect(body.toString()).not.toContain('inside')
    expect(logged).toMatchObject([{ level: 'error', message: 'A request failed', path: '/wall' }])
    expect(String(logged[0]?.['error'])).toContain('a matter of the inside')
    expect(JSON.stringify(logged)).not.toContain('secret')
  })

  it('is cut off when its answer had begun: half a page must not look whole', async () => {
    const { port } = await running({
      pages: async (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.write('half')
        throw new Error('in the middle')
      },
    })
    await expect(ask(port, '/wall')).rejects.toMatchObject({ code: 'ECONNRESET' })
  })

  it('does not take the server with it', async () => {
    const { port } = await running({
      pages: async (request, response) => {
        if (request.url === '/bad') throw new Error('bad')
        response.end('good')
      },
    })
    await ask(port, '/bad')
    expect((await ask(port, '/good')).body.toString()).toBe('good')
  })

  it('is 400 when its address makes no sense', async () => {
    const { port } = await running({ pages: pagesSaying('a page') })
    const socket = connect(port, '127.0.0.1')
    socket.write('GET http://[ HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n')
    let answer = ''
    for await (const part of socket) answer += String(part)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain('application/problem+json')
  })
})

describe('RunningServer.stop()', () => {
  it('lets an answer under way finish', async () => {
    const begun = Promise.withResolvers<ServerResponse>()
    const { port, server } = await running({
      pages: async (_request, response) => begun.resolve(response),
    })
    const asked = ask(port, '/slow')
    const response = await begun.promise
    const stopped = vi.fn()
    const stopping = server.stop().then(stopped)
    await new Promise(setImmediate)
    expect(stopped).not.toHaveBeenCalled()
    response.end('whole')
    expect((await asked).body.toString()).toBe('whole')
    await stopping
  })

  it('does not wait for connections that are kept open for later', { timeout: 4_000 }, async () => {
    const begun = Promise.withResolvers<ServerResponse>()
    const { port, server } = await running({
      pages: async (request, response) => {
        if (request.url === '/slow') begun.resolve(response)
        else response.end('quick')
      },
    })
    const agent = new Agent({ keepAlive: true })
    onTestFinished(() => agent.destroy())
    await ask(port, '/quick', { agent })
    const asked = ask(port, '/slow', { agent })
    const response = await begun.promise
    const stopping = server.stop()
    response.end('whole')
    expect((await asked).body.toString()).toBe('whole')
    await stopping
  })

  it('sends the streams away and takes no new connection', async () => {
    const { port, server, program } = await running()
    const client = new StreamClient(await open(port, '/api/v1/stream'))
    await client.snapshot()
    await server.stop()
    expect(await client.next()).toMatch(/^retry: \d{4}$/)
    expect(await client.next()).toBeNull()
    expect(program.listeners.count).toBe(0)
    const late = connect(port, '127.0.0.1')
    const [error] = (await once(late, 'error')) as [NodeJS.ErrnoException]
    expect(error.code).toBe('ECONNREFUSED')
  })

  it('cuts off after ten seconds who would never be done', async () => {
    const { port, server } = await running({ pages: async () => undefined })
    const asked = ask(port, '/never').catch((error: unknown) => error)
    await eventually(async () => {
      const { promise, resolve } = Promise.withResolvers<number>()
      server.http.getConnections((_, count) => resolve(count))
      expect(await promise).toBe(1)
    })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const stopping = server.stop()
    vi.advanceTimersByTime(10_000)
    await stopping
    expect(await asked).toBeInstanceOf(Error)
  })
})

describe('POST /api/v1/screens/report', () => {
  const REPORT = {
    scene: 'board',
    width: 1920,
    height: 1080,
    version: 'hnxT3yGm',
    age: 3,
    error: null,
  }
  const send = async (port: number, query: string, body: unknown) => {
    const init = { method: 'POST', body: JSON.stringify(body), headers: { 'user-agent': TV } }
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/screens/report${query}`, init)
    return { status: answer.status, body: (await answer.json()) as unknown }
  }
  const TV = 'Mozilla/5.0 (SMART-TV; Linux; Tizen 5.5) Chrome/69.0.3497.106 TV Safari/537.36'

  it('is heard of a screen, and told what the screen is', async () => {
    const { port, writer, program } = await running()
    await pair(writer, 'Lobby', 'token')
    const answer = await send(port, '?screen=token', REPORT)
    expect(answer).toMatchObject({ status: 200, body: { screen: { name: 'Lobby' }, task: null } })
    expect(await program.services.screens.list()).toMatchObject([
      { health: 'well', seen: { report: { ...REPORT, browser: 'Samsung, Chrome 69' } } },
    ])
  })

  it('is refused of nobody, and when it is no report or too long', async () => {
    const { port, writer } = await running()
    await pair(writer, 'Lobby', 'token')
    expect((await send(port, '', REPORT)).status).toBe(401)
    expect((await send(port, '?screen=token', { ...REPORT, width: 'wide' })).status).toBe(400)
    const long = { ...REPORT, more: 'x'.repeat(300) }
    expect((await send(port, '?screen=token', long)).status).toBe(413)
    expect((await ask(port, '/api/v1/screens/report')).status).toBe(405)
  })
})
