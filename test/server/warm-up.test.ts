import { createServer } from 'node:http'
import { describe, expect, it } from 'vitest'
import { warmUp } from '#server/warm-up.ts'
import { eventually } from '#test/support/eventually.ts'
import { portOf } from './loopback.ts'

const ALL = ['/api/v1/stream?audience=wall', '/wall']

describe('warmUp(url)', () => {
  it('asks for what screens ask for, and leaves even where an answer never ends', async () => {
    const asked: (string | undefined)[] = []
    const left: (string | undefined)[] = []
    const server = createServer((request, response) => {
      asked.push(request.url)
      response.writeHead(200).write('and so on')
      response.on('close', () => left.push(request.url))
    })
    warmUp(`http://127.0.0.1:${await portOf(server)}`)
    await eventually(() => expect(asked.toSorted()).toEqual(ALL))
    await eventually(() => expect(left.toSorted()).toEqual(ALL))
  })

  it('does no harm where nobody answers', async () => {
    let refused = 0
    const server = createServer()
    const port = await portOf(server)
    server.on('connection', (socket) => {
      refused += 1
      socket.destroy()
    })
    warmUp(`http://127.0.0.1:${port}`)
    await eventually(() => expect(refused).toBe(ALL.length))
  })
})
