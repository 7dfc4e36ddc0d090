import { once } from 'node:events'
import { request, type IncomingMessage, type RequestOptions, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { Gallery } from '#app/pictures/gallery.ts'
import { openPeople } from '#app/people/open-people.ts'
import { openScreens } from '#app/screens/open-screens.ts'
import { SILENT } from '#app/log.ts'
import type { Program } from '#app/services.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import { snapshotFrame } from '#live/frames.ts'
import { Listeners } from '#live/listeners.ts'
import { queryOf } from '#nps/view.ts'
import { Snapshots } from '#snapshots/snapshots.ts'
import { changeScreen } from '#store/screens.ts'
import { changeSettings } from '#store/settings.ts'
import type { FreshDatabase } from '#test/support/database.ts'
import { NOW } from '#test/support/results.ts'

/** Lets a server listen on a port of its own until the test is over. Returns the port. */
export async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** An answer, read to its end. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Asks a server for a path exactly as it is written, which `fetch` would tidy up. */
export async function ask(port: number, path: string, options: RequestOptions = {}) {
  const response = await open(port, path, options)
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part as Buffer)
  const { statusCode: status = 0, headers } = response
  return { status, headers, body: Buffer.concat(parts) } satisfies Answer
}

/** The same, as soon as the headers are there. */
export async function open(port: number, path: string, options: RequestOptions = {}) {
  const asked = request({ host: '127.0.0.1', port, path, agent: false, ...options }).end()
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  return response
}

/** A program that reads, and changes nothing but screens and who may see boards. */
export function programOn(
  { reader, writer, file }: FreshDatabase,
  changes: Partial<Program> = {},
): Program {
  const listeners = new Listeners()
  const now = () => Temporal.Instant.from(NOW)
  const snapshots = new Snapshots(reader, now, {
    onSnapshot: (view, snapshot) => listeners.publish(queryOf(view), snapshotFrame(snapshot)),
    onFailure: (error) => {
      throw error
    },
  })
  const refuse = () => Promise.reject(new Error('This program only reads.'))
  const { people, log, close } = openPeople({ databaseFile: file, secret: 'test', origin: null })
  onTestFinished(close)
  const writing = {
    noteReports: () => Promise.resolve(),
    changeScreen: ({ id, change }) =>
      writer.write(async (connection) => changeScreen(connection, id, change)),
    changeSettings: (settings) =>
      writer.write((connection) => changeSettings(connection, settings)),
  } satisfies Partial<Writing> as unknown as Writing
  const screens = openScreens({ reader, writing, people, origin: null, log: SILENT })
  onTestFinished(screens.close)
  const services: Program['services'] = {
    version: 'test',
    people,
    log,
    snapshot: (view) => snapshots.latest(view),
    monthlyTallies: () => Promise.resolve(null),
    sourceOf: () => Promise.resolve(null),
    receive: refuse,
    noteRefused: refuse,
    receiveHook: refuse,
    sources: {} as Program['services']['sources'],
    withdrawals: {} as Program['services']['withdrawals'],
    imports: {} as Program['services']['imports'],
    comments: {} as Program['services']['comments'],
    surveys: {} as Program['services']['surveys'],
    themes: {} as Program['services']['themes'],
    settings: {} as Program['services']['settings'],
    screens: screens.desk,
    viewing: screens.viewing,
    screenMessage: screens.message,
    screenWatch: screens.watch,
    door: screens.door,
    language: screens.language,
    gallery: new Gallery({ draw: refuse, close: () => Promise.resolve() }),
  }
  return {
    ...{ services, snapshots, listeners, own: screens.own, origin: null },
    onCallBack: screens.onCallBack,
    isReady: () => Promise.resolve(true),
    setUpCode: () => Promise.resolve(null),
    close: () => Promise.resolve(),
    ...changes,
  }
}

/** Reads an event stream, block by block. */
export class StreamClient {
  readonly response: IncomingMessage
  readonly #blocks: AsyncGenerator<string, null>

  constructor(response: IncomingMessage) {
    this.response = response
    this.#blocks = blocksOf(response)
  }

  /** The next block, without the empty line that ends it; `null` when the stream has ended. */
  async next(): Promise<string | null> {
    return (await this.#blocks.next()).value
  }

  /** The data of the next snapshot; what is not one is skipped. */
  async snapshot(): Promise<{ number: number; id: string; [field: string]: unknown }> {
    for (;;) {
      const block = await this.next()
      if (block === null) throw new Error('The stream has ended.')
      const [, id, data] = /^event: snapshot\nid: (.*)\ndata: (.*)$/.exec(block) ?? []
      if (id && data) return { id, ...(JSON.parse(data) as { number: number }) }
    }
  }

  close(): void {
    this.response.destroy()
  }
}

async function* blocksOf(response: IncomingMessage): AsyncGenerator<string, null> {
  let text = ''
  for await (const part of response.setEncoding('utf8')) {
    text += String(part)
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    yield* blocks
  }
  return null
}
