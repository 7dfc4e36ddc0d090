import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { demoProgram } from '#test/support/demo-program.ts'
import { openPage } from '#test/support/pages.ts'
import { TestProgram } from '#test/support/program.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The results of a formula as they were before they were rounded. */
function figures(page: Page, formula: string): Promise<number[]> {
  return page
    .locator(`[data-formula="${formula}"] mn[data-value]`)
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-value'))))
}

/** The adjusted estimate a second time, by the words of the product description. */
function adjusted({
  promoters,
  passives,
  detractors,
}: Record<'promoters' | 'passives' | 'detractors', number>) {
  const n = promoters + passives + detractors + 3
  const [p, d] = [(promoters + 0.75) / n, (detractors + 0.75) / n]
  const variance = p + d - (p - d) ** 2
  return { n, p, d, variance, mean: 100 * (p - d), error: 100 * Math.sqrt(variance / n) }
}

describe('/how', () => {
  it('computes with the numbers of the JSON, and comes to the same', async () => {
    const program = await demoProgram()
    const { dimensions, surveys } = await program.snapshot()
    const segment = dimensions[0]?.segments.find(({ name }) => name === 'Sweden')
    for (const query of ['', `?segment=${segment?.id}`, `?survey=${surveys[1]?.id}`]) {
      const { number, score, change } = await program.snapshot(query)
      if (score.withheld || !change) throw new Error(`the demo shows a change for “${query}”`)
      const page = await openPage(browser, `${program.url}/how${query}`)
      expect(await page.locator('main').getAttribute('data-snapshot')).toBe(String(number))
      const shown = await page.getByRole('meter').getAttribute('aria-valuenow')
      expect(Number(shown)).toBe(score.nps)
      expect(await figures(page, 'score')).toEqual([score.nps])
      const now = adjusted(score)
      const steps = [now.n, now.p, now.d, now.variance, now.error]
      for (const [at, step] of steps.entries())
        expect((await figures(page, `margin ${at + 1}`))[0], `step ${at + 1}`).toBeCloseTo(step, 9)
      expect(await figures(page, 'margin 6')).toEqual([score.marginOfError])
      expect(await figures(page, 'margin 7')).toEqual([score.low, score.high])
      const before = adjusted(change.against)
      const z = (now.mean - before.mean) / Math.hypot(before.error, now.error)
      expect(await figures(page, 'change 2')).toEqual([change.points])
      expect((await figures(page, 'change 3'))[0]).toBeCloseTo(z, 9)
      expect(await figures(page, 'change 4')).toEqual([change.p])
      await page.close()
    }
  })

  it('has every part in its contents, in every language and width, with or without JavaScript', async () => {
    const program = await demoProgram()
    for (const [lang, width] of [
      ['en', 1440],
      ['sv', 768],
      ['pl', 390],
      ['de', 320],
      ['zh', 390],
    ] as const) {
      const options = { viewport: { width, height: 900 }, javaScriptEnabled: lang === 'en' }
      const page = await openPage(browser, `${program.url}/how?lang=${lang}`, options)
      const links = await page
        .locator('.contents a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      expect(links).toHaveLength(16)
      for (const link of links) expect(await page.locator(link).count(), link).toBe(1)
      await page.close()
    }
    const page = await openPage(browser, program.url)
    await page.getByRole('link', { name: 'How is this computed?' }).click()
    await page.waitForURL(/\/how$/)
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(scrolls).toBe(0)
  })

  it('has no number in it while the score is withheld', async () => {
    const program = new TestProgram()
    await program.start()
    const key = await program.createSource()
    const answers = Array.from({ length: 7 }, (_, id) => ({
      ...{ id: `a${id}`, rating: 9, answeredAt: '2026-11-20T10:00:00Z' },
    }))
    await program.post(key, answers)
    await program.snapshotWhen(({ progress }) => progress?.responses === 7)
    const page = await openPage(browser, `${program.url}/how`)
    expect(await page.getByRole('meter').getAttribute('aria-valuenow')).toBeNull()
    expect(await page.getByRole('meter').innerText()).toBe('7 of 30 answers so far')
    expect(await page.locator('.formula').count()).toBe(0)
    expect(await page.locator('table').count()).toBe(0)
  })
})
