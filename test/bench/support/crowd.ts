import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { endProcess, startModule } from './processes.ts'
import { post, WALL_STREAM, type Subject } from './subject.ts'

/** What the process with the clients is told. */
export type Order = Opening | { readonly kind: 'expect'; readonly number: number }

/** How many streams to open, and how many of them at a time. */
export interface Opening {
  readonly kind: 'open'
  readonly url: string
  readonly clients: number
  readonly atOnce: number
}

/** What it answers when that is so. */
export interface Report {
  /** When, in milliseconds since 1970. */
  readonly at: number
  /** Clients that are still connected. */
  readonly open: number
  /** The oldest snapshot that one of them shows. */
  readonly oldest: number
}

/** So many streams are opened at a time, unless all come at once. */
const AT_ONCE = 100

/** How long the last client may take before it counts as lost, in milliseconds. */
const PATIENCE = 60_000

/** Many clients of one stream. */
export class Crowd {
  readonly #process: ChildProcess
  readonly #subject: Subject
  readonly #size: number
  #number = 0
  #open = 0

  private constructor(subject: Subject, size: number) {
    this.#process = startModule('test/bench/stream-clients.ts')
    this.#subject = subject
    this.#size = size
  }

  /** Opens so many streams and waits until each has its first snapshot. */
  static async open(
    subject: Subject,
    size: number,
    { atOnce = AT_ONCE, stream = WALL_STREAM } = {},
  ): Promise<Crowd> {
    const crowd = new Crowd(subject, size)
    const url = `${subject.url}${stream}`
    const { open, oldest } = await crowd.#ask({ kind: 'open', url, clients: size, atOnce })
    crowd.#open = open
    crowd.#number = oldest
    return crowd
  }

  /** Clients that were cut off, or did not get the last snapshot. */
  get lost(): number {
    return this.#size - this.#open
  }

  /** Posts one answer and waits until everybody has it. Returns how long the last one waited. */
  async push(): Promise<number> {
    const sent = performance.timeOrigin + performance.now()
    const all = this.#ask({ kind: 'expect', number: (this.#number += 1) })
    await post(this.#subject, this.#subject.nextUpdate(1))
    const { at, open } = await all
    this.#open = open
    return at - sent
  }

  close(): Promise<void> {
    return endProcess(this.#process)
  }

  async #ask(order: Order): Promise<Report> {
    this.#process.send(order)
    const signal = AbortSignal.timeout(PATIENCE)
    const [report] = (await once(this.#process, 'message', { signal })) as [Report]
    return report
  }
}
