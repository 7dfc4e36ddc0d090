import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { Gallery } from '#app/pictures/gallery.ts'
import { hashOf } from '#auth/keys.ts'
import type { PictureOrder } from '#pictures/picture.ts'
import { answerPicture, pictureAt } from '#server/pictures.ts'
import { addScreen } from '#store/screens.ts'
import { changeSettings } from '#store/settings.ts'
import { databaseWithSurveys, NOW, post, times } from '#test/support/results.ts'
import { ask, portOf, programOn } from './loopback.ts'

/** Pictures that say what they are of. */
async function serving() {
  const database = await databaseWithSurveys()
  await post(database.writer, times(40, { rating: 10 }))
  const ordered: PictureOrder[] = []
  const draw = async (order: PictureOrder) => {
    ordered.push(order)
    return new TextEncoder().encode(`picture ${ordered.length}`)
  }
  const program = programOn(database)
  const gallery = new Gallery({ draw, close: () => Promise.resolve() })
  const services = { ...program.services, gallery }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const kind = pictureAt(url.pathname)
    if (kind) void answerPicture({ ...program, services }, kind, request, response, url)
  })
  return { ...database, program, services, ordered, port: await portOf(server) }
}

const problem = (body: Buffer) => JSON.parse(body.toString()) as Record<string, unknown>

describe('pictureAt(path)', () => {
  it('knows two pictures', () => {
    expect(['/badge.svg', '/board.png', '/board.svg', '/toString'].map(pictureAt)).toEqual([
      ...['badge', 'board', null, null],
    ])
  })
})

describe('answerPicture(program, kind, request, response, url)', () => {
  it('answers with the picture of now, that may be shown anywhere and has to be asked for again', async () => {
    const { port, ordered } = await serving()
    const board = await ask(port, '/board.png')
    expect(board).toMatchObject({ status: 200, body: Buffer.from('picture 1') })
    expect(board.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': '9',
      'cache-control': 'no-cache',
      'cross-origin-resource-policy': 'cross-origin',
    })
    expect(Date.parse(board.headers['last-modified'] ?? '')).not.toBeNaN()
    expect((await ask(port, '/badge.svg')).headers['content-type']).toBe('image/svg+xml')
    expect(ordered.map(({ kind }) => kind)).toEqual(['board', 'badge'])
    expect(ordered[0]?.of.score).toMatchObject({ nps: 100, responses: 40 })
  })

  it('takes size, theme, language, survey and segment from the address', async () => {
    const { port, ordered } = await serving()
    await ask(port, '/board.png?size=1920x1080&theme=dark&lang=sv-FI&survey=support-calls')
    expect(ordered).toMatchObject([
      { size: '1920x1080', theme: 'dark', language: 'sv', of: { survey: { id: 'support-calls' } } },
    ])
    await ask(port, '/board.png?theme=pink&lang=%3Cscript%3E')
    expect(ordered[1]).toMatchObject({ size: '1200x630', theme: 'light', language: 'en' })
  })

  it('draws nothing for whoever has the picture already, or only asks about it', async () => {
    const { port, ordered, writer, program } = await serving()
    const asked = await ask(port, '/board.png', { method: 'HEAD' })
    const { etag } = asked.headers
    expect(asked).toMatchObject({ status: 200, body: Buffer.alloc(0) })
    const headers = { 'if-none-match': etag }
    expect((await ask(port, '/board.png', { headers })).status).toBe(304)
    expect(ordered).toEqual([])
    expect((await ask(port, '/board.png?theme=dark', { headers })).status).toBe(200)
    await post(writer, times(40, { rating: 0 }, 'another'))
    program.snapshots.changed()
    expect((await ask(port, '/board.png', { headers })).status).toBe(200)
    expect(ordered[1]?.of.score).toMatchObject({ nps: 0, responses: 80 })
  })

  it('answers 404 for a survey or segment that is not there, and 400 for a size', async () => {
    const { port } = await serving()
    for (const query of ['survey=nope', 'segment=nope']) {
      const { status, headers, body } = await ask(port, `/badge.svg?${query}`)
      expect([status, headers['content-type']]).toEqual([404, 'application/problem+json'])
      expect(problem(body)['title']).toBe('No such results')
    }
    const { status, body } = await ask(port, '/board.png?size=5x5')
    expect([status, problem(body)['title']]).toEqual([400, 'No such size'])
  })

  it('answers 503 while too many pictures are wanted, and says when to come again', async () => {
    const { port, services } = await serving()
    services.gallery.picture = () => Promise.resolve(null)
    const { status, headers } = await ask(port, '/board.png')
    expect([status, headers['retry-after']]).toEqual([503, '2'])
  })

  it('shows nothing to whoever may see no wall', async () => {
    const { port, writer, ordered } = await serving()
    const [token, key] = ['t'.repeat(43), 'k'.repeat(43)]
    await writer.write(async (connection) => {
      await changeSettings(connection, {
        ...{ viewing: 'key', viewingKeyHash: hashOf(key).toHex() },
      })
      addScreen(connection, { name: 'Lobby', hash: hashOf(token), now: NOW })
    })
    const closed = await ask(port, '/badge.svg')
    expect(closed.status).toBe(403)
    expect(closed.headers).toMatchObject({
      ...{ 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    })
    expect(problem(closed.body)).toMatchObject({ status: 403, title: 'Not open to everybody' })
    expect((await ask(port, `/badge.svg?key=${'x'.repeat(43)}`)).status).toBe(403)
    expect(ordered).toEqual([])
    expect((await ask(port, `/badge.svg?key=${key}`)).status).toBe(200)
    expect((await ask(port, `/badge.svg?screen=${token}`)).status).toBe(200)
  })
})
