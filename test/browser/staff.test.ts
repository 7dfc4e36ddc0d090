import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { BadNetwork } from '#test/support/bad-network.ts'
import { openBrowser } from '#test/support/browser.ts'
import { demoProgram } from '#test/support/demo-program.ts'
import { eventually } from '#test/support/eventually.ts'
import { openPage } from '#test/support/pages.ts'
import type { TestProgram } from '#test/support/program.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The survey that the demo shows first. */
const SURVEY = ['--survey', 'Customer relationship']

const isAlive = (page: Page) => page.locator('#island[data-alive]').waitFor()

/** A mark that no page which is loaded anew has. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }))
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window)

describe('filters of /', () => {
  it('show another view at once: figures, address, title and words for those who hear them', async () => {
    const program = await demoProgram()
    const page = await openPage(browser, program.url)
    await isAlive(page)
    await mark(page)
    const before = await page.title()
    await page.getByLabel('Segment').focus()
    await page.getByLabel('Segment').selectOption({ label: 'Sweden' })
    await page.waitForURL(/segment=/)
    const { score, number } = await program.snapshot(new URL(page.url()).search)
    if (score.withheld) throw new Error('the demo shows a score of Sweden')
    expect(Number(await page.getByRole('meter').getAttribute('aria-valuenow'))).toBe(score.nps)
    expect(await page.locator('main').getAttribute('data-snapshot')).toBe(String(number))
    expect(await page.title()).toContain('Sweden')
    expect(await page.getByRole('status').first().innerText()).toMatch(/^Now showing .*Sweden/)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('segment')
    await page.goBack()
    await page.waitForFunction((title) => document.title === title, before)
    expect(await page.getByLabel('Segment').inputValue()).toBe('')
    await page.goForward()
    await page.waitForFunction(() => document.title.includes('Sweden'))
    expect(await isMarked(page)).toBe(true)
  })

  it('follow links to periods, themes and segments, and the answers of what is shown then', async () => {
    const program = await demoProgram()
    const key = await program.createSource('test', ...SURVEY)
    const page = await openPage(browser, program.url)
    await isAlive(page)
    await mark(page)
    await page.getByRole('link', { name: 'Last 12 months' }).click()
    await page.waitForURL(/from=2025-12-01/)
    await page.locator('#segments').scrollIntoViewIfNeeded()
    await page.getByRole('link', { name: 'Norway' }).click()
    await page.waitForURL(/segment=.*from=2025-12-01/)
    await page.locator('#segments a[aria-current]', { hasText: 'Norway' }).waitFor()
    const { number } = await program.snapshot()
    await program.post(key, {
      ...{ id: 'one-more', rating: 10, answeredAt: '2026-11-20T10:00:00Z' },
      segments: { Region: 'Norway' },
    })
    await page.locator(`main:not([data-snapshot="${number}"])`).waitFor()
    const { score } = await program.snapshot(new URL(page.url()).search)
    await eventually(async () => {
      const shown = await page.getByRole('meter').getAttribute('aria-valuenow')
      expect(Number(shown)).toBe(score.withheld ? null : score.nps)
    })
    expect(await isMarked(page)).toBe(true)
  })

  it('say when the server does not answer, keep what was there and try again', async () => {
    const program = await demoProgram()
    const network = await new BadNetwork(() => program.url).open()
    const page = await browser.newPage()
    onTestFinished(() => page.close())
    await page.goto(network.url)
    await isAlive(page)
    const shown = await page.getByRole('meter').getAttribute('aria-valuenow')
    network.become('bad gateway')
    await page.getByLabel('Segment').selectOption({ label: 'Sweden' })
    await page.getByText('The server did not answer').waitFor()
    expect(await page.getByRole('meter').getAttribute('aria-valuenow')).toBe(shown)
    expect(page.url()).not.toContain('segment')
    network.become('fine')
    await page.getByRole('link', { name: 'Try again' }).click()
    await page.waitForURL(/segment=/)
    expect(await page.getByText('The server did not answer').count()).toBe(0)
  })

  it('say that something is on its way only when it takes long', async () => {
    const program = await demoProgram()
    const page = await openPage(browser, program.url)
    await isAlive(page)
    await page.route('**/api/v1/snapshot?*', async (route) => {
      await page.locator('main[aria-busy=true]').waitFor()
      await route.continue()
    })
    await page.getByRole('link', { name: 'All', exact: true }).first().click()
    await page.getByText('Loading …').waitFor()
    await page.waitForURL(/from=beginning/)
    expect(await page.locator('main[aria-busy=true]').count()).toBe(0)
  })
})

describe('the trend of /', () => {
  it('is gone through by keys, each point read out, and left by Escape', async () => {
    const program = await demoProgram()
    const page = await openPage(browser, program.url)
    await isAlive(page)
    const slider = page.getByRole('slider')
    const aloud = () => slider.getAttribute('aria-valuetext')
    const { trend } = await program.snapshot()
    const [point] = trend.slice(-2)
    if (!point || point.withheld) throw new Error('the demo shows the last month but one')
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    expect(await aloud()).toMatch(/^October 2026: .*95% interval .* to .*, [\d,]+ answers$/)
    expect(await aloud()).toContain(`${point.responses.toLocaleString('en')} answers`)
    expect(await slider.locator('.told').innerText()).toContain('October 2026')
    await page.keyboard.press('Home')
    expect(await slider.getAttribute('aria-valuenow')).toBe('1')
    await page.keyboard.press('Escape')
    expect(await slider.locator('.told').count()).toBe(0)
  })

  it('tells the point that is touched', async () => {
    const program = await demoProgram()
    const page = await openPage(browser, program.url, {
      ...{ hasTouch: true, viewport: { width: 390, height: 800 } },
    })
    await isAlive(page)
    const box = (await page.getByRole('slider').boundingBox())!
    await page.getByRole('slider').scrollIntoViewIfNeeded()
    await page.getByRole('slider').tap({ position: { x: 2, y: box.height / 2 } })
    await page.locator('.points .told').waitFor()
    expect(await page.getByRole('slider').getAttribute('aria-valuenow')).toBe('1')
  })

  it('goes by quarters, with the figures in a table, with and without JavaScript', async () => {
    const program = await demoProgram()
    const { trend, trendBy } = await program.snapshot('?by=quarter')
    expect(trendBy).toBe('quarter')
    for (const javaScriptEnabled of [true, false]) {
      const page = await openPage(browser, program.url, { javaScriptEnabled })
      await page.getByRole('link', { name: 'Quarters' }).click()
      await page.waitForURL(/by=quarter/)
      const rows = page.locator('#trend tbody tr')
      await page.locator('#trend th', { hasText: 'Q4 2026' }).waitFor({ state: 'attached' })
      expect(await rows.count()).toBe(trend.length)
      await page.close()
    }
  })
})

describe('the comments of /', () => {
  it('are searched and narrowed, by script or by form, and never more than there were', async () => {
    const program = await demoProgram()
    const { comments } = await program.snapshot()
    const word = 'kon'
    const withWord = comments.filter(({ text }) => /k[oö]n/i.test(text))
    expect(withWord.length).toBeGreaterThan(0)
    for (const javaScriptEnabled of [true, false]) {
      const page = await openPage(browser, program.url, { javaScriptEnabled })
      if (javaScriptEnabled) await isAlive(page)
      await page.getByRole('searchbox').fill(word)
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Search' }).click()
      await page.waitForURL(/q=kon/)
      const found = `${withWord.length} of ${comments.length} comments with “${word}”`
      await page.getByText(found).waitFor()
      expect(await page.locator('mark').first().innerText()).toMatch(/k[oö]n/i)
      await page.getByRole('link', { name: 'Show all again' }).click()
      await page.getByRole('link', { name: 'Detractors' }).click()
      await page.waitForURL(/category=detractor/)
      const kinds = await page.locator('#comments figcaption b').allTextContents()
      expect(new Set(kinds)).toEqual(new Set(['Detractor']))
      await page.close()
    }
  })
})

describe('tabs of one browser', { timeout: 60_000 }, () => {
  it('are ten on one connection, and all live within a second of an answer, whichever is closed', async () => {
    const program = await demoProgram()
    const key = await program.createSource('test', ...SURVEY)
    const network = await new BadNetwork(() => program.url).open()
    const context = await browser.newContext()
    onTestFinished(() => context.close())
    const pages = await openTabs(context, network.url, Array<string>(10).fill('/'))
    await eventually(async () => expect(network.streams).toBe(1))
    expect(await delaysAfterAnswer(program, key, pages)).toBeLessThan(1_000)
    await pages.shift()!.close()
    expect(await delaysAfterAnswer(program, key, pages)).toBeLessThan(1_000)
    expect(network.streams).toBe(1)
    expect(network.streamsEver).toBe(1)
    await Promise.all(pages.map((page) => page.close()))
    await eventually(async () => expect(network.streams).toBe(0))
  })

  it('share one connection though each shows something else, and go on when that of the stream is closed', async () => {
    const program = await demoProgram()
    const key = await program.createSource('test', ...SURVEY)
    const network = await new BadNetwork(() => program.url).open()
    const context = await browser.newContext()
    onTestFinished(() => context.close())
    const { surveys } = await program.snapshot()
    const paths = [
      ...['/', '/?by=quarter', '/?from=beginning', '/?from=2026-01-01', '/?from=2025-12-01'],
      ...['/?from=2026-02-01', '/?from=2026-03-01', `/?survey=${surveys[1]!.id}`],
    ]
    const pages = await openTabs(context, network.url, paths)
    await eventually(async () => expect(network.streams).toBe(1))
    expect(await delaysAfterAnswer(program, key, pages)).toBeLessThan(1_000)
    await pages.shift()!.close()
    await eventually(async () => expect(network.streams).toBe(1))
    expect(await delaysAfterAnswer(program, key, pages)).toBeLessThan(1_000)
    expect(network.streams).toBe(1)
  })

  it('have a connection of their own where there are no shared workers', async () => {
    const program = await demoProgram()
    const key = await program.createSource('test', ...SURVEY)
    const context = await browser.newContext()
    onTestFinished(() => context.close())
    await context.addInitScript(() => Reflect.deleteProperty(window, 'SharedWorker'))
    const pages = await openTabs(context, program.url, ['/', '/'])
    expect(await delaysAfterAnswer(program, key, pages)).toBeLessThan(1_000)
  })
})

async function openTabs(
  context: BrowserContext,
  url: string,
  paths: readonly string[],
): Promise<Page[]> {
  const pages: Page[] = []
  for (const path of paths) {
    const page = await context.newPage()
    await page.goto(`${url}${path}`)
    await isAlive(page)
    pages.push(page)
  }
  return pages
}

let answers = 0

/** How long after an answer is taken all tabs show it, in milliseconds. */
async function delaysAfterAnswer(
  program: TestProgram,
  key: string,
  pages: readonly Page[],
): Promise<number> {
  answers += 1
  const { number } = await program.snapshot()
  const shown = pages.map((page) =>
    page
      .locator(`main:not([data-snapshot="${number}"])`)
      .waitFor()
      .then(() => performance.now()),
  )
  await program.post(key, {
    ...{ id: `tab-${answers}`, rating: 10, answeredAt: '2026-11-20T10:00:00Z' },
  })
  const posted = performance.now()
  return Math.max(...(await Promise.all(shown))) - posted
}
