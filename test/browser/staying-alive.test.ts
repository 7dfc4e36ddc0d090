import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { BadNetwork, type Mood } from '#test/support/bad-network.ts'
import { openBrowser } from '#test/support/browser.ts'
import { freshFolder } from '#test/support/database.ts'
import { auditLayout } from '#test/support/layout-audit.ts'
import { openPage } from '#test/support/pages.ts'
import { TestProgram } from '#test/support/program.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const MINUTE = 60_000

/** A wall behind a network that can be spoiled; its clock is the test's. */
async function wallBehind() {
  const program = new TestProgram()
  await program.start()
  const key = await program.createSource()
  const answer = async (name: string, count: number, rating: number) => {
    const answers = Array.from({ length: count }, (_, index) => ({
      ...{ id: `${name}-${index}`, rating, answeredAt: '2026-11-20T10:00:00Z' },
    }))
    expect((await program.post(key, answers)).status).toBeLessThan(300)
  }
  await answer('first', 40, 10)
  const network = await new BadNetwork(() => program.url).open()
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
  const page = await context.newPage()
  await page.clock.install()
  await page.goto(`${network.url}/wall`)
  await page.locator('#island[data-alive]').waitFor()
  return { program, network, page, answer, close: () => context.close() }
}

/** A board with its score, and nothing else in its place. */
async function hasBoard(page: Page, nps: number): Promise<void> {
  expect(new URL(page.url()).pathname).toBe('/wall')
  expect(await page.getByRole('meter').getAttribute('aria-valuenow')).toBe(String(nps))
  expect(await page.locator('.headline').innerText()).toContain(String(nps))
}

const isFresh = (page: Page) => page.locator('footer p.updated').waitFor()

/** So long as time passes for the screen, it has its board; in steps, as timers run. */
async function pass(page: Page, minutes: number, nps: number): Promise<void> {
  for (let gone = 0; gone < minutes; gone += 1) {
    await page.clock.fastForward(MINUTE)
    await hasBoard(page, nps)
  }
}

/** Right again within ten seconds of the screen's own time, apart from what the network takes. */
async function isRightAgain(page: Page, nps: number): Promise<void> {
  await vi.waitFor(
    async () => {
      await page.clock.fastForward(1_000)
      expect(await page.getByRole('meter').getAttribute('aria-valuenow')).toBe(String(nps))
    },
    { timeout: 30_000, interval: 200 },
  )
  await page.clock.fastForward(20_000)
  await isFresh(page)
}

const BAD: readonly Mood[] = ['closed', 'bad gateway', 'not found', 'hanging', 'half']

describe('a wall', () => {
  it.each(BAD)(
    'keeps its board through twenty minutes of a network that is %s, and says how old it is',
    { timeout: 90_000 },
    async (mood) => {
      const { network, page, answer, close } = await wallBehind()
      await hasBoard(page, 100)
      network.become(mood)
      await pass(page, 4, 100)
      expect(await page.locator('footer p.ageing').innerText()).toMatch(/for \d+ minutes, since/)
      await pass(page, 16, 100)
      expect(await page.locator('footer p.stale').innerText()).toMatch(/Out of touch for \d+ min/)
      await answer('meanwhile', 40, 0)
      network.become('fine')
      await isRightAgain(page, 0)
      await close()
    },
  )

  it.each(['no streams', 'silent streams'] as const)(
    'asks for news where there are %s',
    { timeout: 90_000 },
    async (mood) => {
      const { network, page, answer, close } = await wallBehind()
      network.become(mood)
      await answer('meanwhile', 40, 0)
      await vi.waitFor(
        async () => {
          await page.clock.fastForward(30_000)
          expect(await page.getByRole('meter').getAttribute('aria-valuenow')).toBe('0')
        },
        { timeout: 30_000, interval: 200 },
      )
      await pass(page, 5, 0)
      expect(await page.locator('footer p.stale').count()).toBe(0)
      await close()
    },
  )

  it('loads its page again each minute where the browser cannot run its script', async () => {
    const { network, page, answer, close } = await wallBehind()
    await page.route('**/assets/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'a syntax error' }),
    )
    await page.reload()
    expect(await page.locator('#island[data-alive]').count()).toBe(0)
    await answer('meanwhile', 40, 0)
    network.become('bad gateway')
    await pass(page, 3, 100)
    network.become('fine')
    await page.clock.fastForward(MINUTE)
    await page.locator('[role=meter][aria-valuenow="0"]').waitFor()
    await close()
  })

  it('has room on every screen to say for how long it has been out of touch', async () => {
    const { network, page, close } = await wallBehind()
    network.become('closed')
    await pass(page, 17, 100)
    await page.locator('footer p.stale').waitFor()
    for (const [width, height] of [
      [1920, 1080],
      [1080, 1920],
      [960, 540],
      [1024, 768],
      [720, 1024],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect((await page.evaluate(auditLayout)).problems, `${width} × ${height}`).toEqual([])
    }
    await close()
  }, 60_000)

  it('comes through a restart of the program', { timeout: 60_000 }, async () => {
    const { program, page, answer, close } = await wallBehind()
    await program.kill()
    await pass(page, 3, 100)
    await program.start()
    await answer('meanwhile', 40, 0)
    await isRightAgain(page, 0)
    await close()
  })

  it('takes up another version by itself within ten minutes, and has its board all the while', async () => {
    const { network, page, close } = await wallBehind()
    const old = async (route: Route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replaceAll(/"version":"[^"]+"/g, '"version":"older"')
      await route.fulfill({ response: answer, body })
    }
    await page.route('**/wall', old, { times: 1 })
    await page.reload()
    await page.locator('#island[data-alive]').waitFor()
    await page.evaluate(() => Object.assign(window, { isOld: true }))
    const isOld = () => page.evaluate(() => 'isOld' in window)
    // Where no stream comes through, the version is told with what it asks for.
    network.become('no streams')
    await pass(page, 2, 100)
    network.become('bad gateway')
    await pass(page, 10, 100)
    expect(await isOld()).toBe(true)
    network.become('fine')
    for (let minute = 0; minute < 10 && (await isOld()); minute += 1) {
      // The network is not as fast as the screen's clock.
      const isLoaded = page.waitForEvent('load', { timeout: 3_000 }).then(Boolean, () => false)
      await page.clock.fastForward(MINUTE)
      await isLoaded
      await hasBoard(page, 100)
    }
    expect(await isOld()).toBe(false)
    await close()
  })

  it('says what is the matter while all answers are gone, and shows the score when they are back', async () => {
    const program = new TestProgram()
    await program.start()
    const file = join(freshFolder(), 'answers.csv')
    const rows = Array.from({ length: 40 }, (_, index) => `${index},10,2026-11-20`)
    writeFileSync(file, ['id,nps,date', ...rows].join('\n'))
    await program.importFile(file)
    // Another process has imported it: the program sees that in a moment.
    await program.snapshotWhen(({ score }) => !score.withheld)
    const page = await openPage(browser, `${program.url}/wall`)
    await page.locator('#island[data-alive]').waitFor()
    await hasBoard(page, 100)
    await program.run('import', '--undo', '1')
    await page.locator('.waiting').waitFor()
    expect(await page.locator('.waiting').innerText()).toMatch(/\w{3}/)
    expect(await page.getByRole('meter').getAttribute('aria-valuenow')).toBeNull()
    await program.run('import', '--redo', '1')
    await page.locator('[role=meter][aria-valuenow="100"]').waitFor()
    await hasBoard(page, 100)
    await page.context().close()
  })

  it('is not made fresh by a clock that is set back, nor lost by one that is set forward', async () => {
    const { network, page, close } = await wallBehind()
    network.become('closed')
    await pass(page, 4, 100)
    await page.clock.setSystemTime(Date.now() - 3_600_000)
    await page.clock.fastForward(20_000)
    await page.locator('footer p.ageing').waitFor()
    await page.clock.setSystemTime(Date.now() + 24 * 3_600_000)
    await page.clock.fastForward(20_000)
    await page.locator('footer p.stale').waitFor()
    network.become('fine')
    await isRightAgain(page, 100)
    await close()
  })
})
