import type { Browser } from 'playwright-core'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { freshFolder } from '#test/support/database.ts'
import { demoProgram } from '#test/support/demo-program.ts'
import { openPage } from '#test/support/pages.ts'
import { TestProgram } from '#test/support/program.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('/', () => {
  it('is as wide as the window from 360 px up, in both themes', async () => {
    const program = await demoProgram()
    for (const width of [360, 390, 768, 1440, 2560])
      for (const colorScheme of ['light', 'dark'] as const) {
        const viewport = { width, height: 900 }
        const page = await openPage(browser, program.url, { viewport, colorScheme })
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(scrolls, `${width} px, ${colorScheme}`).toBeLessThanOrEqual(width)
        await page.close()
      }
  })

  it('shows the figures of the JSON, of the chosen survey and segment', async () => {
    const program = await demoProgram()
    const { surveys, dimensions } = await program.snapshot()
    const segment = dimensions[0]?.segments.find(({ name }) => name === 'Sweden')
    if (!surveys[1] || !segment) throw new Error('the demo has two surveys and Sweden')
    for (const query of ['', `?survey=${surveys[1].id}`, `?segment=${segment.id}`]) {
      const { score } = await program.snapshot(query)
      if (score.withheld) throw new Error(`the demo shows a score for “${query}”`)
      const page = await openPage(browser, `${program.url}/${query}`)
      const shown = await page.getByRole('meter').getAttribute('aria-valuenow')
      expect(Number(shown), query).toBe(score.nps)
      expect(await page.locator('main').innerText()).toContain(score.responses.toLocaleString('en'))
      await page.close()
    }
  })

  it('withholds the small segment and the one that would give it away', async () => {
    const program = await demoProgram()
    const { dimensions } = await program.snapshot()
    const regions = dimensions.find(({ name }) => name === 'Region')?.segments ?? []
    const withheld: string[] = []
    for (const { id, name } of regions) {
      const { score } = await program.snapshot(`?segment=${id}`)
      if (score.withheld) withheld.push(name)
    }
    expect(withheld).toHaveLength(2)
    expect(withheld).toContain('Iceland')
  })

  it('shows the period that is chosen, by link or by form, with and without JavaScript', async () => {
    const program = await demoProgram()
    for (const javaScriptEnabled of [true, false]) {
      const page = await openPage(browser, `${program.url}/?from=2026-02-10&to=2026-04-30`, {
        javaScriptEnabled,
      })
      const shown = page.getByRole('meter')
      const { score, window } = await program.snapshot('?from=2026-02-01&to=2026-05-01')
      if (score.withheld) throw new Error('the demo shows a score of three months')
      expect(window).toMatchObject({ kind: 'period', from: '2026-02-01', to: '2026-04-30' })
      expect(Number(await shown.getAttribute('aria-valuenow'))).toBe(score.nps)
      expect(await page.getByLabel('From').inputValue()).toBe('2026-02-01')
      await page.getByRole('link', { name: 'Last 12 months' }).click()
      await page.waitForURL(/from=2025-12-01/)
      const current = page.locator('.masthead nav a[aria-current]')
      expect(await current.allInnerTexts()).toEqual(['Last 12 months'])
      await page.getByLabel('Segment').selectOption({ label: 'Sweden' })
      await page.getByRole('button', { name: 'Show' }).click()
      await page.waitForURL(/segment=.*from=2025-12-01/)
      await page.goBack()
      expect(page.url()).not.toContain('segment=')
      await page.close()
    }
    expect((await fetch(`${program.url}/?from=2026-13-01`)).status).toBe(400)
    expect((await fetch(`${program.url}/api/v1/stream?from=2026-05-01&to=2026-04-01`)).status).toBe(
      400,
    )
  })

  it('is live too, and complete without JavaScript', async () => {
    const program = await demoProgram()
    const key = await program.createSource()
    const page = await openPage(browser, program.url)
    const still = await openPage(browser, program.url, { javaScriptEnabled: false })
    expect(await still.locator('main').innerText()).toBe(await page.locator('main').innerText())
    await page.locator('#island[data-alive]').waitFor()
    await program.post(key, { id: 'one-more', rating: 10, answeredAt: '2026-11-20T10:00:00Z' })
    const { number, score } = await program.snapshot()
    await page.locator(`[data-snapshot="${number}"]`).waitFor()
    const shown = await page.getByRole('meter').getAttribute('aria-valuenow')
    expect(Number(shown)).toBe(score.withheld ? null : score.nps)
  })

  it('says how many answers came as labels, and draws no ratings of them', async () => {
    const program = new TestProgram()
    await program.start()
    const labels = Array.from(
      { length: 60 },
      (_, row) => ['Promoter', 'Passive', 'Detractor'][row % 3],
    )
    const path = join(freshFolder(), 'labels.csv')
    const rows = labels.map((label, row) => `l-${row},2026-11-20,${label}`)
    writeFileSync(path, ['Response ID,Date,NPS category', ...rows].join('\n'))
    await program.importFile(path)
    await program.snapshotWhen(({ score }) => !score.withheld)
    const page = await openPage(browser, program.url)
    const section = page.locator('section', { hasText: 'How people answered' })
    expect(await section.innerText()).toContain('All 60 answers came without a rating')
    expect(await section.locator('svg').count()).toBe(0)
    const key = await program.createSource()
    await program.post(key, { id: 'rated', rating: 9, answeredAt: '2026-11-20T10:00:00Z' })
    await section.getByText('60 more answers came without a rating').waitFor()
    expect(await section.locator('svg').count()).toBeGreaterThan(0)
  })

  it('says what there is when the survey asked for is not', async () => {
    const program = await demoProgram()
    const answer = await fetch(`${program.url}/?survey=gone`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Customer relationship')
  })

  it('says how to begin when there are no results yet', async () => {
    const program = new TestProgram()
    await program.start()
    const page = await openPage(browser, program.url, { viewport: { width: 360, height: 740 } })
    expect(await page.locator('main').innerText()).toMatch(/npm run import/)
  })
})
