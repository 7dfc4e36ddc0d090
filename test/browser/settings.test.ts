import { PNG } from 'pngjs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { firstAdministrator, type Caller } from '#test/support/caller.ts'
import { eventually } from '#test/support/eventually.ts'
import { openPage } from '#test/support/pages.ts'
import { TestProgram } from '#test/support/program.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** 40 promoters of the last quarter, and 30 promoters and 10 detractors of this one: both in 90 days. */
const ANSWERS = [
  ...Array.from({ length: 40 }, () => ({ rating: 10, answeredAt: '2026-09-30T10:00:00Z' })),
  ...Array.from({ length: 30 }, () => ({ rating: 9, answeredAt: '2026-10-01T10:00:00Z' })),
  ...Array.from({ length: 10 }, () => ({ rating: 0, answeredAt: '2026-11-20T10:00:00Z' })),
].map((answer, index) => ({ ...answer, id: `a${index}` }))

async function programWithAnswers() {
  const program = new TestProgram()
  await program.start()
  const anna = await firstAdministrator(program)
  const answers = ANSWERS.map((answer, index) => ({
    ...answer,
    segments: { Region: index % 2 ? 'North' : 'South' },
  }))
  await program.post(await program.createSource(), answers)
  return { program, anna }
}

/** What a signed-in browser sees. */
function openAs(caller: Caller, url: string, width = 1366, javaScriptEnabled = true) {
  const cookies = [...caller.cookies].map(([name, value]) => ({
    ...{ name, value, domain: '127.0.0.1', path: '/', httpOnly: true, secure: false, expires: -1 },
    sameSite: 'Lax' as const,
  }))
  const storageState = { cookies, origins: [] }
  return openPage(browser, url, {
    viewport: { width, height: 768 },
    storageState,
    javaScriptEnabled,
  })
}

const save = (page: Page) => page.getByRole('button', { name: 'Save' }).click()
const scoreOf = (wall: Page) => wall.getByRole('meter').getAttribute('aria-valuenow')
const accentOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent'))

describe('the settings', () => {
  it('are on an open wall as soon as they are saved', async () => {
    const { program, anna } = await programWithAnswers()
    const wall = await openPage(browser, `${program.url}/wall?theme=light`)
    expect(await wall.getByRole('heading', { level: 1 }).innerText()).toContain('Our company')
    expect(await scoreOf(wall)).toBe('75')

    const page = await openAs(anna, `${program.url}/admin/settings`, 1366, false)
    await page.getByLabel('Name').fill('Nordlys')
    await page.getByLabel('The calendar quarter').check()
    await page.getByLabel('Accent on light background').fill('#8a1538')
    await save(page)
    expect(await page.getByRole('status').innerText()).toContain('Saved')

    await wall.getByRole('heading', { level: 1, name: 'Nordlys' }).waitFor()
    // 30 promoters and 10 detractors of 40: 100 × (30 − 10) / 40.
    await eventually(async () => expect(await scoreOf(wall)).toBe('50'))
    await eventually(async () => expect(await accentOf(wall)).toBe('#8a1538'))
    await wall.reload()
    expect([await scoreOf(wall), await accentOf(wall)]).toEqual(['50', '#8a1538'])

    await page.goto(`${program.url}/admin/log`)
    expect(await page.getByRole('main').innerText()).toContain('changed the settings of Nordlys')
  })

  it('show a logo that was given, and another one when it is changed', async () => {
    const { program, anna } = await programWithAnswers()
    const wall = await openPage(browser, `${program.url}/wall`)
    const page = await openAs(anna, `${program.url}/admin/settings/logo`)
    const file = (width: number) => ({
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: PNG.sync.write(Object.assign(new PNG({ width, height: 20 }))),
    })
    await page.getByLabel('File').setInputFiles(file(60))
    await page.getByRole('button', { name: 'Use this logo' }).click()
    const logo = wall.locator('h1 img')
    await logo.waitFor()
    const natural = () => logo.evaluate((image: HTMLImageElement) => image.naturalWidth)
    await eventually(async () => expect(await natural()).toBe(60))
    const path = (await logo.getAttribute('src')) ?? ''
    const answer = await fetch(program.url + path)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('cache-control')).toContain('immutable')

    await page.goto(`${program.url}/admin/settings/logo`)
    await page.getByLabel('File').setInputFiles(file(80))
    await page.getByLabel('Instead of the name').check()
    await page.getByRole('button', { name: 'Use this logo' }).click()
    await eventually(async () => expect(await natural()).toBe(80))
    expect(await wall.getByRole('heading', { level: 1 }).innerText()).not.toContain('Our company')
    expect(await logo.getAttribute('alt')).toBe('Our company')
  })

  it('say beside the field what is wrong, and keep what was typed', async () => {
    const { anna } = await programWithAnswers()
    const stored = await (await anna.get('/admin/settings')).text()
    const form = { companyName: 'Nordlys', timeZone: 'UTC', window: 'year', days: '' }
    const minimums = { group: '2', comments: '10', headline: '30' }
    const answer = await anna.post('/admin/settings', {
      ...form,
      ...minimums,
      accentLight: '#ffcc00',
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toMatch(/<input id="group"[^>]*aria-invalid="true"[^>]*value="2"/)
    expect(html).toMatch(/id="group-fault">[^<]*from 3 to 10,000/)
    expect(html).toMatch(/<input id="accentLight"[^>]*value="#ffcc00"/)
    expect(html).toMatch(/id="accentLight-fault">[^<]*The nearest that can is #[0-9a-f]{6}\./)
    expect(html).toMatch(/value="year" checked/)
    expect(await (await anna.get('/admin/settings')).text()).toBe(stored)
  })

  it('say why a file is no logo', async () => {
    const { anna, program } = await programWithAnswers()
    const cookie = [...anna.cookies].map((pair) => pair.join('=')).join('; ')
    const send = async (content: BlobPart) => {
      const body = new FormData()
      body.set('logo', new File([content], 'logo'))
      const headers = { origin: program.url, cookie }
      const url = `${program.url}/admin/settings/logo`
      const refused = await fetch(url, { method: 'POST', body, headers })
      expect(refused.status).toBe(422)
      return refused.text()
    }
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    expect(await send(svg)).toMatch(/id="logo-fault">[^<]*SVG can hold scripts/)
    expect(await send('')).toMatch(/id="logo-fault">Choose a file/)
    for (const size of [1_050_000, 3_000_000])
      expect(await send(new Uint8Array(size))).toMatch(/id="logo-fault">[^<]*larger than 1 MB/)
    expect((await fetch(`${program.url}/logo.png`)).status).toBe(404)
  })
})

describe('the surveys', () => {
  it('are renamed, their segments merged and their waves rated, without JavaScript', async () => {
    const { program, anna } = await programWithAnswers()
    const page = await openAs(anna, `${program.url}/admin/surveys`, 1366, false)
    await page.getByRole('link', { name: 'Customer survey' }).click()
    await page.getByLabel('Name').fill('Spring')
    await page.getByLabel('Answers that the headline waits for').fill('100')
    await save(page)
    const shown = await program.snapshotWhen(({ survey }) => survey?.name === 'Spring')
    expect(shown.progress).toEqual({ responses: 80, needed: 100 })

    await page.getByRole('link', { name: 'Spring' }).click()
    await page.getByRole('link', { name: 'South' }).click()
    await page.getByRole('link', { name: 'Choose a segment' }).click()
    await page.getByLabel('Into').selectOption({ label: 'North' })
    await page.getByRole('button', { name: 'Merge' }).click()
    expect(await page.getByRole('status').innerText()).toContain('South is part of North now.')
    const regions = async () =>
      (await program.snapshot()).dimensions[0]?.segments.map(({ name }) => name)
    expect(await regions()).toEqual(['North'])
    await page.getByRole('link', { name: 'North' }).click()
    await page.getByRole('button', { name: 'Take the merge of South back' }).click()
    expect(await page.getByRole('status').innerText()).toContain('South stands by itself again')
    await eventually(async () => expect(await regions()).toEqual(['North', 'South']))

    await page.getByRole('link', { name: 'South' }).click()
    await page.getByLabel('Hidden').check()
    await save(page)
    await eventually(async () => expect(await regions()).toEqual(['North']))
    await page.getByRole('button', { name: 'Show South in lists again' }).click()
    await eventually(async () => expect(await regions()).toEqual(['North', 'South']))

    await page.getByRole('link', { name: 'Add a wave' }).click()
    const wave = { Name: 'Autumn', 'First day': '2026-10-01', 'Last day': '2026-10-31' }
    for (const [label, text] of Object.entries({ ...wave, Invitations: '120' }))
      await page.getByLabel(label).fill(text)
    await page.getByRole('button', { name: 'Add the wave' }).click()
    // 30 answers of 120 invitations.
    expect(await page.getByRole('main').innerText()).toContain('25% answered (30)')
    await page.getByRole('link', { name: 'Autumn' }).click()
    await page.getByLabel('Invitations').fill('20')
    await save(page)
    expect(await page.getByRole('main').innerText()).toContain('30 answers, more than were invited')
    await page.goto(program.url)
    const report = await page.getByRole('main').innerText()
    expect(report).toContain('Autumn, 1 Oct 2026 to 31 Oct 2026: 30 answers to 20 invitations.')
    expect(report).not.toContain('150')
    await page.goBack()
    await page.getByRole('link', { name: 'Autumn' }).click()
    await page.getByRole('button', { name: 'Remove the wave' }).click()
    expect(await page.getByRole('status').innerText()).toBe('Removed Autumn. Its answers stay.')
    expect(await page.getByRole('link', { name: 'Autumn' }).count()).toBe(0)
  })

  it('are put in order by keyboard, and have a time zone of their own', async () => {
    const { program, anna } = await programWithAnswers()
    const page = await openAs(anna, `${program.url}/admin/surveys/1`)
    await page.getByLabel('Time zone').selectOption('Pacific/Auckland')
    await save(page)
    const key = await program.createSource('Late')
    const late = { rating: 9, answeredAt: '2026-11-20T12:00:00Z' }
    await program.post(key, [
      { ...late, id: 'first' },
      ...['Calls', 'Chats'].map((survey) => ({ ...late, id: survey, survey })),
    ])
    // Past midnight in Auckland, and in no other survey.
    const through = async (survey: string) =>
      (await program.snapshotWhen(() => true, `?survey=${survey}`)).dataThrough
    expect(await through('customer-survey')).toBe('2026-11-21')
    expect(await through('calls')).toBe('2026-11-20')

    await page.reload()
    const order = () => page.locator('.rows .name').allInnerTexts()
    expect(await order()).toEqual(['Customer survey', 'Calls', 'Chats'])
    await page.getByRole('button', { name: 'Move Chats one place earlier' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Chats stands in place 2.').waitFor()
    expect(await order()).toEqual(['Customer survey', 'Chats', 'Calls'])
    // What is reached next is of the survey that was moved.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Chats')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('The wall shows Chats first.').waitFor()
    expect(await order()).toEqual(['Chats', 'Customer survey', 'Calls'])
  })

  it('are deleted once no answer of theirs counts and nothing feeds them', async () => {
    const { program, anna } = await programWithAnswers()
    const page = await openAs(anna, `${program.url}/admin/surveys/1`, 390, false)
    const main = () => page.getByRole('main').innerText()
    expect(await main()).toContain('It has answers, so it cannot be deleted.')
    const refused = await anna.post('/admin/surveys/1/deletion', {})
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('It has answers, so it cannot be deleted.')
    await anna.post('/admin/sources/1/withdrawals', { from: '', to: '' })
    await page.reload()
    expect(await main()).toContain('“test” feeds it, so it cannot be deleted.')
    await anna.post('/admin/sources/1/revocation', {})
    await page.reload()
    await page.getByRole('link', { name: 'Delete this survey' }).click()
    await page.getByRole('button', { name: 'Delete the survey' }).click()
    await page.getByText('Customer survey is deleted.').waitFor()
    expect(await main()).toContain('There is no survey yet.')
    expect(await (await anna.get('/admin/log')).text()).toMatch(/deleted the survey/)
  })

  it('have dimensions that are renamed without JavaScript, and told so from then on', async () => {
    const { program, anna } = await programWithAnswers()
    const page = await openAs(anna, `${program.url}/admin/surveys/1`, 390, false)
    await page.getByRole('link', { name: 'Rename Region' }).click()
    await page.getByLabel('Name').fill('Area')
    await save(page)
    await page.getByText('Region is called Area now.').waitFor()
    expect(await page.getByRole('heading', { name: 'Area' }).count()).toBe(1)
    const key = await program.createSource('Later')
    const later = { ...ANSWERS[0], id: 'later', segments: { Region: 'West' } }
    await program.post(key, [later])
    await eventually(async () => {
      const told = await (await fetch(`${program.url}/api/v1/tallies`)).text()
      expect(told).toContain('Area')
      expect(told).not.toContain('Region')
    })
  })

  it('and the settings are as wide as the window', async () => {
    const { program, anna } = await programWithAnswers()
    const days = { firstDay: '2026-11-01', lastDay: '2026-11-30' }
    await anna.post('/admin/surveys/1/waves', { name: 'Autumn', ...days, invitations: '90' })
    const paths = ['surveys', 'surveys/1', 'surveys/1/segments/1', 'surveys/1/segments/1/merge']
    for (const width of [360, 768, 2560])
      for (const path of [
        ...[
          ...paths,
          'surveys/1/deletion',
          'surveys/1/dimensions/1',
          'surveys/1/waves',
          'surveys/1/waves/1',
        ],
        ...['settings', 'settings/logo'],
      ]) {
        const page = await openAs(anna, `${program.url}/admin/${path}`, width)
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(scrolls, `${path} at ${width} px`).toBeLessThanOrEqual(width)
        await page.close()
      }
  })
})
