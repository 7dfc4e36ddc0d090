import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { UNPAIRED, type Look } from '#nps/screen.ts'
import { languageFor, type LanguageWishes } from '#nps/languages.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import type { Pages } from '#server/server.ts'
import { StaticFiles } from '#server/static-files.ts'

const DIST = new URL('../../dist/', import.meta.url)

/** The built page of a paired wall, drawn from a snapshot of one's own, and a stream to tell it of more. */
export class FixtureWall {
  snapshot: Snapshot
  look: Partial<Look> = {}
  /** What it has last reported. */
  reported: Record<string, unknown> | null = null
  readonly #server: Server
  readonly #streams = new Set<ServerResponse>()

  private constructor(pages: Pages, snapshot: Snapshot) {
    this.snapshot = snapshot
    const files = new StaticFiles(fileURLToPath(new URL('client/', DIST)))
    this.#server = createServer((request, response) => {
      const path = (request.url ?? '/').split('?')[0] ?? ''
      if (files.answer(request, response, path)) return
      if (path === '/api/v1/stream') return this.#stream(response)
      if (path === '/api/v1/screens/report') return void this.#report(request, response)
      void pages(request, response, () => response.writeHead(404).end(), this.#locals())
    })
  }

  static async start(snapshot: Snapshot): Promise<FixtureWall> {
    const { handler } = (await import(new URL('server/entry.mjs', DIST).href)) as { handler: Pages }
    const wall = new FixtureWall(handler, snapshot)
    await new Promise<void>((resolve) => wall.#server.listen(0, '127.0.0.1', resolve))
    return wall
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.#server.address() as AddressInfo).port)}/wall`
  }

  /** Tells the wall of another snapshot. */
  show(snapshot: Snapshot): void {
    this.snapshot = snapshot
    this.#say('snapshot', snapshot)
  }

  /** Tells the wall that its record has changed. */
  change(look: Partial<Look>): void {
    this.look = look
    this.#say('screen', this.#news())
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #say(event: string, data: object): void {
    for (const stream of this.#streams)
      stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  #stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(`event: snapshot\ndata: ${JSON.stringify(this.snapshot)}\n\n`)
    this.#streams.add(response)
    response.on('close', () => this.#streams.delete(response))
  }

  async #report(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    this.reported = JSON.parse(Buffer.concat(parts).toString()) as Record<string, unknown>
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(this.#news()))
  }

  #news(): object {
    const screen = { ...UNPAIRED, ...this.look, name: 'Lobby', isBlank: false }
    return { screen, task: null }
  }

  #locals(): object {
    const showing = { ...UNPAIRED, ...this.look }
    return {
      services: {
        version: 'fixture',
        snapshot: () => Promise.resolve(this.snapshot),
        language: (wishes: LanguageWishes) => Promise.resolve(languageFor(wishes)),
      },
      wall: {
        screen: { showing, language: showing.language, isBlank: false },
        maySee: true,
        pairing: null,
      },
      origin: null,
    }
  }
}
