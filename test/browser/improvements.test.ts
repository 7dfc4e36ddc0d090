import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, type Day } from '#nps/period.ts'
import { countChange } from '#store/changes.ts'
import { openWriter } from '#store/engines/sqlite.ts'
import { addImprovement } from '#store/improvements-in-care.ts'
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

const PHONE = { width: 360, height: 844 }

/** The invented company, which has been busy: something was done every twelve days for a year. */
async function busyDemo(): Promise<TestProgram> {
  const program = await demoProgram()
  const writer = openWriter(program.databaseFile)
  await writer.write(async (connection) => {
    for (let days = 0; days < 365; days += 12) {
      const doneOn: Day = addDays('2026-11-10', -days)
      const words = { title: `Done on ${doneOn}`, said: 'Something.', done: 'Something else.' }
      addImprovement(connection, { ...words, doneOn, theme: null, survey: null })
    }
    await countChange(connection)
  })
  writer.close()
  await program.snapshotWhen(({ improvements }) => improvements.length > 30)
  return program
}

/** Where the marks are that can be seen, from left to right. */
async function marksOn(page: Page) {
  const marks = await page.locator('.marks a circle:visible').all()
  const boxes = await Promise.all(marks.map((mark) => mark.boundingBox()))
  return boxes.map((box) => box!)
}

describe('the trend of /', () => {
  it('has a mark for what was done, which says what it is and leads to it, by keyboard', async () => {
    const program = await demoProgram()
    for (const javaScriptEnabled of [true, false]) {
      const page = await openPage(browser, program.url, { javaScriptEnabled })
      if (javaScriptEnabled) await page.locator('#island[data-alive]').waitFor()
      const mark = page.locator('.marks.wide').getByRole('link', { name: /^1: 4 Feb 2026/ })
      const note = page.locator('.marks.wide .tip').first()
      expect(await note.isVisible()).toBe(false)
      await mark.focus()
      expect(await note.innerText()).toContain('Second packing line')
      if (javaScriptEnabled) {
        await page.keyboard.press('Escape')
        expect(await note.isVisible()).toBe(false)
      }
      await page.keyboard.press('Enter')
      const told = page.locator('#improvements li:target')
      expect(await told.innerText()).toMatch(
        /1\s+Second packing line.*You said\s+Bicycles came late.*Before\s+\+\d+.*Since\s+\+\d+.*other things changed, too/s,
      )
      await page.locator('.months summary').click()
      const row = page.getByRole('row', { name: /February 2026/ })
      expect(await row.innerText()).toContain('Second packing line, and delivery dates that hold')
      await page.close()
    }
  })

  it('has marks that never overlap, large enough to be touched, on any screen', async () => {
    const program = await busyDemo()
    for (const width of [360, 768, 1440, 2560]) {
      const page = await openPage(browser, program.url, { viewport: { width, height: 900 } })
      const marks = await marksOn(page)
      expect(marks.length).toBeGreaterThan(3)
      marks.forEach((mark, index) => {
        expect(Math.min(mark.width, mark.height)).toBeGreaterThanOrEqual(24)
        const before = marks[index - 1]
        if (before)
          expect(mark.x, `${width} px`).toBeGreaterThanOrEqual(before.x + before.width - 1)
      })
      expect(marks[0]!.x).toBeGreaterThanOrEqual(0)
      expect(marks.at(-1)!.x + marks.at(-1)!.width).toBeLessThanOrEqual(width)
      await page.close()
    }
  })
})

describe('“You said, we did” on /', () => {
  it('is the same as the JSON, and not there where nothing was done', async () => {
    const program = await demoProgram()
    const { improvements } = await program.snapshot()
    expect(improvements).toHaveLength(3)
    const page = await openPage(browser, program.url)
    const shown = await page.locator('#improvements').innerText()
    for (const { title, said, done, before, since } of improvements) {
      for (const text of [title, said, done]) expect(shown).toContain(text)
      for (const score of [before, since]) {
        if (score.withheld) throw new Error('the demo has answers before and since')
        expect(shown).toContain(`+${Math.round(score.nps)}`)
      }
    }
    await page.getByRole('link', { name: 'Usability' }).first().click()
    await page.waitForURL(/theme=usability/)
    const anna = await firstAdministrator(program)
    const admin = await openAs(browser, anna, program.url)
    for (const { id } of improvements) {
      await admin.goto(`${program.url}/admin/improvements/${id}`)
      await admin.getByRole('button', { name: 'Remove the improvement' }).click()
    }
    await admin.goto(program.url)
    expect(await admin.locator('#improvements, .marks').count()).toBe(0)
  })
})

describe('/admin/improvements', () => {
  it('adds, asks about a name, changes, removes and puts back, without JavaScript, on a phone', async () => {
    const program = await demoProgram()
    const anna = await firstAdministrator(program)
    const page = await openAs(browser, anna, `${program.url}/admin/improvements`, {
      javaScriptEnabled: false,
      viewport: PHONE,
    })
    const status = () => page.getByRole('status').innerText()
    await page.getByRole('link', { name: 'Add an improvement' }).click()
    await page.getByLabel('What customers said').fill('Kim Larsen in support\nnever called back.')
    await page.getByLabel('What was done, in a line').fill('Calls are returned')
    await page.getByLabel('When').fill('2026-06-01')
    await page.getByLabel('What it is about').selectOption({ label: 'Support' })
    await page.getByRole('button', { name: 'Add it' }).click()
    expect(await page.getByRole('alert').innerText()).toContain('[name] in support')
    await page.getByRole('button', { name: 'Save it as masked' }).click()
    expect(await status()).toBe('Added Calls are returned.')
    const added = (await program.snapshot()).improvements.find(({ title }) =>
      title.startsWith('Calls'),
    )
    expect(added).toMatchObject({ theme: 'Support', themeId: 'support', doneOn: '2026-06-01' })
    expect(added?.said).toMatch(/^\[name\] in support\s+never called back\.$/)

    await page.getByRole('link', { name: 'Calls are returned' }).click()
    await page.getByLabel('When').fill('2999-01-01')
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.locator('main').innerText()).toContain('Readers see it from 1 Jan 2999 on.')
    expect((await program.snapshot()).improvements).toHaveLength(3)

    await page.getByRole('link', { name: 'Calls are returned' }).click()
    await page.getByRole('button', { name: 'Remove the improvement' }).click()
    expect(await status()).toContain('Removed Calls are returned')
    await page.getByRole('button', { name: 'Put back Calls are returned' }).click()
    expect(await status()).toBe('Calls are returned is back.')
    const scrolls = await page.evaluate('document.documentElement.scrollWidth')
    expect(scrolls).toBe(PHONE.width)

    await page.goto(`${program.url}/admin/log`)
    const log = await page.locator('main').innerText()
    expect(log).toContain('put back the improvement Calls are returned')
    expect(log).not.toContain('in support')
  })
})

describe('/admin/benchmarks', () => {
  it('adds what others have, and says what is wrong with it, without JavaScript', async () => {
    const program = await demoProgram()
    const anna = await firstAdministrator(program)
    const page = await openAs(browser, anna, `${program.url}/admin/benchmarks/new`, {
      javaScriptEnabled: false,
      viewport: PHONE,
    })
    const add = () => page.getByRole('button', { name: 'Add it' }).click()
    await page.getByLabel('Whose score').fill('A competitor')
    await page.getByLabel('Score', { exact: true }).fill('−12,5')
    await page.getByLabel('Where it comes from').fill('Its annual report')
    await page.getByLabel('Its address').fill('https://example.com/report')
    await page.getByLabel('When').fill('2026-03-31')
    await add()
    expect(await page.getByRole('status').innerText()).toBe('Added A competitor.')
    const row = page.locator('.benchmark-rows li').first()
    expect(await row.innerText()).toMatch(
      /A competitor\s+−12\.5\s+Its annual report, 31 Mar 2026\s+example\.com/,
    )
    const benchmark = { name: 'A competitor', value: -12.5, link: 'https://example.com/report' }
    expect((await program.snapshot()).benchmarks[0]).toMatchObject(benchmark)
    await row.getByRole('link', { name: 'A competitor' }).click()
    await page.getByRole('button', { name: 'Remove the benchmark' }).click()
    expect((await program.snapshot()).benchmarks).toHaveLength(2)
    await page.getByRole('button', { name: 'Put back A competitor' }).click()
    expect((await program.snapshot()).benchmarks).toHaveLength(3)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width)
  })
})
