import { createServer, type ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { KeptPages } from '#server/kept-pages.ts'
import { fullSnapshot } from '#test/support/snapshots.ts'
import { ask, open, portOf } from './loopback.ts'

/** A server of one page, which says how often it was made. */
async function serving(make = (response: ServerResponse, made: number) => page(response, made)) {
  const state = { snapshot: fullSnapshot(), now: Date.UTC(2026, 10, 20, 13, 5), made: 0 }
  const kept = new KeptPages(() => state.now)
  const server = createServer((request, response) => {
    const made = () => Promise.resolve(make(response, (state.made += 1)))
    const page = { key: request.url ?? '', snapshot: state.snapshot }
    void kept.answer(request, response, page, made)
  })
  return { state, port: await portOf(server) }
}

function page(response: ServerResponse, made: number): void {
  response.setHeader('x-first', 'kept')
  response.writeHead(200, { 'content-type': 'text/html' })
  response.write('page ')
  response.end(String(made))
}

describe('KeptPages.answer(request, response, page, make)', () => {
  it('makes a page once, and then answers with the same bytes and headers', async () => {
    const { state, port } = await serving()
    const [first, second] = [await ask(port, '/wall'), await ask(port, '/wall')]
    expect(state.made).toBe(1)
    expect(first.body.toString()).toBe('page 1')
    expect(second.body).toEqual(first.body)
    expect(second.headers).toMatchObject({ 'x-first': 'kept', 'content-type': 'text/html' })
  })

  it('makes it once for all who come at the same time', async () => {
    const { state, port } = await serving((response, made) => {
      setTimeout(() => page(response, made), 50)
    })
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(port, '/wall')))
    expect(answers.map(({ body }) => body.toString())).toEqual(Array(5).fill('page 1'))
    expect(state.made).toBe(1)
  })

  it('makes it anew for another snapshot, even of the same number', async () => {
    const { state, port } = await serving()
    await ask(port, '/wall')
    state.snapshot = fullSnapshot()
    expect((await ask(port, '/wall')).body.toString()).toBe('page 2')
  })

  it('makes it anew in the next minute: it tells the time', async () => {
    const { state, port } = await serving()
    await ask(port, '/wall')
    state.now += 59_999
    expect((await ask(port, '/wall')).body.toString()).toBe('page 1')
    state.now += 1
    expect((await ask(port, '/wall')).body.toString()).toBe('page 2')
  })

  it('keeps a page apart for each address and encoding', async () => {
    const { state, port } = await serving()
    await ask(port, '/wall?theme=dark')
    await ask(port, '/wall?theme=light')
    await ask(port, '/wall?theme=light', { headers: { 'accept-encoding': 'br' } })
    expect(state.made).toBe(3)
  })

  it('keeps nothing but what went well', async () => {
    const { state, port } = await serving((response) => response.writeHead(500).end('broken'))
    await ask(port, '/wall')
    await ask(port, '/wall')
    expect(state.made).toBe(2)
  })

  it('keeps nothing that was cut off', async () => {
    const { state, port } = await serving((response, made) => {
      if (made > 1) return page(response, made)
      response.write('half')
      return undefined
    })
    const cut = await open(port, '/wall')
    const closed = new Promise((resolve) => cut.once('close', resolve))
    cut.destroy()
    await closed
    expect((await ask(port, '/wall')).body.toString()).toBe('page 2')
    expect(state.made).toBe(2)
  })

  it('forgets the oldest when there are many', async () => {
    const { state, port } = await serving()
    for (let theme = 0; theme <= 64; theme += 1) await ask(port, `/wall?${theme}`)
    await ask(port, '/wall?64')
    expect(state.made).toBe(65)
    await ask(port, '/wall?0')
    expect(state.made).toBe(66)
  })
})
