import type { Request } from 'playwright-core'
import { setTimeout as sleep } from 'node:timers/promises'
import { LANGUAGE_CODES, type Language } from '#nps/languages.ts'
import { openBrowser } from '#test/support/browser.ts'
import { openBoard, openWindow } from './support/board.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import type { Subject } from './support/subject.ts'
import { startWall } from './support/wall.ts'

/** What a screen loads to show the wall, in each language: bodies as they travel, compressed. */
export const weight: Benchmark = {
  name: 'weight',
  run: () =>
    withFolder(async (folder) => {
      const wall = await startWall(folder)
      try {
        const all: Figure[] = []
        for (const language of LANGUAGE_CODES)
          all.push(...figures(language, await loaded(wall, language)))
        return all
      } finally {
        await wall.stop()
      }
    }),
}

interface Loaded {
  readonly path: string
  readonly type: string
  /** `null`: the stream, which never ends. */
  readonly bytes: number | null
}

/** A browser without a window asks for no icon, so it is asked for here. */
async function loaded(wall: Subject, language: Language): Promise<Loaded[]> {
  const browser = await openBrowser()
  try {
    const window = await openWindow(browser)
    const requests: Request[] = []
    window.on('request', (request) => requests.push(request))
    const page = await openBoard(window, wall, `?lang=${language}`)
    await sleep(2_000)
    const icon = await page.locator('link[rel=icon]').getAttribute('href')
    await page.evaluate((path) => fetch(path), icon ?? '/favicon.ico')
    return await Promise.all(requests.map(sized))
  } finally {
    await browser.close()
  }
}

async function sized(request: Request): Promise<Loaded> {
  const path = new URL(request.url()).pathname
  if (path === '/api/v1/stream') return { path, type: 'stream', bytes: null }
  const { responseBodySize } = await request.sizes()
  return { path, type: request.resourceType(), bytes: responseBodySize }
}

function figures(language: Language, all: readonly Loaded[]): Figure[] {
  const scripts = all.filter(({ path }) => path.endsWith('.js'))
  const list = all.map(({ path, bytes }) => `${path} ${bytes ?? 'open'}`).join(', ')
  return [
    {
      name: `the wall loads in ${language}`,
      value: kilobytes(all),
      unit: 'KB',
      target: { most: 90 },
      note: list,
    },
    { name: `requests in ${language}`, value: all.length, unit: '', target: { most: 12 } },
    { name: `script in ${language}`, value: kilobytes(scripts), unit: 'KB', target: { most: 32 } },
  ]
}

function kilobytes(loaded: readonly Loaded[]): number {
  return loaded.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) / 1_000
}
