import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Snapshot } from '#nps/snapshot.ts'
import { openBrowser } from '#test/support/browser.ts'
import { firstAdministrator } from '#test/support/caller.ts'
import { demoProgram } from '#test/support/demo-program.ts'
import { openAs, openPage } from '#test/support/pages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** A page of somebody else, on another host and port, with frames in it. */
async function pageWith(frames: string): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html>${frames}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

function responsesIn({ score }: Snapshot): number {
  return score.withheld ? 0 : score.responses
}

describe('/embed/…', () => {
  it('is live in a frame of a page elsewhere, which an administrator has allowed', async () => {
    const program = await demoProgram()
    const anna = await firstAdministrator(program)
    const kinds = ['gauge', 'trend', 'comments']
    const host = await pageWith(
      kinds
        .map((kind) => `<iframe name=${kind} src="${program.url}/embed/${kind}"></iframe>`)
        .join(''),
    )
    expect((await anna.post('/admin/embeds', { parents: host })).status).toBe(303)
    const page = await openPage(browser, host)
    for (const kind of kinds)
      await page.frameLocator(`[name=${kind}]`).locator('#island[data-alive]').waitFor()
    const before = responsesIn(await program.snapshot())
    const given = ['--name', 'test', '--survey', 'Customer relationship']
    const key = (await program.run('create-source', ...given)).out.trim()
    await program.post(key, { id: 'one-more', rating: 10, answeredAt: '2026-11-20T10:00:00Z' })
    const snapshot = await program.snapshotWhen((now) => responsesIn(now) === before + 1)
    const { number, score } = snapshot
    if (score.withheld) throw new Error('the demo shows a score')
    for (const kind of kinds) {
      const frame = page.frameLocator(`[name=${kind}]`)
      await frame.locator(`[data-snapshot="${number}"]`).waitFor()
      const shown = await frame.getByRole('meter').getAttribute('aria-valuenow')
      expect(Number(shown), kind).toBe(score.nps)
    }
    expect(await page.context().cookies()).toEqual([])
    const comments = page.frameLocator('[name=comments]').locator('blockquote')
    expect(await comments.count()).toBeGreaterThan(5)
  })

  it('is not shown in a page that nobody has allowed', async () => {
    const program = await demoProgram()
    const host = await pageWith(`<iframe src="${program.url}/embed/gauge"></iframe>`)
    const page = await browser.newPage()
    await page.goto(host)
    expect(await page.frameLocator('iframe').getByRole('meter').count()).toBe(0)
    await page.close()
  })

  it('fits frames from 200 pixels to a whole screen, light and dark, with and without JavaScript', async () => {
    const program = await demoProgram()
    const sizes = [
      [200, 200],
      [200, 400],
      [320, 240],
      [480, 300],
      [1200, 200],
      [2560, 1440],
    ] as const
    for (const kind of ['gauge', 'trend', 'comments'])
      for (const [at, [width, height]] of sizes.entries()) {
        const theme = at % 2 ? 'dark' : 'light'
        const page = await openPage(browser, `${program.url}/embed/${kind}?theme=${theme}`, {
          ...{ viewport: { width, height }, javaScriptEnabled: at % 3 !== 0 },
        })
        const over = await page.evaluate(() => [
          document.documentElement.scrollWidth - innerWidth,
          document.documentElement.scrollHeight - innerHeight,
        ])
        const label = `${kind} ${width} × ${height}`
        expect(over[0], label).toBeLessThanOrEqual(0)
        if (kind !== 'comments') expect(over[1], label).toBeLessThanOrEqual(0)
        expect(await page.locator('html').getAttribute('data-theme')).toBe(theme)
        await page.close()
      }
  })
})

describe('/admin/embeds', () => {
  it('has the line to copy, of what is chosen, by keyboard and without JavaScript', async () => {
    const program = await demoProgram()
    const anna = await firstAdministrator(program)
    for (const javaScriptEnabled of [true, false]) {
      const page = await openAs(browser, anna, `${program.url}/admin/embeds`, { javaScriptEnabled })
      await page.getByLabel('Colours').selectOption('dark')
      await page.getByRole('combobox', { name: 'Language' }).selectOption('sv')
      await page.getByRole('button', { name: 'Change the lines' }).press('Enter')
      await page.waitForURL(/theme=dark/)
      const line = page.getByLabel('Line to copy for Trend')
      const text = await line.inputValue()
      expect(text).toContain(
        `<iframe src="${program.url}/embed/trend?theme=dark&amp;lang=sv" title="`,
      )
      if (!javaScriptEnabled) continue
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.getByRole('button', { name: 'Copy the line for Trend' }).press('Enter')
      await page.getByRole('button', { name: 'Copied' }).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
    }
  })
})
