import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Snapshot } from '#nps/snapshot.ts'
import { recordAnswer, type RecordedAnswer } from './record-answer.ts'

/** Until when a page is right, and the page; `null` when it turned out to be none worth keeping. */
interface Kept {
  readonly snapshot: Snapshot
  readonly minute: number
  readonly page: Promise<RecordedAnswer | null>
}

/** A page that can be kept: what it is known by, and the snapshot that it is a picture of. */
export interface KeptPage {
  readonly key: string
  readonly snapshot: Snapshot
}

/** Who asks for ever new addresses fills no more memory than this. */
const MOST = 64

/**
 * Pages that were made already. A page is a picture of one snapshot in which the time is told to the
 * minute: while both are the same, so is every byte of it. When all screens come back after a
 * restart, it is rendered and compressed once.
 */
export class KeptPages {
  readonly #now: () => number
  readonly #pages = new Map<string, Kept>()

  /** The clock tells milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now
  }

  /**
   * Answers with the page of this snapshot: the one that is kept, or one that is made and kept. Pages
   * of one key are the same, apart from the cookies that come with them.
   */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    { key: page, snapshot }: KeptPage,
    make: () => Promise<void>,
  ): Promise<void> {
    const key = `${request.headers['accept-encoding'] ?? ''} ${page}`
    const minute = Math.floor(this.#now() / 60_000)
    const known = this.#pages.get(key)
    if (known?.snapshot === snapshot && known.minute === minute) {
      const kept = await known.page
      if (kept) return send(response, kept)
    }
    this.#pages.delete(key)
    this.#pages.set(key, { snapshot, minute, page: recordAnswer(response) })
    for (const oldest of this.#pages.keys()) {
      if (this.#pages.size <= MOST) break
      this.#pages.delete(oldest)
    }
    await make()
  }
}

/** Headers that were set for one who asked, and are another's own or nobody's. */
const OWN = ['set-cookie', 'referrer-policy']

function send(response: ServerResponse, { headers, body }: RecordedAnswer): void {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.includes(name)))
  response.writeHead(200, { ...kept, 'content-length': body.length })
  response.end(body)
}
