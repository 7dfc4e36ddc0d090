import type { Page } from 'playwright-core'
import { setTimeout as sleep } from 'node:timers/promises'
import { openBrowser } from '#test/support/browser.ts'
import { withBoth } from './support/bare.ts'
import { openBoard, openWindow } from './support/board.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { percentile } from './support/statistics.ts'
import type { Both, Subject } from './support/subject.ts'

const UPDATES = 50
const BLOCK = 10

/** The server rests 100 ms after each push; who posts sooner measures the rest. */
const PAUSE = 250

/** From a post, sent by the page itself, to the changed board painted in it. */
export const postToPixel: Benchmark = {
  name: 'post-to-pixel',
  run: () => withFolder((folder) => withBoth(folder, measure)),
}

async function measure({ wall, bare }: Both): Promise<Figure[]> {
  const browser = await openBrowser()
  try {
    const ours = new Watched(wall, await openBoard(await openWindow(browser), wall))
    const theirs = new Watched(bare, await openBoard(await openWindow(browser), bare))
    for (let done = -BLOCK; done < UPDATES; done += BLOCK)
      for (const board of [theirs, ours]) await board.block(done >= 0)
    return [
      figure(0.5, ours, theirs),
      { ...figure(0.95, ours, theirs), target: { ratio: 2 }, note: `${UPDATES} updates each` },
    ]
  } finally {
    await browser.close()
  }
}

function figure(part: number, ours: Watched, theirs: Watched): Figure {
  return {
    name: `post → pixel, p${part * 100}`,
    value: percentile(ours.times, part),
    unit: 'ms',
    yardstick: percentile(theirs.times, part),
  }
}

/** A board in a page, and how long its updates took. */
class Watched {
  readonly times: number[] = []
  readonly #subject: Subject
  readonly #page: Page

  constructor(subject: Subject, page: Page) {
    this.#subject = subject
    this.#page = page
  }

  /** Some updates in a row; the first ones only warm up. */
  async block(counts: boolean): Promise<void> {
    await this.#page.bringToFront()
    for (let update = 0; update < BLOCK; update += 1) {
      await sleep(PAUSE * (1 + Math.random() / 2))
      const body = this.#subject.nextUpdate()
      const time = await this.#page.evaluate(postAndSee, { key: this.#subject.key, body })
      if (counts) this.times.push(time)
    }
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
