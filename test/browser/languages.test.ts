import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messagesIn } from '#messages/language.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'
import { LANGUAGE_CODES, LANGUAGES } from '#nps/languages.ts'
import { openBrowser } from '#test/support/browser.ts'
import { firstAdministrator } from '#test/support/caller.ts'
import { demoProgram } from '#test/support/demo-program.ts'
import { auditLayout } from '#test/support/layout-audit.ts'
import { openAs, openPage } from '#test/support/pages.ts'
import { TestProgram } from '#test/support/program.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang)

/** All that a page has loaded of scripts, as one text. */
async function scriptsOf(page: Page): Promise<string> {
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  const scripts = loaded.filter((address) => address.endsWith('.js'))
  return (await Promise.all(scripts.map(async (one) => (await fetch(one)).text()))).join('\n')
}

describe('/wall and / in every language', () => {
  it.each(LANGUAGE_CODES)(
    'speak %s to a browser that wants it, and load it alone',
    async (code) => {
      const program = await demoProgram()
      for (const path of ['/wall', '/wall?scene=goals', '/']) {
        const page = await openPage(browser, program.url + path, { locale: code })
        await page.locator('#island[data-alive]').waitFor()
        expect(await languageOf(page)).toBe(code)
        expect(await page.locator('h1').innerText()).toContain(messagesIn(code).nps)
        const script = await scriptsOf(page)
        for (const other of LANGUAGE_CODES)
          expect(script.includes(messagesIn(other).goals), `${path}: ${other}`).toBe(other === code)
        if (path !== '/') expect((await page.evaluate(auditLayout)).problems).toEqual([])
        const written = page.locator('blockquote')
        for (const quote of await written.all())
          expect(await quote.getAttribute('lang')).toMatch(/^(sv|en)$/)
      }
    },
  )

  it('say which one it is, and that another browser may be sent another', async () => {
    const program = await demoProgram()
    const ask = async (path: string, accepted: string) => {
      const { headers } = await fetch(program.url + path, {
        headers: { 'accept-language': accepted, accept: 'text/html' },
      })
      return [headers.get('content-language'), headers.get('vary')]
    }
    for (const path of ['/', '/wall', '/nothing', '/login'])
      for (const [accepted, code] of Object.entries({
        'pl-PL,en;q=0.5': 'pl',
        fi: 'en',
        de: 'de',
      })) {
        const [language, vary] = await ask(path, accepted)
        expect(language, path).toBe(code)
        expect(vary?.toLowerCase(), path).toContain('accept-language')
      }
    expect((await ask('/?lang=zh', 'pl'))[0]).toBe('zh')
  })
})

describe('choosing a language', () => {
  it('keeps the rest of the address, and stays chosen on the pages from there', async () => {
    const program = await demoProgram()
    const { surveys } = await program.snapshot()
    const survey = surveys[1]?.id ?? ''
    const page = await openPage(browser, `${program.url}/?survey=${survey}`, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    })
    await page.getByRole('link', { name: LANGUAGES.sv }).click()
    expect(await languageOf(page)).toBe('sv')
    expect(page.url()).toContain(`survey=${survey}`)
    await page.getByRole('link', { name: messagesIn('sv').periods.all }).click()
    expect(await languageOf(page)).toBe('sv')
    await page.getByRole('button', { name: messagesIn('sv').show }).click()
    expect(await languageOf(page)).toBe('sv')
  })

  it('is kept with whoever is signed in, wherever they are', async () => {
    const program = new TestProgram()
    await program.start()
    const anna = await firstAdministrator(program)
    const page = await openAs(browser, anna, `${program.url}/admin/log?before=9`)
    await page.getByRole('button', { name: LANGUAGES.pl }).click()
    expect(page.url()).toBe(`${program.url}/admin/log?before=9`)
    expect(await languageOf(page)).toBe('pl')
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      adminMessagesIn('pl').log.title,
    )
    await page.goto(`${program.url}/`)
    expect(await languageOf(page)).toBe('pl')
    await page.goto(`${program.url}/admin?lang=de`)
    expect(await languageOf(page)).toBe('de')
    await page.goto(`${program.url}/admin/account`)
    expect(await page.getByRole('combobox').inputValue()).toBe('pl')
  })
})

describe('the language of the company', () => {
  it('is that of pages and walls that have none of their own', async () => {
    const program = await demoProgram()
    const anna = await firstAdministrator(program)
    const before = await openPage(browser, `${program.url}/wall`)
    expect(await languageOf(before)).toBe('en')
    const form = await openAs(browser, anna, `${program.url}/admin/settings`)
    await form.locator('#language').selectOption('de')
    await form.locator('form.sections button').click()
    await form.waitForURL(/settings/)
    const after = await openPage(browser, `${program.url}/wall`)
    expect(await languageOf(after)).toBe('de')
    await after.goto(`${program.url}/wall?lang=sv`)
    expect(await languageOf(after)).toBe('sv')
  })
})
