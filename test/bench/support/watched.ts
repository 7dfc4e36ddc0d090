import type { Page } from 'playwright-core'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Subject } from './subject.ts'

/** The server rests 100 ms after each push; who posts sooner measures the rest. */
const PAUSE = 250

/** A board in a page, and how long its updates took. */
export class Watched {
  readonly times: number[] = []
  readonly #subject: Subject
  readonly #page: Page

  constructor(subject: Subject, page: Page) {
    this.#subject = subject
    this.#page = page
  }

  /** So many updates in a row; those that do not count only warm up. */
  async block(updates: number, counts: boolean): Promise<void> {
    await this.#page.bringToFront()
    for (let update = 0; update < updates; update += 1) {
      const time = await this.update()
      if (counts) this.times.push(time)
    }
  }

  /** One update, after a pause; returns how long it took. */
  async update(): Promise<number> {
    await sleep(PAUSE * (1 + Math.random() / 2))
    const body = this.#subject.nextUpdate()
    return this.#page.evaluate(postAndSee, { key: this.#subject.key, body })
  }
}

/** Runs in the page: everything is told by one clock. */
async function postAndSee({ key, body }: { key: string; body: string }): Promise<number> {
  const painted = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(null)
      })
    })
    observer.observe(document, { subtree: true, attributeFilter: ['data-snapshot'] })
  })
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const sent = performance.now()
  const answer = await fetch('/api/v1/responses', { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(`A post was answered with ${answer.status}`)
  return (await painted) - sent
}
