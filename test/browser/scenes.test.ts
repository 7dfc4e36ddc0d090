import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SCENES, type Scene } from '#nps/screen.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { openBrowser } from '#test/support/browser.ts'
import { eventually } from '#test/support/eventually.ts'
import { FixtureWall } from '#test/support/fixture-wall.ts'
import { auditLayout } from '#test/support/layout-audit.ts'
import { openPage } from '#test/support/pages.ts'
import { longSnapshot, shortSnapshot } from '#test/support/scene-snapshots.ts'
import { earlySnapshot } from '#test/support/snapshots.ts'

let browser: Browser
let wall: FixtureWall
beforeAll(async () => {
  browser = await openBrowser()
  wall = await FixtureWall.start(longSnapshot())
})
afterAll(async () => {
  await browser.close()
  await wall.stop()
})

const SIZES = [
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
  [1366, 768],
  [960, 540],
  [2560, 1080],
  [1024, 768],
  [768, 1024],
] as const

const sceneOn = (page: Page) => page.locator('main').getAttribute('data-scene')
const alive = (page: Page) => page.locator('#island[data-alive]').waitFor()

/** Opens the wall of a snapshot, with what its record says. */
async function opened(snapshot: Snapshot, query = '', look: FixtureWall['look'] = {}) {
  Object.assign(wall, { snapshot, look })
  const page = await openPage(browser, wall.url + query)
  await alive(page)
  return page
}

describe.each([
  ['short', shortSnapshot()],
  ['long', longSnapshot()],
] as const)('a scene with %s words', (_, snapshot) => {
  it('fits every screen: nothing scrolls, is cut, overlaps or is too small', async () => {
    const page = await opened(snapshot)
    for (const scene of SCENES.filter((one) => one !== 'board')) {
      await page.goto(`${wall.url}?scene=${scene}`)
      expect(await sceneOn(page)).toBe(scene)
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height })
        const { problems, smallestText } = await page.evaluate(auditLayout)
        expect(problems, `${scene}, ${width} × ${height}`).toEqual([])
        expect(smallestText).toBeGreaterThanOrEqual(2.5 * 0.99)
      }
    }
  })

  it('fits with everything larger', async () => {
    const page = await opened(snapshot)
    for (const scale of [1.2, 2])
      for (const scene of SCENES.filter((one) => one !== 'board')) {
        await page.goto(`${wall.url}?scene=${scene}&scale=${String(scale)}`)
        for (const [width, height] of SIZES.slice(0, 3)) {
          await page.setViewportSize({ width, height })
          const { problems } = await page.evaluate(auditLayout)
          expect(problems, `${scene} × ${String(scale)}, ${width} × ${height}`).toEqual([])
        }
      }
  })
})

describe('the frame of a wall', () => {
  /** Where the edges of its parts are. */
  const frameOf = (page: Page) =>
    page.evaluate(() =>
      ['header', 'footer', 'header h1', 'footer p:last-child'].flatMap((selector) => {
        const box = document.querySelector(`.wall > ${selector}`)?.getBoundingClientRect()
        return box ? [box.left, box.top, box.right, box.bottom] : []
      }),
    )

  it('stays where it is on the board, and the score is said once to those who hear it', async () => {
    const page = await opened(shortSnapshot())
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      await page.goto(wall.url)
      const board = await frameOf(page)
      for (const scene of SCENES) {
        await page.goto(`${wall.url}?scene=${scene}`)
        const moved = (await frameOf(page)).map((edge, index) => edge - (board[index] ?? 0))
        expect(moved).toHaveLength(16)
        expect(Math.max(...moved.map(Math.abs)), `${scene}, ${width} × ${height}`).toBeLessThan(0.5)
        expect(await page.getByRole('meter').count()).toBe(1)
        expect(await page.getByRole('meter').getAttribute('aria-valuenow')).toMatch(/^2\.857/)
      }
    }
  })

  it('has the words of the board where there is no score yet', async () => {
    const page = await opened(earlySnapshot(), '?scene=score')
    expect(await page.locator('main').innerText()).toContain('7 of 30 answers so far')
    expect((await page.evaluate(auditLayout)).problems).toEqual([])
    expect(await page.getByRole('meter').getAttribute('aria-valuenow')).toBeNull()
  })

  it('shows the board when a scene has nothing to show', async () => {
    const page = await opened(shortSnapshot({ message: null }), '?scene=message')
    expect(await sceneOn(page)).toBe('board')
  })
})

describe('a screen with several scenes', () => {
  const turns = (...scenes: Scene[]) => scenes.map((scene) => ({ scene, seconds: 5 }))

  it('shows them in turn, as the server does without JavaScript', async () => {
    const page = await opened(longSnapshot(), '', { scenes: turns('score', 'voices') })
    const first = await sceneOn(page)
    const other = first === 'score' ? 'voices' : 'score'
    await page.locator(`main[data-scene=${other}]`).waitFor({ timeout: 7_000 })
    expect(await page.locator('.scene').count()).toBe(1)
    await page.locator('main:not(.leaving)').waitFor()
    const still = await openPage(browser, wall.url, { javaScriptEnabled: false })
    const refresh = await still.locator('noscript meta[http-equiv=refresh]').getAttribute('content')
    expect(Number(refresh)).toBeLessThanOrEqual(5)
    expect(['score', 'voices']).toContain(await sceneOn(still))
  })

  it('has others at once when its record changes, and says which it shows', async () => {
    const page = await opened(longSnapshot())
    await page.evaluate(() => (document.body.dataset['before'] = ''))
    expect(await sceneOn(page)).toBe('board')
    wall.change({ scenes: turns('goals') })
    await page.locator('main[data-scene=goals]').waitFor()
    wall.change({ scenes: turns('improvements') })
    await page.locator('main[data-scene=improvements]').waitFor()
    await eventually(() => expect(wall.reported).toMatchObject({ scene: 'improvements' }))
    wall.change({ scenes: turns('board') })
    await page.locator('main[data-scene=board] .below').waitFor()
    expect(await page.locator('body[data-before]').count(), 'it has not been loaded again').toBe(1)
    expect((await page.evaluate(auditLayout)).problems).toEqual([])
  })

  it('comes alive on what the server has drawn, without a flash of anything else', async () => {
    Object.assign(wall, { snapshot: longSnapshot(), look: {} })
    for (const scene of SCENES) {
      const page = await openPage(browser, `${wall.url}?scene=${scene}`, {
        javaScriptEnabled: false,
      })
      const drawn = await page.locator('main').innerText()
      await page.close()
      const live = await opened(longSnapshot(), `?scene=${scene}`)
      expect(await live.locator('main').innerText(), scene).toBe(drawn)
      await live.close()
    }
  })

  it('keeps its board when the rest cannot be fetched', async () => {
    Object.assign(wall, { snapshot: longSnapshot(), look: { scenes: turns('board') } })
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route(/scenes\.[\w-]+\.js/, (route) => route.abort())
    await page.goto(`${wall.url}?scene=trend`)
    await alive(page)
    expect(await sceneOn(page)).toBe('board')
    expect(await page.locator('.below').count()).toBe(1)
    await context.close()
  })
})
