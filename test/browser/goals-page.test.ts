import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCourseSnapshot } from '#nps/parse-course.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { countChange } from '#store/changes.ts'
import { openWriter } from '#store/engines/sqlite.ts'
import { changeGoal, goalsInCare } from '#store/goals.ts'
import { openBrowser } from '#test/support/browser.ts'
import { demoProgram } from '#test/support/demo-program.ts'
import { openPage } from '#test/support/pages.ts'
import type { TestProgram } from '#test/support/program.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function courseOf({ url }: TestProgram, query = ''): Promise<Snapshot> {
  const answer = await fetch(`${url}/api/v1/snapshot?for=goals${query}`)
  return parseCourseSnapshot(await answer.json())
}

/** Both goals are far off, due, owned and moved: as much as a goal has to say. */
async function setFarGoals({ databaseFile }: TestProgram): Promise<void> {
  const writer = openWriter(databaseFile)
  await writer.write(async (connection) => {
    for (const goal of goalsInCare(connection)) {
      const far = { name: 'Among the best', due: '2027-06-30', owner: 'Customer service' } as const
      changeGoal(connection, goal.id, { ...far, target: goal.target + 40 }, '2026-03-03')
    }
    await countChange(connection)
  })
  writer.close()
}

async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** `+4.7` and `−0.1` as numbers. */
const numberIn = (text: string): number => Number(text.replace('−', '-').replace(',', ''))

describe('/goals', () => {
  it('shows the figures of the JSON, and parts that add up, without JavaScript', async () => {
    const program = await demoProgram()
    const snapshot = await courseOf(program)
    const { score, course, number } = snapshot
    if (score.withheld || !course?.contributions) throw new Error('the demo tells its score')
    const page = await openPage(browser, `${program.url}/goals`, { javaScriptEnabled: false })
    const meter = page.getByRole('meter')
    expect(await meter.count()).toBe(1)
    expect(Number(await meter.getAttribute('aria-valuenow'))).toBe(score.nps)
    expect(await page.locator('[data-snapshot]').getAttribute('data-snapshot')).toBe(String(number))
    expect(await page.locator('.summary p').count()).toBe(3)
    const moved = page.locator('section', { has: page.getByText('What moved the score') })
    const rows = await moved.locator('tbody tr').all()
    expect(rows).toHaveLength(course.contributions.parts.length)
    for (const [index, row] of rows.entries()) {
      const part = course.contributions.parts[index]!
      const cells = await row.locator('td:not(.bar)').allInnerTexts()
      const [own = '', size = '', together = '', before, now] = cells
      expect(numberIn(own)).toBeCloseTo(part.own, 1)
      expect(numberIn(size)).toBeCloseTo(part.size, 1)
      expect(numberIn(together)).toBeCloseTo(part.own + part.size, 1)
      expect([before, now].map((text) => Number(text))).toEqual([...part.responses])
    }
    const sum = course.contributions.parts.reduce((all, { own, size }) => all + own + size, 0)
    expect(sum).toBeCloseTo(snapshot.change?.points ?? NaN, 9)
    // Iceland is too small; what is withheld says so.
    expect(await page.locator('tr.untold').allInnerTexts()).toEqual(
      course.segments
        .filter((segment) => segment.score.withheld)
        .map(({ name }) => expect.stringContaining(name) as string),
    )
    await page.getByLabel('By').selectOption('Product')
    await page.getByRole('button', { name: 'Show' }).click()
    expect(await page.locator('main').innerText()).toContain('Cargo bikes')
  })

  it('is one sheet of A4, with as much as goals have to say', async () => {
    const program = await demoProgram()
    await setFarGoals(program)
    const page = await openPage(browser, `${program.url}/goals`)
    await expect
      .poll(async () => {
        await page.reload()
        return page.locator('main').innerText()
      })
      .toContain('Among the best')
    for (const language of ['en', 'sv', 'pl', 'de', 'zh']) {
      await page.goto(`${program.url}/goals?lang=${language}`)
      await page.evaluate(() => document.fonts.ready)
      expect(await sheetsOf(page), language).toBe(1)
    }
  })

  it('is as wide as the window from 360 px up, and lives', async () => {
    const program = await demoProgram()
    for (const width of [360, 390, 768, 1440, 1920]) {
      const page = await openPage(browser, `${program.url}/goals`, {
        viewport: { width, height: 900 },
      })
      await page.locator('#island[data-alive]').waitFor()
      const scrolls = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(scrolls, `${width} px`).toBeLessThanOrEqual(width)
      await page.close()
    }
    const page = await openPage(browser, `${program.url}/goals`)
    await page.locator('#island[data-alive]').waitFor()
    expect(await page.getByRole('button', { name: 'Print, or save as PDF' }).isVisible()).toBe(true)
    await setFarGoals(program)
    await page.getByText('Until 3 Mar 2026 the target was').first().waitFor()
  })

  it('is a file, too, that withholds what the page does', async () => {
    const program = await demoProgram()
    const { course } = await courseOf(program)
    const answer = await fetch(`${program.url}/goals.csv`)
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const lines = (await answer.text()).split('\r\n')
    for (const { name, score } of course?.segments ?? []) {
      const line = lines.findLast((one) => one.startsWith(`Region,${name},`))
      expect(line).toBe(
        score.withheld
          ? `Region,${name},,,,,${score.reason}`
          : `Region,${name},${[score.nps, score.low, score.high, score.responses].join(',')},`,
      )
    }
    expect((await fetch(`${program.url}/goals.csv?survey=none`)).status).toBe(404)
  })
})
