import type { Browser, Page, Request } from 'playwright-core'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hashOfKey } from '#app/source-key.ts'
import { openWriter } from '#store/engines/sqlite.ts'
import { createSource } from '#store/sources.ts'
import { openBrowser } from '#test/support/browser.ts'
import { makeBigCompany } from './support/big-company.ts'
import { openWindow } from './support/board.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { addressOf, endProcess, startModule } from './support/processes.ts'
import { median, percentile } from './support/statistics.ts'
import { LAUNCH, variablesFor } from './support/wall.ts'

const RESPONSES = 5_000_000
const SPLITS = { dimensions: 5, segments: 20 } as const
const SEGMENTS = SPLITS.dimensions * SPLITS.segments

/** Different views that are asked for, one after the other. */
const CHANGES = 400
/** Somebody looks before choosing again; in milliseconds. */
const LOOKS_FOR = 100
/** So many answers in two years are one every 12.6 s, and each changes every view; in milliseconds. */
const ANSWER_EVERY = 12_600
/** Changes in a browser. */
const SHOWN = 20
const KEY = 'nps_a-key-of-benchmarks'

/**
 * The intranet page of a company with 5 million responses, each in one of 20 segments of 5 dimensions: all
 * rows are there, and the roll-ups are counted from them. How long the server takes to answer a change of the
 * filters while answers come in as they would, how soon a browser shows it, and what the page weighs.
 */
export const intranet: Benchmark = {
  name: 'intranet',
  run: () => withFolder(measure),
}

async function measure(folder: string): Promise<Figure[]> {
  const databaseFile = join(folder, 'big.sqlite')
  makeBigCompany(databaseFile, RESPONSES, SPLITS)
  await addSource(databaseFile)
  const server = startModule(LAUNCH, ['src/server/main.ts'], variablesFor(databaseFile))
  const browser = await openBrowser()
  try {
    const url = await addressOf(server)
    await askAll(url, 20)
    return [
      ...(await answered(url)),
      ...(await shown(browser, url)),
      await weighed(browser, url, '/'),
    ]
  } finally {
    await browser.close()
    await endProcess(server)
  }
}

async function addSource(databaseFile: string): Promise<void> {
  const writer = openWriter(databaseFile)
  const now = Temporal.Now.instant().toString()
  await writer.write((connection) =>
    createSource(connection, { name: 'Bench', keyHash: hashOfKey(KEY), now }),
  )
  writer.close()
}

async function answered(url: string): Promise<Figure[]> {
  let posted = 0
  const answers = setInterval(() => void post(url, (posted += 1)), ANSWER_EVERY)
  const times = await askAll(url, CHANGES)
  clearInterval(answers)
  const of = { unit: 'ms', note: `${CHANGES} views; ${posted} answers came in meanwhile` } as const
  return [
    {
      ...of,
      name: 'a change of filters, p95',
      value: percentile(times, 0.95),
      target: { most: 50 },
    },
    { ...of, name: 'a change of filters, p50', value: median(times) },
    { ...of, name: 'a change of filters, longest', value: Math.max(...times) },
  ]
}

/** Asks for so many views, the same ones in each run; how long each took. */
async function askAll(url: string, count: number): Promise<number[]> {
  const draw = draws(count)
  const times: number[] = []
  for (let change = 0; change < count; change += 1) {
    const start = performance.now()
    const answer = await fetch(`${url}/api/v1/snapshot${anyQuery(draw)}`)
    const body = await answer.text()
    times.push(performance.now() - start)
    if (!answer.ok) throw new Error(`The server answered ${answer.status}: ${body}`)
    await sleep(LOOKS_FOR)
  }
  return times
}

/** A segment mostly, of the latest days or of a period, and now and then the comments about a theme. */
function anyQuery(draw: (count: number) => number): string {
  const query = new URLSearchParams()
  if (draw(5) > 0) query.set('segment', String(1 + draw(SEGMENTS)))
  if (draw(2) === 0) {
    const first = 12 * 2025 + draw(18)
    query.set('from', monthOf(first))
    if (draw(2) === 0) query.set('to', monthOf(first + 1 + draw(6)))
  }
  if (draw(5) === 0) query.set('theme', `theme-${1 + 2 * draw(4)}`)
  if (draw(4) === 0) query.set('by', draw(2) === 0 ? 'quarter' : 'wave')
  return `?${query.toString()}`
}

function monthOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

/** Numbers below another that look random, from a start (Lehmer's generator). */
function draws(start: number): (count: number) => number {
  let state = start
  return (count) => {
    state = (state * 48_271) % 2_147_483_647
    return state % count
  }
}

async function post(url: string, id: number): Promise<void> {
  await fetch(`${url}/api/v1/responses`, {
    method: 'POST',
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ id: `bench-${id}`, rating: 9, answeredAt: '2026-11-20T10:00:00Z' }),
  })
}

/** From the choice to the figures in the page, in a browser on the same machine. */
async function shown(browser: Browser, url: string): Promise<Figure[]> {
  const window = await openWindow(browser)
  const page = await window.newPage()
  await page.goto(url)
  await page.locator('#island[data-alive]').waitFor()
  const times: number[] = []
  for (let change = 1; change <= SHOWN; change += 1)
    times.push(await choose(page, String(change * 4)))
  await window.close()
  return [
    {
      name: 'a change of filters until it is shown, p95',
      value: percentile(times, 0.95),
      unit: 'ms',
      target: { most: 100 },
      note: `median ${Math.round(median(times))} ms`,
    },
  ]
}

function choose(page: Page, segment: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const select = document.querySelector<HTMLSelectElement>('select[name=segment]')!
    const title = document.title
    select.value = wanted
    const start = performance.now()
    select.dispatchEvent(new Event('change', { bubbles: true }))
    while (document.title === title)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return performance.now() - start
  }, segment)
}

/** All that a first visit loads, as it travels. */
async function weighed(browser: Browser, url: string, path: string): Promise<Figure> {
  const window = await openWindow(browser)
  const requests: Request[] = []
  window.on('request', (request) => requests.push(request))
  const page = await window.newPage()
  await page.goto(`${url}${path}`)
  await page.locator('#island[data-alive]').waitFor()
  await sleep(1_000)
  const loaded = requests.filter((one) => !/\/api\/v1\/|stream-worker/.test(one.url()))
  const sizes = await Promise.all(
    loaded.map(async (request) => {
      const { responseBodySize } = await request.sizes()
      return [new URL(request.url()).pathname, responseBodySize] as const
    }),
  )
  const worker = await workerSize(page, url)
  await window.close()
  const all = [...sizes, ['the worker', worker] as const]
  return {
    name: 'the intranet page weighs',
    value: all.reduce((sum, [, bytes]) => sum + bytes, 0) / 1_000,
    unit: 'KB',
    target: { most: 120 },
    note: all.map(([name, bytes]) => `${name} ${bytes}`).join(', '),
  }
}

/** What a shared worker loads is not told of a page to its end. */
async function workerSize(page: Page, url: string): Promise<number> {
  const scripts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  for (const script of scripts.filter((name) => name.endsWith('.js'))) {
    const text = await (await fetch(script)).text()
    const path = /\/assets\/stream-worker[\w.-]+\.js/.exec(text)?.[0]
    if (!path) continue
    const answer = await fetch(`${url}${path}`, { headers: { 'accept-encoding': 'br' } })
    return Number(answer.headers.get('content-length'))
  }
  throw new Error('No script of the page names the worker of its stream.')
}
