import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Day } from '#nps/period.ts'
import { openBrowser } from '#test/support/browser.ts'
import { demoProgram } from '#test/support/demo-program.ts'
import { auditLayout } from '#test/support/layout-audit.ts'
import { openPage } from '#test/support/pages.ts'
import { TestProgram } from '#test/support/program.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const SIZES = [
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
  [1366, 768],
  [960, 540],
  [1024, 768],
  [1280, 1024],
  [768, 1024],
  [720, 1024],
] as const

/** Answers with ids of their own, all of one rating. */
function answers(name: string, count: number, rating: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `${name}-${index}`,
    rating,
    answeredAt: '2026-11-20T10:00:00Z',
  }))
}

describe('/wall', () => {
  it('fits every screen: nothing scrolls, is cut, overlaps or is too small', async () => {
    const program = await demoProgram()
    for (const [width, height] of SIZES)
      for (const theme of ['light', 'dark']) {
        const viewport = { width, height }
        const page = await openPage(browser, `${program.url}/wall?theme=${theme}`, { viewport })
        const { problems, headline, smallestText } = await page.evaluate(auditLayout)
        expect(problems, `${width} × ${height}, ${theme}`).toEqual([])
        expect(smallestText).toBeGreaterThanOrEqual(2.2)
        expect(headline?.font).toBeGreaterThanOrEqual(20)
        expect(await page.locator('.sample').isVisible(), 'the score never travels alone').toBe(
          true,
        )
        await page.close()
      }
  })

  it('says beside the day how old results are that do not speak of today, on every screen', async () => {
    const before = new Date(Date.now() - 200 * 86_400_000).toISOString().slice(0, 10) as Day
    const program = await demoProgram(before)
    for (const [width, height] of SIZES)
      for (const javaScriptEnabled of [true, false]) {
        const options = { viewport: { width, height }, javaScriptEnabled }
        const page = await openPage(browser, `${program.url}/wall`, options)
        const foot = await page.locator('footer').innerText()
        expect(foot).toMatch(/Data through .*, newest answer 7 months ago/)
        if (javaScriptEnabled)
          expect((await page.evaluate(auditLayout)).problems, `${width} × ${height}`).toEqual([])
        await page.close()
      }
  })

  it('says the score once, unrounded, for who cannot see it, and which snapshot it is', async () => {
    const program = await demoProgram()
    const page = await openPage(browser, `${program.url}/wall`)
    const { number, score } = await program.snapshot()
    if (score.withheld) throw new Error('the demo shows a score')
    const meter = page.getByRole('meter')
    expect(await meter.count()).toBe(1)
    expect(Number(await meter.getAttribute('aria-valuenow'))).toBe(score.nps)
    expect(await meter.getAttribute('aria-valuetext')).toMatch(/\S/)
    expect(await page.locator('[data-snapshot]').getAttribute('data-snapshot')).toBe(String(number))
    expect(await page.locator('blockquote').count()).toBeGreaterThan(0)
  })

  it('is complete without JavaScript and then loads itself again every minute', async () => {
    const program = await demoProgram()
    const live = await openPage(browser, `${program.url}/wall`)
    const still = await openPage(browser, `${program.url}/wall`, { javaScriptEnabled: false })
    const text = (page: typeof live) => page.locator('main').innerText()
    expect(await text(still)).toBe(await text(live))
    expect(await still.locator('svg').count()).toBe(await live.locator('svg').count())
    expect(await still.locator('noscript meta[http-equiv=refresh]').count()).toBe(1)
  })

  it('changes in front of one’s eyes when an answer arrives', async () => {
    const program = new TestProgram()
    await program.start()
    const key = await program.createSource()
    await program.post(key, answers('a', 40, 10))
    const page = await openPage(browser, `${program.url}/wall`)
    await page.getByText('+100', { exact: true }).first().waitFor()
    await page.locator('#island[data-alive]').waitFor()
    await program.post(key, answers('b', 40, 0))
    await page.locator('[role=meter][aria-valuenow="0"]').waitFor()
    await program.post(key, answers('c', 20, 10))
    await page.locator('[role=meter][aria-valuenow="20"]').waitFor()
    const { number } = await program.snapshot()
    await page.locator(`[data-snapshot="${number}"]`).waitFor()
  })

  it('comes back by itself after the server was gone, with the figures of then', async () => {
    const program = new TestProgram()
    await program.start()
    const key = await program.createSource()
    await program.post(key, answers('a', 40, 10))
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
    const page = await context.newPage()
    await page.goto(`${program.url}/wall`)
    await page.locator('#island[data-alive]').waitFor()
    await program.kill()
    await program.start()
    expect(await page.getByRole('meter').getAttribute('aria-valuenow')).toBe('100')
    await program.post(key, answers('b', 40, 0))
    await page.locator('[role=meter][aria-valuenow="0"]').waitFor()
    await context.close()
  })

  it('has a calm picture of an empty database', async () => {
    const program = new TestProgram()
    await program.start()
    const page = await openPage(browser, `${program.url}/wall`)
    expect(await page.locator('main').innerText()).toMatch(/import/i)
    expect(await page.getByRole('meter').getAttribute('aria-valuenow')).toBeNull()
    expect((await page.evaluate(auditLayout)).problems).toEqual([])
  })

  it('waits with the number until there are 30 answers', async () => {
    const program = new TestProgram()
    await program.start()
    const key = await program.createSource()
    await program.post(key, answers('a', 7, 10))
    const page = await openPage(browser, `${program.url}/wall`)
    expect(await page.locator('main').innerText()).toContain('7 of 30 answers so far')
    const meter = page.getByRole('meter')
    expect(await meter.getAttribute('aria-valuenow')).toBeNull()
    expect(await meter.getAttribute('aria-valuetext')).toMatch(/\S/)
    expect((await page.evaluate(auditLayout)).problems).toEqual([])
  })

  it('says so calmly when there is no survey of that name, and shows no other one’s score', async () => {
    const program = await demoProgram()
    for (const [width, height] of SIZES) {
      const viewport = { width, height }
      const page = await openPage(browser, `${program.url}/wall?survey=gone&segment=99`, {
        viewport,
      })
      expect(await page.locator('main').innerText()).toContain('No such survey, group or theme')
      expect(await page.getByRole('meter').count()).toBe(0)
      expect((await page.evaluate(auditLayout)).problems, `${width} × ${height}`).toEqual([])
      expect(await page.locator('meta[http-equiv=refresh]').count()).toBe(1)
      await page.close()
    }
  })
})
