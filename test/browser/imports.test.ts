import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { openPage } from '#test/support/pages.ts'
import { PASSWORD } from '#test/support/people.ts'
import { TestProgram } from '#test/support/program.ts'
import { workbook } from '#test/intake/workbooks.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What people say of the staff differs from whether they would come back; only the latter is meant. */
function survey(): { name: string; mimeType: string; buffer: Buffer } {
  const rows = Array.from({ length: 40 }, (_, index) => [
    `r-${index}`,
    `2026-11-${String((index % 18) + 1).padStart(2, '0')}`,
    index % 4 === 0 ? 3 : 10,
    index % 2 === 0 ? 2 : 10,
    index === 0
      ? 'Please let Anna in the shop know that my order came, or call 070-123 45 67'
      : `Quick and friendly ${index}`,
    index % 2 === 0 ? 'North' : 'South',
    `guest${index}@example.com`,
  ])
  const header = ['Response ID', 'Date', 'NPS score', 'Rating of the staff', 'Comment', 'Region']
  const buffer = workbook([{ rows: [[...header, 'E-mail'], ...rows, ['r-99', '2026-11-02', 12]] }])
  return { name: 'autumn.xlsx', mimeType: MIME, buffer }
}

async function setUp(program: TestProgram, javaScriptEnabled: boolean): Promise<Page> {
  const options = { javaScriptEnabled, viewport: { width: 1366, height: 768 } }
  const page = await openPage(browser, `${program.url}/admin`, options)
  const fields = {
    'Your name': 'Anna Berg',
    'E-mail address': 'anna@example.com',
    'Set-up code': program.setUpCode ?? '',
    Password: PASSWORD,
  }
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text)
  await page.getByRole('main').getByRole('button').click()
  return page
}

/** Chooses a file and sends it, as without JavaScript. */
async function choose(page: Page, file: ReturnType<typeof survey>): Promise<void> {
  await page.getByLabel('Drop a file here').setInputFiles(file)
  await page.getByRole('button', { name: 'Look at it' }).click()
}

/** Lets a file fall somewhere on the page. */
async function drop(page: Page, { name, buffer }: ReturnType<typeof survey>): Promise<void> {
  const given = { name, bytes: [...buffer] }
  const dropped = await page.evaluateHandle(({ name, bytes }) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([new Uint8Array(bytes)], name))
    return transfer
  }, given)
  await page.dispatchEvent('main', 'dragover', { dataTransfer: dropped })
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
}

describe.each([true, false])('an import, with JavaScript: %s', (javaScriptEnabled) => {
  it('is dropped, looked at, changed, imported, seen on the wall, and undone', async () => {
    const program = new TestProgram()
    await program.start()
    const anna = await setUp(program, javaScriptEnabled)
    await anna.goto(`${program.url}/admin/imports`)
    const wall = await openPage(browser, `${program.url}/wall`)
    const main = anna.getByRole('main')

    await anna.getByLabel('Drop a file here').setInputFiles(survey())
    if (!javaScriptEnabled) await anna.getByRole('button', { name: 'Look at it' }).click()
    await anna.getByRole('button', { name: 'Import 40 answers' }).waitFor()
    expect(await main.innerText()).toContain('40 answers, 1 to 18 Nov 2026')
    expect(await main.locator('.effect').innerText()).toContain('+50')
    expect(await main.innerText()).toContain('12 is not a rating from 0 to 10')
    const html = await anna.content()
    expect(html).toContain('Please let [name] in the shop know that my order came, or call [')
    for (const secret of ['070-123', 'guest0@', 'r-0<', 'r-99']) expect(html).not.toContain(secret)

    await anna
      .getByLabel('Rating', { exact: true })
      .selectOption({ label: '4. Rating of the staff (ratings)' })
    await anna.getByRole('button', { name: 'Import 40 answers' }).click()
    await anna.getByText('You have chosen something else').waitFor()
    expect(await main.locator('.effect').innerText()).toContain('0')
    expect(await main.locator('.effect').innerText()).not.toContain('+50')
    await anna.getByLabel('Rating', { exact: true }).selectOption('')
    await anna
      .getByLabel('Column 1', { exact: true })
      .selectOption({ label: '6. Region (few words)' })
    await anna.getByLabel('Name 1', { exact: true }).fill('Region')
    await anna.getByRole('button', { name: 'Look again' }).click()
    await anna.getByRole('cell', { name: 'North' }).first().waitFor()

    expect(await wall.getByRole('main').innerText()).not.toContain('+50')
    await anna.getByRole('button', { name: 'Import 40 answers' }).click()
    await anna.getByRole('button', { name: 'Undo this import' }).waitFor()
    expect(new URL(anna.url()).pathname).toBe('/admin/imports/1')
    expect(await main.innerText()).toContain('by Anna Berg')
    await wall.getByText('+50').first().waitFor()

    await anna.getByRole('button', { name: 'Undo this import' }).click()
    await anna.getByText('The import is undone.').waitFor()
    await wall.getByText('+50').first().waitFor({ state: 'detached' })
    await anna.goto(`${program.url}/admin/imports`)
    await anna.getByRole('button', { name: 'Redo the import of autumn.xlsx' }).click()
    await wall.getByText('+50').first().waitFor()

    await anna.goto(`${program.url}/admin/imports`)
    if (javaScriptEnabled) await drop(anna, survey())
    else await choose(anna, survey())
    await anna.getByText('chosen for the last file with this header').waitFor()
    expect(await anna.getByLabel('Name 1', { exact: true }).inputValue()).toBe('Region')
    expect(await main.innerText()).toContain('Everything in this file is known already')
    await anna.getByRole('button', { name: 'Throw this file away' }).click()
    await anna.getByText('The file is thrown away').waitFor()

    await anna.goto(`${program.url}/admin/log`)
    const log = await main.innerText()
    for (const deed of ['imported', 'undid the import of', 'let count again the import of'])
      expect(log).toContain(`Anna Berg ${deed} autumn.xlsx (1)`)
  })
})

describe('the pages about imports', () => {
  it('are as wide as the window, and say in it what is wrong with a file', async () => {
    const program = new TestProgram()
    await program.start()
    const anna = await setUp(program, true)
    const letter = { name: 'letter.pdf', mimeType: 'text/csv', buffer: Buffer.from('%PDF-1.4') }
    const files = [
      { file: survey(), seen: 'The first answers' },
      { file: letter, seen: 'This file cannot be taken' },
    ]
    for (const { file, seen } of files) {
      await anna.goto(`${program.url}/admin/imports`)
      await anna.getByLabel('Drop a file here').setInputFiles(file)
      await anna.getByRole('heading', { name: seen }).waitFor()
      for (const width of [360, 768, 1366, 2560]) {
        await anna.setViewportSize({ width, height: 768 })
        const scrolls = await anna.evaluate(() => document.documentElement.scrollWidth)
        expect(scrolls, `${file.name} at ${width} px`).toBeLessThanOrEqual(width)
      }
    }
    await anna.getByRole('button', { name: 'Choose another file' }).click()
    expect(new URL(anna.url()).pathname).toBe('/admin/imports')
  })

  it('ask into which of several surveys, say what the button waits for, and remember', async () => {
    const program = new TestProgram()
    await program.start()
    const anna = await setUp(program, true)
    const main = anna.getByRole('main')
    const wait = (name: string) => anna.getByRole('heading', { name }).waitFor()
    const bring = async (name: string) => {
      await anna.goto(`${program.url}/admin/imports`)
      await anna.getByLabel('Drop a file here').setInputFiles({ ...survey(), name })
    }
    await bring('autumn.xlsx')
    await anna.getByRole('button', { name: 'Import 40 answers' }).click()
    await anna.getByRole('button', { name: 'Undo this import' }).waitFor()

    await bring('Support calls 2026-11.xlsx')
    await wait('Into the survey “Customer survey”')
    await anna.getByRole('radio', { name: 'A new survey' }).check()
    expect(await anna.getByLabel('Name of the new survey').inputValue()).toBe('Support calls')
    await anna.getByRole('radio', { name: 'Transactional' }).check()
    await anna.getByRole('button', { name: 'Look again' }).click()
    await wait('Into the new survey “Support calls”')
    await anna.getByRole('button', { name: 'Import 40 answers' }).click()
    await anna.getByRole('button', { name: 'Undo this import' }).waitFor()

    await bring('again.xlsx')
    await wait('Into the survey “Support calls”')
    expect(await main.innerText()).toContain('Columns and survey are those that were chosen')

    const text = 'Response ID,Date,Score\nr-1,2026-11-02,9\nr-2,2026-11-03,12\n'
    const other = { name: 'nps.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
    await anna.goto(`${program.url}/admin/imports`)
    await anna.getByLabel('Drop a file here').setInputFiles(other)
    await wait('Which survey?')
    expect(await anna.locator('input[name=survey]:checked').count()).toBe(0)
    expect(await main.locator('.recognised').innerText()).toContain('1 answer, 2 Nov 2026')
    expect(await main.innerText()).toContain('12 is not a rating from 0 to 10')
    const button = anna.getByRole('button', { name: 'Import 1 answer' })
    expect(await button.isDisabled()).toBe(true)
    expect(await button.getAttribute('aria-describedby')).toBe('missing')
    expect(await anna.locator('#missing').innerText()).toBe('First answer the question above.')
    await anna.getByRole('radio', { name: 'Support calls' }).focus()
    await anna.keyboard.press('Space')
    await anna.keyboard.press('Tab')
    await anna.keyboard.press('Enter')
    await wait('Into the survey “Support calls”')
    await button.focus()
    await anna.keyboard.press('Enter')
    await anna.getByRole('button', { name: 'Undo this import' }).waitFor()
    await anna.goto(`${program.url}/admin/imports`)
    expect(await main.locator('.imports li').allInnerTexts()).toEqual([
      expect.stringContaining('nps.csv'),
      expect.stringContaining('Support calls 2026-11.xlsx'),
      expect.stringContaining('NPS +50 → no answers'),
    ])
  })

  it('look again when Enter is pressed in a field, and import nothing', async () => {
    const program = new TestProgram()
    await program.start()
    const anna = await setUp(program, false)
    await anna.goto(`${program.url}/admin/imports`)
    await choose(anna, survey())
    await anna.getByLabel('Name of the new survey').fill('Guests')
    await anna.keyboard.press('Enter')
    await anna.getByRole('heading', { name: 'Into the new survey “Guests”' }).waitFor()
    expect(new URL(anna.url()).pathname).toMatch(/^\/admin\/imports\/[0-9a-f]{32}$/)
  })
})
