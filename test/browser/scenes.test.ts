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
import { earlySnapshot, fullSnapshot, goals, shownScore } from '#test/support/snapshots.ts'

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

describe('the lines of segments', () => {
  it('are wider than they are tall on every screen: a few points are no precipice', async () => {
    const page = await opened(longSnapshot(), '?scene=segments')
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      const boxes = await page
        .locator('.multiples .line')
        .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().toJSON()))
      expect(boxes.length).toBeGreaterThan(0)
      for (const box of boxes) expect(box.height, `${width} × ${height}`).toBeLessThan(box.width)
    }
  })
})

describe('goals of any kind', () => {
  const score = { promoters: 55, passives: 25, detractors: 20 }
  it.each([
    ['four, of which two are close', [20, 30, 33, 50]],
    ['targets below 0', [-60, -20, -5]],
    ['two with one target', [50, 50, 30]],
    ['none', []],
  ])('have room on every screen: %s', async (_of, targets) => {
    const ladder = goals(score, targets).map((goal, index) => ({ ...goal, id: String(index) }))
    const page = await opened(fullSnapshot({ score: shownScore(score), goals: ladder }))
    for (const scene of ['board', 'goals', 'trend'])
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height })
        await page.goto(`${wall.url}?scene=${scene}`)
        await alive(page)
        // With no goals there is nothing to show of them, and the board is shown.
        if (scene === 'goals') expect(await sceneOn(page)).toBe(targets.length ? 'goals' : 'board')
        const { problems } = await page.evaluate(auditLayout)
        expect(problems, `${scene}, ${width} × ${height}`).toEqual([])
      }
  })
})

describe('the frame of a wall', () => {
  /** Where the edges of its parts are, but for the drift. */
  async function frameAt(page: Page, address: string): Promise<number[]> {
    await page.goto(address)
    await alive(page)
    return page.evaluate(() => {
      document.documentElement.style.setProperty('--drift', 'none')
      return ['header', 'footer', 'header h1', 'footer p:last-child'].flatMap((selector) => {
        const box = document.querySelector(`.wall > ${selector}`)?.getBoundingClientRect()
        return box ? [box.left, box.top, box.right, box.bottom] : []
      })
    })
  }

  it('stays where it is on the board, and the score is said once to those who hear it', async () => {
    const page = await opened(shortSnapshot())
    for (const [width, height] of SIZES.filter((_, index) => index % 2 === 0)) {
      await page.setViewportSize({ width, height })
      const board = await frameAt(page, wall.url)
      for (const scene of SCENES) {
        const frame = await frameAt(page, `${wall.url}?scene=${scene}`)
        const moved = frame.map((edge, index) => edge - (board[index] ?? 0))
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

  it('fades from one to the next within 0.6 seconds, and only the middle does', async () => {
    const page = await opened(longSnapshot())
    await page.evaluate(() => {
      const seen: number[][] = []
      const look = () => {
        const opacityOf = (selector: string) =>
          Number(getComputedStyle(document.querySelector(selector)!).opacity)
        const middle = document.querySelector('.scene') ? '.scene' : '.below'
        seen.push([performance.now(), opacityOf(middle), opacityOf('.wall > header')])
        requestAnimationFrame(look)
      }
      look()
      Object.assign(window, { seen })
    })
    wall.change({ scenes: turns('goals') })
    await page.locator('main.entering').waitFor()
    await eventually(async () => {
      const running = await page.evaluate(() => document.getAnimations().length)
      expect(running).toBe(0)
    })
    const seen = await page.evaluate(() => (window as unknown as { seen: number[][] }).seen)
    const between = seen.filter(([, middle = 1]) => middle < 1)
    const [first, last] = [between[0]?.[0] ?? 0, between[between.length - 1]?.[0] ?? 0]
    expect(between.length).toBeGreaterThan(4)
    expect(last - first).toBeLessThan(600)
    expect(seen.every(([, , header]) => header === 1)).toBe(true)
  })

  it('keeps what it was told when an older answer to its report comes later', async () => {
    Object.assign(wall, { snapshot: longSnapshot(), look: { scenes: turns('goals') } })
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
    const page = await context.newPage()
    const answered = page.waitForResponse(/report/)
    await page.route(/report/, async (route) => {
      const answer = await route.fetch()
      wall.change({ scenes: turns('voices') })
      await page.locator('main[data-scene=voices]').waitFor()
      await route.fulfill({ response: answer })
    })
    await page.goto(wall.url)
    await answered
    await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen))))
    expect(await page.locator('main.leaving').count()).toBe(0)
    expect(await sceneOn(page)).toBe('voices')
    await context.close()
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

describe('a score that changes', () => {
  const at = (number: number, promoters: number, reachedOn: '2026-01-01' | null = null) => {
    const tally = { promoters, passives: 100, detractors: 100 }
    const ladder = goals(tally, [30]).map((goal) => ({ ...goal, reachedOn }))
    return fullSnapshot({ number, score: shownScore(tally), goals: ladder })
  }

  interface Changes {
    numerals: string[]
    meters: string[]
    took: number
  }

  /** Watches a page from now on until its numeral is +70; all that it showed, and how long that took. */
  async function watch(page: Page): Promise<() => Promise<Changes>> {
    await page.evaluate(() => {
      const numeral = document.querySelector('.numeral')!
      const meter = document.querySelector('[role=meter]')!
      const changes: Changes = { numerals: [], meters: [], took: 0 }
      const done = new Promise<Changes>((resolve) => {
        let begun = 0
        new MutationObserver(() => {
          begun = begun || performance.now()
          changes.numerals.push(numeral.textContent)
          changes.meters.push(meter.getAttribute('aria-valuenow') ?? '')
          changes.took = performance.now() - begun
          if (numeral.textContent === '+70') resolve(changes)
        }).observe(numeral, { characterData: true, subtree: true, childList: true })
      })
      Object.assign(window, { done })
    })
    return () => page.evaluate(() => (window as unknown as { done: Promise<Changes> }).done)
  }

  it('rolls to what it is, which is told at once to those who hear it', async () => {
    const page = await opened(at(1, 200))
    const changes = await watch(page)
    wall.show(at(2, 800))
    const { numerals, meters, took } = await changes()
    expect(numerals.length).toBeGreaterThan(3)
    const figures = numerals.map(Number)
    expect(figures).toEqual([...figures].sort((a, b) => a - b))
    expect(figures[0]).toBeGreaterThan(25)
    expect(figures[figures.length - 1]).toBe(70)
    expect(new Set(meters).size).toBe(1)
    expect(took).toBeLessThan(800)
  })

  it('does not roll for those who do not want movement', async () => {
    Object.assign(wall, { snapshot: at(1, 200), look: {} })
    const page = await openPage(browser, wall.url, { reducedMotion: 'reduce' })
    await alive(page)
    const changes = await watch(page)
    wall.show(at(2, 800))
    expect((await changes()).numerals).toEqual(['+70'])
  })

  it('tells once, and quietly, that a goal is reached', async () => {
    const page = await opened(at(1, 200), '?scene=score')
    await page.clock.install()
    await page.reload()
    await alive(page)
    wall.show(at(2, 800))
    await page.locator('.reached', { hasText: '30 reached' }).waitFor()
    expect(await page.locator('.reached').count()).toBe(1)
    wall.show(at(3, 200))
    await page.locator('[data-snapshot="3"]').waitFor()
    await page.clock.fastForward(12_000)
    await page.locator('.reached').waitFor({ state: 'detached' })
    wall.show(at(4, 800))
    await page.locator('[data-snapshot="4"]').waitFor()
    await page.locator('.numeral', { hasText: '+70' }).waitFor()
    expect(await page.locator('.reached').count()).toBe(0)
  })

  it('tells nothing of a goal that was reached long ago', async () => {
    const page = await opened(at(1, 200))
    wall.show(at(2, 800, '2026-01-01'))
    await page.locator('.numeral', { hasText: '+70' }).waitFor()
    expect(await page.locator('.reached').count()).toBe(0)
  })
})

describe('the picture', () => {
  it('drifts so that nothing burns in, and nothing is cut by it', async () => {
    const page = await opened(longSnapshot(), '?scene=goals')
    const drift = await page.evaluate(() =>
      document.documentElement.style.getPropertyValue('--drift'),
    )
    expect(drift).toMatch(/^translate\(-?[0-4]px, -?[0-4]px\)$/)
    for (const furthest of ['translate(8px, 8px)', 'translate(-8px, -8px)'])
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height })
        await page.evaluate(
          (value) => document.documentElement.style.setProperty('--drift', value),
          furthest,
        )
        const { problems } = await page.evaluate(auditLayout)
        expect(problems, `${furthest}, ${width} × ${height}`).toEqual([])
      }
  })
})
