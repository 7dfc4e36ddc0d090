import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { firstAdministrator } from '#test/support/caller.ts'
import { demoProgram } from '#test/support/demo-program.ts'
import { openAs } from '#test/support/pages.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('/admin/goals', () => {
  it('sets, changes and removes a goal without JavaScript, and puts it back', async () => {
    const program = await demoProgram()
    const anna = await firstAdministrator(program)
    const page = await openAs(browser, anna, `${program.url}/admin/goals`, {
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    })
    const said = () => page.getByRole('status').first().innerText()
    expect(await page.locator('.rungs .target').allInnerTexts()).toEqual(['50', '30'])
    await page.getByRole('link', { name: 'Set a goal' }).click()
    await page.getByLabel('Target').fill('45')
    await page.getByLabel('Name').fill('Best in town')
    await page.getByLabel('Due date').fill('2099-12-31')
    await page.getByLabel('Owner').fill('Customer service')
    await page.getByRole('button', { name: 'Set the goal' }).click()
    expect(await said()).toContain('Set the goal Best in town, 45')
    await program.snapshotWhen(({ goals }) => goals.some(({ target }) => target === 45))

    await page.getByRole('link', { name: 'Best in town, 45' }).click()
    await page.getByLabel('Target').fill('40')
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await said()).toContain('Best in town, 40')
    await page.getByRole('link', { name: 'Best in town, 40' }).click()
    expect(await page.locator('.rows.log li').allInnerTexts()).toEqual([
      expect.stringContaining('Target: 45 → 40'),
      expect.stringContaining('Set: target 45, Best in town, by 31 Dec 2099, Customer service'),
    ])
    await page.getByRole('button', { name: 'Remove the goal' }).click()
    await program.snapshotWhen(({ goals }) => goals.length === 2)
    await page.getByRole('button', { name: 'Put back Best in town, 40' }).click()
    expect(await said()).toContain('is back')
    await program.snapshotWhen(({ goals }) => goals.some(({ target }) => target === 40))
    await page.goto(`${program.url}/admin/log`)
    const log = await page.getByRole('main').innerText()
    for (const deed of [
      'set the goal',
      'changed the goal',
      'removed the goal',
      'put back the goal',
    ])
      expect(log).toContain(`${deed} Best in town`)
    expect(log).toContain('Target: 45 → 40')
  })

  it('says beside its field what is wrong, with what was typed still there', async () => {
    const program = await demoProgram()
    const anna = await firstAdministrator(program)
    const page = await openAs(browser, anna, `${program.url}/admin/goals/new`)
    await page.getByLabel('Target').fill('-10')
    await page.getByLabel('Owner').fill('anna@example.com')
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    // That it is refused is what is looked for here, not a fault of the page.
    await page.route('**/admin/goals/new', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, status: 200 })
    })
    await page.getByRole('button', { name: 'Set the goal' }).click()
    await answered
    const owner = page.getByLabel('Owner')
    expect(await owner.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('#owner-fault').innerText()).toContain('Name a team')
    expect(await page.getByLabel('Target').inputValue()).toBe('-10')
    expect(await owner.inputValue()).toBe('anna@example.com')
  })

  it('lists none when all are removed, and neither does the wall', async () => {
    const program = await demoProgram()
    const anna = await firstAdministrator(program)
    const page = await openAs(browser, anna, `${program.url}/admin/goals`)
    for (const name of ['Excellent, 50', 'Good, 30']) {
      await page.getByRole('link', { name }).click()
      await page.getByRole('button', { name: 'Remove the goal' }).click()
      await page.getByRole('button', { name: `Put back ${name}` }).waitFor()
    }
    expect(await page.getByRole('main').innerText()).toContain('There is no goal')
    await program.snapshotWhen(({ goals }) => goals.length === 0)
    await page.goto(`${program.url}/wall`)
    await page.getByRole('meter').waitFor()
    expect(await page.locator('.targets li').count()).toBe(0)
    await page.goto(program.url)
    await page.getByRole('meter').waitFor()
    expect(await page.getByRole('heading', { name: 'Where we stand' }).count()).toBe(0)
  })
})
