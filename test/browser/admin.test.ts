import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { firstAdministrator, invited } from '#test/support/caller.ts'
import { openAs, openPage } from '#test/support/pages.ts'
import { PASSWORD } from '#test/support/people.ts'
import { TestProgram } from '#test/support/program.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function runningProgram(): Promise<TestProgram> {
  const program = new TestProgram()
  await program.start()
  return program
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

async function type(page: Page, fields: Record<string, string>, button: string): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text)
  await page.getByRole('main').getByRole('button', { name: button }).click()
}

describe.each([true, false])('people, with JavaScript: %s', (javaScriptEnabled) => {
  it('set up, invite, join and sign out everywhere', async () => {
    const program = await runningProgram()
    const options = { javaScriptEnabled, viewport: { width: 1366, height: 768 } }

    const anna = await openPage(browser, `${program.url}/admin`, options)
    expect(await heading(anna)).toBe('Set up')
    const form = { 'Your name': 'Anna Berg', 'E-mail address': 'anna@example.com' }
    const code = program.setUpCode ?? ''
    await type(anna, { ...form, 'Set-up code': code, Password: PASSWORD }, 'Set up')
    expect(new URL(anna.url()).pathname).toBe('/admin')

    await anna.getByRole('link', { name: 'People' }).first().click()
    await type(anna, { 'E-mail address': 'kim@example.com' }, 'Make a link')
    const link = await anna.getByRole('status').locator('code').innerText()
    expect(link).toMatch(new RegExp(`^${program.url}/invitation\\?key=[\\w-]{43}$`))
    await anna.reload()
    expect(await anna.content()).not.toContain('/invitation?key=')

    const kim = await openPage(browser, link, options)
    expect(await kim.getByRole('main').innerText()).toContain('kim@example.com')
    await type(kim, { 'Your name': 'Kim', Password: PASSWORD }, 'Join')
    const navigation = await kim.getByRole('navigation').innerText()
    expect(navigation).toContain('Kim')
    expect(navigation).not.toContain('People')

    await anna.goto(`${program.url}/admin/account`)
    await type(anna, {}, 'Sign out everywhere')
    expect(await heading(anna)).toBe('Sign in')
    await anna.goto(`${program.url}/admin/log`)
    expect(await heading(anna)).toBe('Sign in')
    await type(anna, { 'E-mail address': 'anna@example.com', Password: PASSWORD }, 'Sign in')
    expect(new URL(anna.url()).pathname).toBe('/admin/log')
    const log = await anna.getByRole('main').innerText()
    for (const deed of ['Anna Berg set up', 'invited kim@example.com', 'Kim joined'])
      expect(log).toContain(deed)
  })
})

describe('a form that is refused', () => {
  it('says why beside the field, keeps what was typed and goes on where the fault is', async () => {
    const program = await runningProgram()
    const anna = await firstAdministrator(program)
    const answer = await anna.post('/admin/people', { email: 'nonsense', role: 'administrator' })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toMatch(/<input id="email"[^>]*aria-describedby="email-hint email-fault"/)
    expect(html).toMatch(/<input id="email"[^>]*aria-invalid="true"[^>]*autofocus/)
    expect(html).toMatch(/<input id="email"[^>]*value="nonsense"/)
    expect(html).toMatch(/<p class="fault" id="email-fault">[^<]*not an e-mail address/)
    expect(html).toMatch(/value="administrator" checked/)
  })

  it('gives no password back', async () => {
    const program = await runningProgram()
    const anna = await firstAdministrator(program)
    const fields = { current: 'my old password', password: 'short' }
    const html = await (await anna.post('/admin/account', fields)).text()
    expect(html).not.toContain('my old password')
    expect(html).not.toContain('value="short"')
  })
})

describe('the admin area', () => {
  it('is as wide as the window, and a menu holds the navigation of a narrow one', async () => {
    const program = await runningProgram()
    const anna = await firstAdministrator(program)
    const email = `${'long'.repeat(12)}@${'example'.repeat(6)}.com`
    await invited(program, anna, { email, name: 'M'.repeat(100), role: 'editor' })
    for (const width of [360, 768, 1366, 2560])
      for (const path of ['', '/people', '/people/2', '/log', '/account']) {
        const page = await openAs(browser, anna, `${program.url}/admin${path}`, {
          viewport: { width, height: 768 },
        })
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(scrolls, `${path} at ${width} px`).toBeLessThanOrEqual(width)
        await page.close()
      }
    const phone = await openAs(browser, anna, `${program.url}/admin`, {
      viewport: { width: 390, height: 844 },
    })
    await phone.getByText('Menu').click()
    await phone.getByRole('navigation').getByRole('link', { name: 'Log' }).click()
    expect(await heading(phone)).toBe('Log')
  })

  it('can be gone through with the keyboard, past the navigation', async () => {
    const program = await runningProgram()
    const anna = await firstAdministrator(program)
    const page = await openAs(browser, anna, `${program.url}/admin/people`, {
      viewport: { width: 1366, height: 768 },
    })
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('Anna Berg')
  })
})
