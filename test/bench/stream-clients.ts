import { connect, type Socket } from 'node:net'
import type { Opening, Order, Report } from './support/crowd.ts'

/**
 * Many clients of one stream, in a process of their own: plain sockets that look for no more than
 * the number of each snapshot and its end.
 */
const EVENT_ID = '\nid: '
const LONGEST_ID = 32

class Client {
  /** The last snapshot that has come whole; -1 for none. */
  seen = -1
  isOpen = true
  #coming = -1
  #tail: Buffer | null = null

  constructor(socket: Socket, onSeen: () => void) {
    socket.on('data', (bytes) => this.#take(bytes as Buffer, onSeen))
    socket.on('error', () => undefined)
    socket.on('close', () => {
      this.isOpen = false
      onSeen()
    })
  }

  /** The end of what came before is looked at again: a number may have been cut in two. */
  #take(part: Buffer, onSeen: () => void): void {
    const bytes = this.#tail ? Buffer.concat([this.#tail, part]) : part
    const at = bytes.lastIndexOf(EVENT_ID)
    if (at >= 0)
      this.#coming = Number.parseInt(
        bytes.toString('latin1', at + EVENT_ID.length, at + LONGEST_ID),
      )
    this.#tail = endsEvent(bytes) ? null : Buffer.from(bytes.subarray(-LONGEST_ID))
    if (this.#tail || this.#coming === this.seen) return
    this.seen = this.#coming
    onSeen()
  }
}

/** With or without the line break that ends a chunk of HTTP. */
function endsEvent(bytes: Buffer): boolean {
  const end = bytes.toString('latin1', bytes.length - 4)
  return end.endsWith('\n\n') || end === '\n\n\r\n'
}

const clients: Client[] = []
let awaited: { number: number; missing: Set<Client> } | null = null

process.on('message', (order: Order) => {
  if (order.kind === 'open') void open(new URL(order.url), order)
  else expect(order.number)
})
process.on('disconnect', () => process.exit(0))

async function open(url: URL, { clients: count, atOnce }: Opening): Promise<void> {
  let left = count
  const openInTurn = async () => {
    while (left-- > 0) await openOne(url)
  }
  await Promise.all(Array.from({ length: atOnce }, openInTurn))
  report()
}

/** Until the first snapshot is there, or the connection is gone. */
function openOne(url: URL): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true })
    socket.write(`GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\n\r\n`)
    const client: Client = new Client(socket, () => {
      resolve()
      noteSeen(client)
    })
    clients.push(client)
  })
}

function expect(number: number): void {
  const missing = new Set(clients.filter((client) => client.isOpen && client.seen < number))
  awaited = { number, missing }
  if (missing.size === 0) report()
}

function noteSeen(client: Client): void {
  if (!awaited?.missing.has(client)) return
  if (client.isOpen && client.seen < awaited.number) return
  awaited.missing.delete(client)
  if (awaited.missing.size === 0) report()
}

function report(): void {
  const open = clients.filter(({ isOpen }) => isOpen)
  const seen = open.map((client) => client.seen)
  const said: Report = {
    at: performance.timeOrigin + performance.now(),
    open: open.length,
    oldest: seen.reduce((least, number) => Math.min(least, number), Infinity),
  }
  process.send?.(said)
}
