import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { onTestFinished, describe, expect, it, vi } from 'vitest'
import type { Program } from '#app/services.ts'
import { EventStream } from '#server/event-stream.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { fullSnapshot } from '#test/support/snapshots.ts'
import { eventually } from '#test/support/eventually.ts'
import { hashOf } from '#auth/keys.ts'
import { addScreen } from '#store/screens.ts'
import { changeSettings } from '#store/settings.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'
import { ask, open, portOf, programOn, StreamClient } from './loopback.ts'

async function streamOf(changes: Partial<Program> = {}) {
  const database = await databaseWithSurveys()
  await post(database.writer, times(40))
  const program = programOn(database, changes)
  const stream = new EventStream(program)
  onTestFinished(() => stream.close())
  const failures: unknown[] = []
  const port = await portOf(
    createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      stream.answer(request, response, url).catch((error: unknown) => failures.push(error))
    }),
  )
  const join = async (query = '') => new StreamClient(await open(port, `/api/v1/stream${query}`))
  const change = async (count: number) => {
    await post(database.writer, times(count, {}, `at ${count}`))
    program.snapshots.changed()
  }
  return { ...database, program, stream, port, join, change, failures }
}

/** The same with a screen, whose token is “a token”. */
async function streamOfScreen() {
  const given = await streamOf()
  const screen = await given.writer.write(async (connection) =>
    addScreen(connection, { name: 'Lobby', hash: hashOf('a token'), now: NOW }),
  )
  return { ...given, screen: Number(screen) }
}

/** Anybody may see boards, and nobody is a screen. */
const OPEN: Pick<Program['services']['door'], 'visit' | 'ownNews'> = {
  visit: async () => ({ screen: null, isLost: false, maySee: true, keptKey: [] }),
  ownNews: () => null,
}

describe('GET /api/v1/stream', () => {
  it('is an event stream that nobody keeps', async () => {
    const { join } = await streamOf()
    const { response } = await join()
    expect(response.statusCode).toBe(200)
    expect(response.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
  })

  it('says how long to wait before coming back, and begins with the whole snapshot', async () => {
    const { join, program } = await streamOf()
    const client = await join()
    expect(await client.next()).toMatch(/^retry: \d{4}$/)
    const { id, ...snapshot } = await client.snapshot()
    const view = { audience: 'intranet', survey: null, segment: null } as const
    expect(snapshot).toEqual(await program.services.snapshot(view))
    expect(id).toBe(String(snapshot.number))
  })

  it('goes on with a whole snapshot for every change', async () => {
    const { join, change } = await streamOf()
    const client = await join()
    expect(await client.snapshot()).toMatchObject({ number: 1, score: { responses: 40 } })
    await change(1)
    expect(await client.snapshot()).toMatchObject({ number: 2, score: { responses: 41 } })
    await change(2)
    expect(await client.snapshot()).toMatchObject({ number: 3, score: { responses: 43 } })
  })

  it('shows each client the view that it asked for', async () => {
    const { join, change } = await streamOf()
    const clients = await Promise.all(
      ['?survey=customers', '?survey=support-calls', '?audience=wall'].map(join),
    )
    const surveys = async () =>
      Promise.all(clients.map(async (client) => (await client.snapshot())['survey']))
    const expected = [{ id: 'customers' }, { id: 'support-calls' }, { id: 'customers' }]
    expect(await surveys()).toMatchObject(expected)
    await change(1)
    expect(await surveys()).toMatchObject(expected)
  })

  it('tells a screen what it is before its board, and what is said to it alone', async () => {
    const { join, program, screen } = await streamOfScreen()
    const client = await join('?audience=wall&screen=a+token')
    expect(await client.next()).toMatch(/^retry: /)
    expect(await client.next()).toMatch(/^event: screen\ndata: \{"screen":\{.*"name":"Lobby"/)
    await client.snapshot()
    await program.services.screens.command(screen, 'identify')
    expect(await client.next()).toMatch(/^event: screen\ndata: .*"task":"identify"/)
    client.close()
    await eventually(() => expect(program.own.has(`screen ${String(screen)}`)).toBe(false))
  })

  it('tells whoever has the token of no screen that it is none', async () => {
    const { join } = await streamOf()
    const client = await join('?audience=wall&screen=another')
    await client.next()
    expect(await client.next()).toBe('event: screen\ndata: {"screen":null,"task":null}')
  })

  it('ends when a screen is revoked, whether or not it cares to hear it', async () => {
    const { join, program, change, stream, screen } = await streamOfScreen()
    await program.services.viewing.change('known', false)
    const client = await join('?audience=wall&screen=a+token')
    await client.snapshot()
    await program.services.screens.revoke(screen)
    await change(1)
    expect(await client.next()).toBe('event: screen\ndata: {"screen":null,"task":null}')
    expect(await client.next()).toMatch(/^retry: \d{4}$/)
    expect(await client.next()).toBeNull()
    await eventually(() => expect(program.listeners.count).toBe(0))
    // Whoever comes back is a wall that is none of ours.
    const again = await join('?audience=wall&screen=a+token')
    await again.next()
    expect(await again.next()).toBe('event: screen\ndata: {"screen":null,"task":null}')
    await change(2)
    stream.beat()
    expect(await again.next()).toMatch(/^: still here/)
  })

  it('ends for whoever was found out before, and is sent away meanwhile', async () => {
    const { join, program, screen } = await streamOfScreen()
    const before = { ...program.services }
    const changes = [
      () => program.services.screens.renewToken(screen),
      () => program.services.viewing.change('known', false),
    ]
    for (const [index, change] of changes.entries()) {
      const meanwhile: typeof before.snapshot = async (view) => {
        await change()
        return before.snapshot(view)
      }
      Object.assign(program.services, { snapshot: meanwhile })
      const client = await join(['?audience=wall&screen=a+token', ''][index])
      expect(await client.next()).toMatch(/^retry: /)
      expect(await client.next()).toBeNull()
      expect(program.listeners.count).toBe(0)
    }
  })

  it('shows an unpaired wall nothing but its code where boards are not for everybody', async () => {
    const { join, stream, writer, port, change } = await streamOf()
    await writer.write((connection) => changeSettings(connection, { viewing: 'known' }))
    for (const query of ['', '?audience=wall', '?audience=wall&pairing=short'])
      expect((await ask(port, `/api/v1/stream${query}`)).status, query).toBe(401)
    const client = await join(`?audience=wall&pairing=${'s'.repeat(43)}`)
    await client.next()
    expect(await client.next()).toMatch(
      /^event: pairing\ndata: \{"code":"[A-Z2-9]{6}".*"maySee":false/,
    )
    await change(1)
    stream.beat()
    expect(await client.next()).toMatch(/^: still here/)
  })

  it('is 404, and says why, for a survey that is not there', async () => {
    const { port, program } = await streamOf()
    const { status, headers, body } = await ask(port, '/api/v1/stream?survey=partners')
    expect(status).toBe(404)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(JSON.parse(body.toString())).toMatchObject({ status: 404, title: 'No such results' })
    expect(program.listeners.count).toBe(0)
  })

  it('tells HEAD what it would be, and holds nobody', async () => {
    const { port, program } = await streamOf()
    const socket = connect(port, '127.0.0.1')
    socket.write('HEAD /api/v1/stream HTTP/1.1\r\nhost: localhost\r\n\r\n')
    let answer = ''
    for await (const part of socket) answer += String(part)
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\ncontent-type: text\/event-stream/)
    expect(answer.endsWith('\r\n\r\n')).toBe(true)
    expect(program.listeners.count).toBe(0)
  })

  it('waits its turn behind another answer on the same connection', async () => {
    const { port } = await streamOf()
    const socket = connect(port, '127.0.0.1')
    const ask = (query: string) => `GET /api/v1/stream${query} HTTP/1.1\r\nhost: localhost\r\n\r\n`
    socket.write(ask('?survey=partners') + ask(''))
    let answer = ''
    for await (const part of socket) {
      answer += String(part)
      if (answer.includes('event: snapshot')) break
    }
    expect(answer).toMatch(/^HTTP\/1\.1 404 [^]*HTTP\/1\.1 200 OK\r\n[^]*\r\n\r\nretry: /)
  })

  it('forgets who has gone', async () => {
    const { join, program } = await streamOf()
    const clients = await Promise.all([join(), join()])
    for (const client of clients) await client.snapshot()
    expect(program.listeners.count).toBe(2)
    for (const client of clients) client.close()
    await eventually(() => expect(program.listeners.count).toBe(0))
  })

  it('tells nobody anything when there is no news but that it is still there', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    const { join } = await streamOf()
    const client = await join()
    await client.snapshot()
    vi.advanceTimersByTime(15_000)
    expect(await client.next()).toMatch(/^: /)
  })

  it('fails when the results cannot be read, and leaves nothing behind', async () => {
    const snapshot = () => Promise.reject(new Error('the disk is gone'))
    const services = { snapshot, door: OPEN } as unknown as Program['services']
    const { port, failures, program } = await streamOf({ services })
    const socket = connect(port, '127.0.0.1').on('error', () => undefined)
    socket.write('GET /api/v1/stream HTTP/1.1\r\nhost: localhost\r\n\r\n')
    await eventually(() => expect(failures).toHaveLength(1))
    expect(program.listeners.count).toBe(0)
    socket.destroy()
  })
})

/** More than any network keeps for a client that does not read. */
const LARGE = 1024 * 1024

/** A client that says what it wants and then reads nothing. */
async function joinWithoutReading(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.pause()
  socket.write('GET /api/v1/stream HTTP/1.1\r\nhost: localhost\r\n\r\n')
  return socket
}

function largeFrame(number: number): Buffer {
  return Buffer.from(`id: ${number}\ndata: ${'.'.repeat(LARGE)}\n\n`)
}

describe('a client that is slower than the news', () => {
  it('misses some, and gets the latest when it has caught up', async () => {
    const { port, program } = await streamOf()
    const socket = await joinWithoutReading(port)
    await eventually(() => expect(program.listeners.count).toBe(1))
    for (let number = 1; number <= 40; number += 1) {
      program.listeners.publish('', largeFrame(number))
      await new Promise(setImmediate)
    }
    program.listeners.publish('', Buffer.from('id: 41\ndata: last\n\n'))
    const ids = await idsUntil(socket, 41)
    expect(ids.length).toBeLessThan(38)
    expect(ids.at(-1)).toBe(41)
    expect(ids).toEqual(ids.toSorted((a, b) => a - b))
  })

  it('does not miss the news for the sake of a sign of life', async () => {
    const { port, program, stream } = await streamOf()
    const socket = await joinWithoutReading(port)
    await eventually(() => expect(program.listeners.count).toBe(1))
    for (let number = 1; number <= 40; number += 1) {
      program.listeners.publish('', largeFrame(number))
      await new Promise(setImmediate)
    }
    stream.beat()
    expect((await idsUntil(socket, 40)).at(-1)).toBe(40)
  })
})

/** Reads what a client has missed until the event of a number has come, and says which came. */
async function idsUntil(socket: Socket, last: number): Promise<number[]> {
  let text = ''
  for await (const part of socket) {
    text += String(part).replace(/\.{2,}/g, '')
    if (text.includes(`id: ${last}\ndata: `) && text.endsWith('\n\n')) break
  }
  return Array.from(text.matchAll(/^id: (\d+)\ndata: (?:\.|last|$)/gm), ([, id]) => Number(id))
}

describe('EventStream.close()', () => {
  it('says no more to whoever was sent away before, and has not gone yet', async () => {
    const { port, program, stream } = await streamOf()
    const socket = await joinWithoutReading(port)
    await eventually(() => expect(program.listeners.count).toBe(1))
    for (let number = 1; number <= 40; number += 1)
      program.listeners.publish('', largeFrame(number))
    await program.services.viewing.change('known', false)
    await program.services.viewing.change('anyone', false)
    stream.close()
    let text = ''
    for await (const part of socket) text += String(part).replace(/\.{2,}/g, '')
    expect(text.match(/^retry: /gm)).toHaveLength(2)
  })

  it('tells everybody to come back, each after a while of its own, and hangs up', async () => {
    const { join, stream, program } = await streamOf()
    const clients = await Promise.all([join(), join(), join()])
    for (const client of clients) await client.snapshot()
    stream.close()
    for (const client of clients) {
      expect(await client.next()).toMatch(/^retry: \d{4}$/)
      expect(await client.next()).toBeNull()
    }
    await eventually(() => expect(program.listeners.count).toBe(0))
  })

  it('leaves those in peace who have hung up but are not gone yet', async () => {
    const { join, stream, program } = await streamOf()
    const client = await join()
    await client.snapshot()
    stream.close()
    expect(program.listeners.count).toBe(1)
    program.listeners.publish('', largeFrame(1))
    expect(await client.next()).toMatch(/^retry: /)
    expect(await client.next()).toBeNull()
  })

  it('sends away even those whose first snapshot was still being made', async () => {
    const made = Promise.withResolvers<Snapshot>()
    const asked = vi.fn(() => made.promise)
    const services = { snapshot: asked, door: OPEN } as unknown as Program['services']
    const { join, stream, program } = await streamOf({ services })
    const joining = join()
    await eventually(() => expect(asked).toHaveBeenCalled())
    stream.close()
    made.resolve(fullSnapshot())
    const client = await joining
    expect(await client.next()).toMatch(/^retry: /)
    expect(await client.next()).toBeNull()
    expect(program.listeners.count).toBe(0)
  })
})
