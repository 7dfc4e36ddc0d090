import type { CDPSession, Page } from 'playwright-core'
import { setTimeout as sleep } from 'node:timers/promises'
import { SCENES } from '#nps/screen.ts'
import { openBrowser } from '#test/support/browser.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { cpuTimeOf } from './support/proc.ts'
import { median } from './support/statistics.ts'
import { postSteadily, WALL, type Subject } from './support/subject.ts'
import { SCREEN_TOKEN, startWall } from './support/wall.ts'

/** `SOAK_MINUTES` makes it shorter, for a first look. */
const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 30)
const UPDATES_A_SECOND = 5

/** Once round all the scenes that have something to show, in seconds: every look is at the same one. */
const ROUND = 5 * (SCENES.length - 1)

/**
 * The first rounds fill what is filled once, and the browser goes on making the script faster for minutes:
 * so many looks in the middle of the time are compared with as many at its end.
 */
const WARM_UP = 2
const LOOKS = 5

interface Look {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

/** A screen with all its scenes through weeks of updates: nothing may grow. */
export const soak: Benchmark = {
  name: 'soak',
  isLong: true,
  run: () =>
    withFolder(async (folder) => {
      const wall = await startWall(folder)
      const browser = await openBrowser()
      try {
        const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
        await page.goto(`${wall.url}${WALL}?screen=${SCREEN_TOKEN}`)
        await page.locator('#island[data-alive]').waitFor()
        const devtools = await browser.newBrowserCDPSession()
        return await measure(wall, page, devtools)
      } finally {
        await browser.close()
        await wall.stop()
      }
    }),
}

async function measure(wall: Subject, page: Page, browser: CDPSession): Promise<Figure[]> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const rounds = Math.max(WARM_UP + 2, Math.round((MINUTES * 60) / ROUND))
  const looks: Look[] = []
  let from = { at: 0, cpu: 0 }
  for (let round = 0; round < rounds; round += 1) {
    if (round === WARM_UP) from = { at: performance.now(), cpu: await rendererTime(browser) }
    await wholeRound()
    await postSteadily(wall, (ROUND - 1) * UPDATES_A_SECOND, 1_000 / UPDATES_A_SECOND)
    if (round >= WARM_UP) looks.push(await look(devtools))
  }
  const cpu = (await rendererTime(browser)) - from.cpu
  const share = (100 * cpu) / (performance.now() - from.at)
  const half = Math.floor(looks.length / 2)
  const few = Math.min(LOOKS, half)
  const grown = (key: keyof Look): Pick<Figure, 'value' | 'yardstick'> => ({
    value: median(looks.slice(-few).map((one) => one[key])),
    yardstick: median(looks.slice(-few - half, -half).map((one) => one[key])),
  })
  const heap = grown('heap')
  return [
    {
      name: `heap after ${MINUTES} minutes, beside half of the time`,
      ...heap,
      unit: 'MB',
      target: { ratio: 1.02 },
      note: `each tenth of the time: ${tenths(looks).join(' ')}`,
    },
    { name: 'heap', value: heap.value, unit: 'MB', target: { most: 16 } },
    {
      name: 'nodes, beside half of the time',
      ...grown('nodes'),
      unit: '',
      target: { ratio: 1.02 },
    },
    {
      name: 'listeners, beside half of the time',
      ...grown('listeners'),
      unit: '',
      target: { ratio: 1.02 },
    },
    { name: 'CPU of the renderer, of one core', value: share, unit: '%', target: { most: 10 } },
  ]
}

/** The heap at each tenth of the time. */
function tenths(looks: readonly Look[]): string[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const { heap = NaN } = looks[Math.floor((tenth * looks.length) / 10)] ?? {}
    return heap.toFixed(2)
  })
}

/** Until the clock, by which scenes take their turns, is at the same place in a round. */
async function wholeRound(): Promise<void> {
  await sleep(ROUND * 1_000 - (Date.now() % (ROUND * 1_000)))
}

async function look(devtools: CDPSession): Promise<Look> {
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? NaN
  return { heap: usedSize / 1e6, nodes: metric('Nodes'), listeners: metric('JSEventListeners') }
}

async function rendererTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((sum, { id }) => sum + cpuTimeOf(id).total, 0)
}
