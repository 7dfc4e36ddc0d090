import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { firstAdministrator } from '#test/support/caller.ts'
import { openAs } from '#test/support/pages.ts'
import { TestProgram } from '#test/support/program.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

async function withAnna() {
  const program = new TestProgram()
  await program.start()
  return { program, anna: await firstAdministrator(program) }
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()
const main = (page: Page) => page.getByRole('main').innerText()
const copied = (page: Page) => page.getByRole('status').locator('code').innerText()
const press = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true }).click()

const ANSWER = { id: 'a', rating: 10, answeredAt: '2026-11-20' }

describe.each([true, false])('sources, with JavaScript: %s', (javaScriptEnabled) => {
  it('get a key that is shown once, counts what is posted, is renewed and revoked', async () => {
    const { program, anna } = await withAnna()
    const page = await openAs(browser, anna, `${program.url}/admin/sources`, { javaScriptEnabled })
    expect(await main(page)).toContain('No source yet')
    await follow(page, 'Add a source')
    await follow(page, 'Make an API key')
    await page.getByLabel('Name').fill('Web <b>shop</b>')
    await press(page, 'Make the key')

    expect(await heading(page)).toBe('Web <b>shop</b>')
    const key = await copied(page)
    expect(key).toMatch(/^nps_[\w-]{32}$/)
    await page.reload()
    expect(await page.content()).not.toContain(key)
    expect((await program.post(key, ANSWER)).status).toBe(200)
    await page.goto(`${program.url}/admin/sources`)
    expect(await main(page)).toMatch(/API key, feeds Customer survey[\s\S]*1 answer\s+Last used/)

    await follow(page, 'Web <b>shop</b>')
    await follow(page, 'Make a new key')
    await press(page, 'Make a new key')
    const other = await copied(page)
    expect((await program.post(key, ANSWER)).status).toBe(401)
    expect((await program.post(other, ANSWER)).status).toBe(200)

    await follow(page, 'Revoke this source')
    expect(await heading(page)).toBe('Revoke Web <b>shop</b>?')
    await press(page, 'Revoke it')
    expect(await main(page)).toMatch(/1 answer\s+Last used .*\s+Revoked /)
    expect((await program.post(other, ANSWER)).status).toBe(401)
    const log = await (await anna.get('/admin/log')).text()
    for (const deed of ['added the source', 'renewed the key', 'revoked the source'])
      expect(log).toContain(deed)
    expect(log).not.toContain(other)
  })

  it('take a test answer of their program, and store nothing of it', async () => {
    const { program, anna } = await withAnna()
    const key = await program.createSource('Shop')
    const page = await openAs(browser, anna, `${program.url}/admin/sources/1`, {
      javaScriptEnabled,
    })
    await follow(page, 'Send a test answer')
    await page.getByLabel('Key').fill(key)
    await press(page, 'Send a test')
    expect(await main(page)).toMatch(
      /the rating 9 of 20 Nov 2026 would be taken[\s\S]*The key fits/,
    )
    expect(await page.content()).not.toContain(key)
    const wrong = { key: '', body: '{"id"' }
    const refused = await anna.post('/admin/sources/1/sample', wrong)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('This is not JSON.')
    await page.goto(`${program.url}/admin/sources`)
    expect(await main(page)).toContain('No answers yet')
  })

  it('have their answers taken out and put back, with what that does said before', async () => {
    const { program, anna } = await withAnna()
    const key = await program.createSource('Shop')
    const answers = Array.from({ length: 40 }, (_, index) => ({ ...ANSWER, id: `r${index}` }))
    await program.post(key, answers)
    const page = await openAs(browser, anna, `${program.url}/admin/sources/1`, {
      javaScriptEnabled,
    })
    await follow(page, 'Choose which answers')
    await page.getByLabel('To').fill('2020-01-31')
    await press(page, 'See what it would do')
    expect(await main(page)).toContain('There are no answers that came up to 31 Jan 2020.')
    const wrong = await anna.get('/admin/sources/1/withdrawals?from=2020-02-01&to=2020-01-31')
    expect(wrong.status).toBe(422)
    await page.getByLabel('To').fill('')
    await press(page, 'See what it would do')
    expect(await main(page)).toMatch(/40 answers that have come\.[\s\S]*\+100[\s\S]*no answers/)
    await press(page, 'Take 40 answers out')
    expect(await page.content()).toContain('Took 40 answers out.')
    await program.snapshotWhen(({ score }) => score.withheld)
    await page.getByRole('link', { name: 'Put back 40 answers that have come' }).click()
    await press(page, 'Put 40 answers back')
    await program.snapshotWhen(({ score }) => !score.withheld)
    const log = await (await anna.get('/admin/log')).text()
    expect(log).toMatch(/took out answers of the source[\s\S]*Shop[\s\S]*40 answers that have come/)
    expect(log).toContain('put back answers of the source')
  })

  it('get an address and a secret, and say what would be taken of a test', async () => {
    const { program, anna } = await withAnna()
    await program.post(await program.createSource('first'), ANSWER)
    const page = await openAs(browser, anna, `${program.url}/admin/sources/new`, {
      javaScriptEnabled,
    })
    await follow(page, 'Typeform')
    await page.getByLabel('Name').fill('Our forms')
    await page.getByLabel('Survey that it feeds').selectOption('Customer survey')
    await page.getByLabel('Question that counts').fill('How likely are you to recommend us?')
    await press(page, 'Make the address')
    const secret = await copied(page)
    expect(secret).toMatch(/^[\w-]{32}$/)
    const text = await main(page)
    expect(text).toContain(`${program.url}/hooks/typeform/our-forms`)
    expect(text).toContain('Webhook of Typeform, feeds Customer survey')

    await press(page, 'Send a test')
    expect(await page.getByRole('status').innerText()).toMatch(/^Of a made-up call the rating 9 of/)
    expect(await main(page)).toContain('No answers yet')
    expect(await page.content()).not.toContain(secret)

    await page.getByLabel('Name').fill('Forms')
    await press(page, 'Save')
    expect(await heading(page)).toBe('Forms')
    expect(await main(page)).toContain('/hooks/typeform/our-forms')
  })
})

describe('a source', () => {
  it('of a tool that makes its own secret waits for it, and never shows it', async () => {
    const { anna } = await withAnna()
    await anna.post('/admin/sources/new?kind=delighted', { name: 'Mails' })
    expect(await (await anna.get('/admin/sources')).text()).toContain('Waits for its secret')
    expect((await anna.post('/admin/sources/1/key', { secret: '' })).status).toBe(422)
    const refused = await anna.post('/admin/sources/1/key', { secret: 'two words' })
    const html = await refused.text()
    expect(html).toMatch(/<p class="fault" id="secret-fault">[^<]*without blanks/)
    expect(html).not.toContain('two words')
    const told = await anna.post('/admin/sources/1/key', { secret: 'key-of-the-project' })
    expect(told.status).toBe(303)
    const page = await (await anna.get('/admin/sources/1')).text()
    expect(page).toContain('is set.')
    expect(page).not.toContain('key-of-the-project')
    expect(page).not.toContain('Waits for its secret')
    await anna.post('/admin/sources/1/tests')
    expect(await (await anna.get('/admin/sources/1')).text()).toContain('would be taken')
  })

  it('is refused beside the field that is wrong, with what was typed', async () => {
    const { program, anna } = await withAnna()
    await program.createSource('Shop')
    const answer = await anna.post('/admin/sources/new?kind=tally', {
      ...{ name: 'SHOP', secret: 'not-to-be-seen', question: 'Which one?' },
    })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toMatch(
      /<p class="fault" id="name-fault">[^<]*“SHOP” already\. Choose another name/,
    )
    expect(html).toContain('value="Which one?"')
    expect(html).not.toContain('not-to-be-seen')
    expect((await anna.get('/admin/sources/2')).status).toBe(404)
  })

  it('of Google Forms has its script, with the address and without the secret', async () => {
    const { program, anna } = await withAnna()
    await anna.post('/admin/sources/new?kind=googleforms', { name: 'Form' })
    const page = await openAs(browser, anna, `${program.url}/admin/sources/1`)
    const secret = await copied(page)
    await page.getByText('Show the script').click()
    const script = await page.locator('pre').innerText()
    expect(script).toContain(`const ADDRESS = "${program.url}/hooks/googleforms/form"`)
    expect(script).not.toContain(secret)
  })

  it('asks which of several surveys it feeds', async () => {
    const { program, anna } = await withAnna()
    await program.post(await program.createSource('first'), [
      { ...ANSWER, survey: 'Shop' },
      { ...ANSWER, id: 'b', survey: 'Calls' },
    ])
    const page = await openAs(browser, anna, `${program.url}/admin/sources/new?kind=api`)
    expect(await page.getByLabel('Survey that it feeds').inputValue()).toBe('')
    const refused = await anna.post('/admin/sources/new?kind=api', { name: 'Mails', survey: '' })
    expect(await refused.text()).toMatch(/id="survey-fault">[^<]*several surveys/)
    await page.getByLabel('Name').fill('Mails')
    await page.getByLabel('Survey that it feeds').selectOption('Calls')
    await press(page, 'Make the key')
    expect(await main(page)).toContain('feeds Calls')
    const { err } = await program.run('create-source', '--name', 'Shell')
    expect(err).toContain('--survey NAME')
  })

  it('shows what was refused of its posts', async () => {
    const { program, anna } = await withAnna()
    const key = await program.createSource('Shop')
    const page = async () => (await anna.get('/admin/sources')).text()
    await program.post(key, [{ ...ANSWER, rating: 11 }, ANSWER])
    expect(await page()).toMatch(/class="fault">Refused [^<]*One answer: 11 is not a rating /)
    await program.post(key, 'no answers')
    expect(await page()).toMatch(/class="fault">Refused /)
    await program.post(key, ANSWER)
    expect(await page()).toMatch(/class="quiet">Refused /)
  })

  it('is copied with a button, by those who have JavaScript', async () => {
    const { program, anna } = await withAnna()
    await program.createSource('Shop')
    const page = await openAs(browser, anna, `${program.url}/admin/sources`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy the address of Shop' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${program.url}/api/v1/responses`,
    )
  })

  it('fits the window whatever it is called', async () => {
    const { program, anna } = await withAnna()
    await anna.post('/admin/sources/new?kind=typeform', { name: 'W'.repeat(100) })
    const question = 'recommend'.repeat(40)
    await anna.post('/admin/sources/1', {
      name: 'W'.repeat(100),
      survey: 'S'.repeat(100),
      question,
    })
    const WITHDRAWALS = '/1/withdrawals?from=&to='
    for (const width of [360, 768, 1366])
      for (const path of [
        '',
        '/new',
        '/new?kind=tally',
        '/1',
        '/1/key',
        '/1/sample',
        '/1/revocation',
        WITHDRAWALS,
      ]) {
        const url = `${program.url}/admin/sources${path}`
        const page = await openAs(browser, anna, url, { viewport: { width, height: 768 } })
        const scrolls = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(scrolls, `${path} at ${String(width)} px`).toBeLessThanOrEqual(width)
        await page.close()
      }
  })
})
