import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { LANGUAGE_CODES } from '#nps/languages.ts'
import { demoProgram } from '#test/support/demo-program.ts'
import { auditLayout } from '#test/support/layout-audit.ts'
import { OldBrowser, VERSIONS } from '#test/support/old-browser.ts'
import { unpackAll } from '#test/support/old-chromiums.ts'
import type { OldPage } from '#test/support/old-page.ts'
import { TestProgram } from '#test/support/program.ts'

beforeAll(() => unpackAll())

/** What a board has to have, each so many times. */
const PARTS = {
  '[role=meter][aria-valuenow]': 1,
  '.numeral': 1,
  '.sample': 1,
  '.shares svg': 3,
  '.targets svg': 2,
  '.months h2': 1,
  blockquote: 2,
  'footer p': 2,
}

function partsOf(page: OldPage): Promise<Record<string, number>> {
  return page.evaluate((selectors) => {
    const counts: Record<string, number> = {}
    for (const selector of selectors) counts[selector] = document.querySelectorAll(selector).length
    return counts
  }, Object.keys(PARTS))
}

/** Answers enough to move the score of the demo. */
const UNHAPPY = Array.from({ length: 100 }, (_, index) => ({
  id: `unhappy-${index}`,
  rating: 0,
  answeredAt: '2026-11-20T10:00:00Z',
}))

describe.each(VERSIONS)('/wall in Chromium %s', (version) => {
  it('is whole with JavaScript and without, and changes in front of one’s eyes', async () => {
    const program = await demoProgram()
    const survey = 'Customer relationship'
    const { out } = await program.run('create-source', '--name', 'test', '--survey', survey)
    const browser = await OldBrowser.launch(version)
    onTestFinished(() => browser.close())

    const still = await browser.open(`${program.url}/wall?theme=dark`, { javaScript: false })
    expect(await partsOf(still)).toEqual(PARTS)
    expect((await still.evaluate(auditLayout)).problems).toEqual([])
    expect(still.faults).toEqual([])
    await still.close()

    const live = await browser.open(`${program.url}/wall?theme=light`)
    await live.until(() => document.querySelector('#island[data-alive]') !== null)
    expect(await partsOf(live)).toEqual(PARTS)
    expect((await live.evaluate(auditLayout)).problems).toEqual([])

    for (const code of LANGUAGE_CODES) {
      const spoken = await browser.open(`${program.url}/wall?lang=${code}`)
      await spoken.until(() => document.querySelector('#island[data-alive]') !== null)
      expect(await spoken.evaluate(() => document.documentElement.lang)).toBe(code)
      expect((await spoken.evaluate(auditLayout)).problems, code).toEqual([])
      expect(spoken.faults).toEqual([])
      await spoken.close()
    }

    const before = await live.evaluate(() => document.querySelector('.numeral')?.textContent)
    const opened = await live.evaluate(() => performance.timeOrigin)
    expect(before).toMatch(/^\+\d+$/)
    expect((await program.post(out.trim(), UNHAPPY)).ok).toBe(true)
    await live.until((then) => document.querySelector('.numeral')?.textContent !== then, before)
    expect(await live.evaluate(() => performance.timeOrigin), 'it has reloaded').toBe(opened)
    expect((await live.evaluate(auditLayout)).problems).toEqual([])
    expect(live.faults).toEqual([])
  })
})

describe.each(VERSIONS)('the scenes of /wall in Chromium %s', (version) => {
  it('are drawn by the server, and come alive with a script that is fetched for them', async () => {
    const program = await demoProgram()
    const browser = await OldBrowser.launch(version)
    onTestFinished(() => browser.close())
    for (const scene of ['score', 'trend', 'goals', 'voices']) {
      const page = await browser.open(`${program.url}/wall?scene=${scene}`)
      await page.until(() => document.querySelector('#island[data-alive]') !== null)
      const shown = () => document.querySelector('main')?.dataset['scene']
      expect(await page.evaluate(shown)).toBe(scene)
      expect((await page.evaluate(auditLayout)).problems, scene).toEqual([])
      expect(page.faults).toEqual([])
      await page.close()
    }
  })
})

/**
 * What Chromium 69 does not have. Of syntax the build takes care, and of `globalThis`, `queueMicrotask`
 * and `replaceAll` does `bring-up-to-date.ts`.
 */
const UNKNOWN =
  /\.(at|replaceChildren|matchAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|with|allSettled|withResolvers|getAnimations|moveBefore|checkVisibility|union|intersection|difference)\(|Object\.(fromEntries|hasOwn|groupBy)|Map\.groupBy|Array\.fromAsync|Promise\.(any|try)|AbortSignal\.|structuredClone|randomUUID|WeakRef|FinalizationRegistry|signDisplay|dateStyle|timeStyle|RelativeTimeFormat|ListFormat|DisplayNames|Segmenter|scheduler\.|\?\?|\?\.[a-z[(]|\|\|=|&&=|static\{|[{;]#\w/

describe('the script of /wall', () => {
  it('uses nothing that the oldest television lacks', async () => {
    const program = new TestProgram()
    await program.start()
    const all = await Promise.all(
      LANGUAGE_CODES.map((code) => scriptsOf(`${program.url}/wall?lang=${code}`)),
    )
    const scripts = new Map(all.flatMap((one) => [...one]))
    expect(scripts.size).toBeGreaterThan(2)
    for (const [url, script] of scripts) {
      const found = UNKNOWN.exec(script)
      expect(found && script.slice(found.index - 80, found.index + 80), url).toBeNull()
    }
  })
})

/** What a page loads of scripts, and what these import, by their addresses. */
async function scriptsOf(url: string): Promise<Map<string, string>> {
  const scripts = new Map<string, string>()
  const read = async (source: string, from: string): Promise<void> => {
    for (const [, path = ''] of source.matchAll(/["'`]([^"'`\s]+\.js)["'`]/g)) {
      const address = new URL(path, from).href
      if (scripts.has(address)) continue
      const script = await (await fetch(address)).text()
      scripts.set(address, script)
      await read(script, address)
    }
  }
  await read(await (await fetch(url)).text(), url)
  return scripts
}
