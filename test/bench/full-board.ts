import type { Browser } from 'playwright-core'
import { openBrowser } from '#test/support/browser.ts'
import { withBoth } from './support/bare.ts'
import { openWindow } from './support/board.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { median } from './support/statistics.ts'
import { WALL, type Both, type Subject } from './support/subject.ts'

const LOADS = 9
const SLOWDOWN = 4

/** From the request to the first paint, and to the paint with everything in it, fonts included. */
export const fullBoard: Benchmark = {
  name: 'full-board',
  run: () => withFolder((folder) => withBoth(folder, measure)),
}

interface Load {
  readonly first: number
  readonly complete: number
}

async function measure({ wall, bare }: Both): Promise<Figure[]> {
  const browser = await openBrowser()
  const ours: Load[] = []
  const theirs: Load[] = []
  try {
    for (let load = -1; load < LOADS; load += 1) {
      const both = [await loadOnce(browser, bare), await loadOnce(browser, wall)] as const
      if (load < 0) continue
      theirs.push(both[0])
      ours.push(both[1])
    }
  } finally {
    await browser.close()
  }
  const complete = figure('complete', ours, theirs)
  return [figure('first', ours, theirs), { ...complete, target: { ratio: 1.6 } }]
}

function figure(paint: keyof Load, ours: readonly Load[], theirs: readonly Load[]): Figure {
  return {
    name: `board at ${SLOWDOWN}× slowdown, ${paint} paint`,
    value: median(ours.map((load) => load[paint])),
    unit: 'ms',
    yardstick: median(theirs.map((load) => load[paint])),
    note: `median of ${LOADS} loads without a cache`,
  }
}

/** Loads a board into a new window with nothing in its cache. */
async function loadOnce(browser: Browser, { url }: Subject): Promise<Load> {
  const window = await openWindow(browser)
  try {
    const page = await window.newPage()
    const devtools = await window.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    await page.addInitScript(notePaints)
    await page.goto(`${url}${WALL}`)
    return await page.evaluate(() => (globalThis as unknown as { load: Promise<Load> }).load)
  } finally {
    await window.close()
  }
}

/** Runs in the page. All of the board is in its HTML: once that is there and the fonts are, it is complete. */
function notePaints(): void {
  const nextPaint = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(null)
      })
    })
  const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve))
  const firstPaint = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0]
      if (paint) resolve(paint.startTime)
    }).observe({ type: 'paint', buffered: true })
  })
  const load = async () => {
    await parsed
    document.body.getBoundingClientRect()
    await document.fonts.ready
    const complete = await nextPaint()
    const first = await firstPaint
    return { first, complete: Math.max(first, complete) }
  }
  Object.assign(globalThis, { load: load() })
}
