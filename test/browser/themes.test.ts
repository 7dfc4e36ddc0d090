import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { firstAdministrator } from '#test/support/caller.ts'
import { demoProgram } from '#test/support/demo-program.ts'
import { openAs, openPage } from '#test/support/pages.ts'
import type { TestProgram } from '#test/support/program.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** The invented company, once its comments have been gone through. */
async function demoWithThemes(): Promise<TestProgram> {
  const program = await demoProgram()
  await program.snapshotWhen(({ themes }) => themes.some(({ withheld }) => !withheld))
  return program
}

describe('/?theme=', () => {
  it('is reached by keyboard, shows the comments of a theme and its score, and is left by going back', async () => {
    const program = await demoWithThemes()
    const { score } = await program.snapshot()
    for (const javaScriptEnabled of [true, false]) {
      const page = await openPage(browser, program.url, { javaScriptEnabled })
      const { comments, themes } = await program.snapshot('?theme=delivery')
      const delivery = themes.find(({ id }) => id === 'delivery')
      if (!delivery || delivery.withheld) throw new Error('the demo’s customers write of delivery')
      await page.locator('#themes').getByRole('link', { name: 'Delivery' }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { name: 'What customers say about Delivery' }).waitFor()
      expect(new URL(page.url()).search).toBe('?theme=delivery')
      await page.locator('.more > summary').click()
      const quotes = page.getByRole('blockquote')
      expect(await quotes.count()).toBe(comments.length)
      expect(await page.locator('.about-theme').innerText()).toContain(
        `${delivery.comments} customers who wrote about Delivery`,
      )
      // There is one score that is everybody's.
      const shown = await page.getByRole('meter').getAttribute('aria-valuenow')
      expect(Number(shown)).toBe(score.withheld ? null : score.nps)
      await page.goBack()
      await page.getByRole('heading', { name: 'What customers say', exact: true }).waitFor()
    }
  })

  it('falls back to all comments when there is no such theme', async () => {
    const program = await demoProgram()
    const page = await openPage(browser, `${program.url}/?theme=gone`)
    expect(new URL(page.url()).search).toBe('')
    expect((await fetch(`${program.url}/api/v1/snapshot?theme=gone`)).status).toBe(404)
  })
})

describe('/admin/themes', () => {
  it('adds a theme by its words, looked at before they are saved, without JavaScript', async () => {
    const program = await demoWithThemes()
    const anna = await firstAdministrator(program)
    const page = await openAs(browser, anna, `${program.url}/admin/themes`, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    })
    await page.getByLabel('Name').fill('Waiting')
    await page.getByRole('button', { name: 'Add and choose words' }).click()
    await page.getByLabel('English').fill('wait*, queue*')
    await page.getByLabel('Swedish').fill('vänt*, kö')
    await page.getByRole('button', { name: 'See what it would find' }).click()
    const preview = await page.locator('.preview').innerText()
    expect(preview).toMatch(/[1-9]\d* of the last [\d,]+ comments, for example/)
    expect(await page.getByLabel('English').inputValue()).toBe('wait*, queue*')
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByRole('status').first().innerText()).toContain('Saved Waiting')
    await program.snapshotWhen(({ themes }) =>
      themes.some(
        (theme) =>
          theme.id === 'waiting' && (theme.withheld ? theme.reason !== 'no answers' : true),
      ),
    )
    await page.getByRole('button', { name: 'Move Waiting one place earlier' }).click()
    expect(await page.getByRole('status').first().innerText()).toContain('place 7')
    await page.goto(`${program.url}/admin/themes/suggestions`)
    expect(await page.locator('.suggestions li').count()).toBeGreaterThan(0)
    const phrase = await page.locator('.suggestions b').first().innerText()
    await page.getByRole('button', { name: `Ignore: ${phrase}` }).click()
    expect(await page.getByRole('status').innerText()).toContain(phrase)
    await page.goto(`${program.url}/admin/log`)
    expect(await page.getByRole('main').innerText()).toContain('changed the theme Waiting')
  })
})
