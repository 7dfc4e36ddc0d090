import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** What stands between a screen and the program does. */
export type Mood =
  /** Hands everything on. */
  | 'fine'
  /** Nothing listens. */
  | 'closed'
  /** A proxy that says in HTML that there is no program. */
  | 'bad gateway'
  /** An address that is there, and where nothing is. */
  | 'not found'
  /** Takes requests and never answers. */
  | 'hanging'
  /** Ends every answer in the middle. */
  | 'half'
  /** Streams open, and nothing comes through them. */
  | 'silent streams'
  /** Streams are refused; all else is handed on. */
  | 'no streams'

const STREAM = '/api/v1/stream'

/** A network between a browser and a program, which the test can spoil. */
export class BadNetwork {
  readonly #server = createServer((asked, answer) => this.#answer(asked, answer))
  readonly #sockets = new Set<Socket>()
  readonly #program: () => string
  #mood: Mood = 'fine'
  url = ''
  /** How many streams are open now, and how many have been in all. */
  streams = 0
  streamsEver = 0

  constructor(program: () => string) {
    this.#program = program
    this.#server.on('connection', (socket) => {
      if (this.#mood === 'closed') return void socket.destroy()
      this.#sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => this.#sockets.delete(socket))
    })
  }

  async open(): Promise<this> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    onTestFinished(() => {
      this.#hangUp()
      this.#server.close()
    })
    return this
  }

  /** From now on; whatever is open breaks off. */
  become(mood: Mood): void {
    this.#mood = mood
    this.#hangUp()
  }

  #hangUp(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  #answer(asked: IncomingMessage, answer: ServerResponse): void {
    const isStream = asked.url?.startsWith(STREAM) === true
    if (this.#mood === 'hanging') return
    if (this.#mood === 'not found') return page(answer, 404, '<html><h1>404 Not Found</h1></html>')
    if (this.#mood === 'bad gateway' || (this.#mood === 'no streams' && isStream))
      return page(answer, 502, '<html><h1>502 Bad Gateway</h1></html>')
    if (this.#mood !== 'silent streams' || !isStream) return this.#pass(asked, answer)
    answer.writeHead(200, { 'content-type': 'text/event-stream' })
    answer.flushHeaders()
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const { method, headers, url = '/' } = asked
    if (url.startsWith(STREAM)) {
      this.streams += 1
      this.streamsEver += 1
      answer.on('close', () => (this.streams -= 1))
    }
    const own = request(`${this.#program()}${url}`, { method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers)
      if (this.#mood === 'half')
        given.once('data', (part: Buffer) => {
          answer.write(part.subarray(0, part.length / 2), () => answer.destroy())
          own.destroy()
        })
      else given.pipe(answer)
    })
    own.on('error', () => answer.destroy())
    answer.on('close', () => own.destroy())
    asked.pipe(own)
  }
}

function page(answer: ServerResponse, status: number, html: string): void {
  answer.writeHead(status, { 'content-type': 'text/html' }).end(html)
}
