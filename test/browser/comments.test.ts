import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '#test/support/browser.ts'
import { firstAdministrator, invited, type Caller } from '#test/support/caller.ts'
import { eventually } from '#test/support/eventually.ts'
import { openAs, openPage } from '#test/support/pages.ts'
import { TestProgram } from '#test/support/program.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** All different. */
const textOf = (index: number) =>
  `Comment ${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))} about the bike`

/** A program with so many answers whose comments all wait for somebody, and its administrator. */
async function programWith(comments: number) {
  const program = new TestProgram()
  await program.start()
  const anna = await firstAdministrator(program)
  await anna.post('/admin/settings/comments', { policy: 'everything', months: '' })
  const answers = Array.from({ length: comments }, (_, index) => ({
    id: `a${index}`,
    rating: index % 3 === 0 ? 2 : 9,
    answeredAt: '2026-11-20T10:00:00Z',
    comment: textOf(index),
  }))
  const key = await program.createSource()
  await program.post(key, answers)
  return { program, anna, key }
}

const open = (caller: Caller, url: string, options = {}) =>
  openAs(browser, caller, url, { viewport: { width: 1366, height: 768 }, ...options })

const figureOf = (page: Page, name: string) => page.locator(`[data-figure=${name}]`).innerText()

async function hasFigures(page: Page, waiting: number, shown: number, hidden: number) {
  await eventually(async () => {
    expect(await figureOf(page, 'waiting')).toBe(String(waiting))
    expect(await figureOf(page, 'shown')).toBe(String(shown))
    expect(await figureOf(page, 'hidden')).toBe(String(hidden))
  })
}

describe('/admin/comments', () => {
  it.each(['', '?view=one'])(
    'has 200 comments reviewed by keys alone (%s)',
    { timeout: 120_000 },
    async (query) => {
      const { program, anna } = await programWith(200)
      const page = await open(anna, `${program.url}/admin/comments${query}`)
      const began = Date.now()
      for (let index = 0; index < 200; index += 1) {
        const current = page.locator('.comment.current')
        // The next comment is there at once, without a page being loaded.
        await current.getByText(textOf(index)).waitFor({ timeout: 2_000 })
        await page.keyboard.press(index % 4 === 3 ? 'h' : 'a')
      }
      const seconds = (Date.now() - began) / 1000
      expect(seconds).toBeLessThan(60)
      await page.getByText('Nothing is waiting').waitFor()
      await hasFigures(page, 0, 150, 50)

      await page.keyboard.press('u')
      await page.keyboard.press('u')
      await page.keyboard.press('u')
      await hasFigures(page, 3, 148, 49)
      await page.reload()
      await hasFigures(page, 3, 148, 49)
      expect(await page.locator('.comment').count()).toBe(3)
    },
  )

  it('takes a comment down from an open wall within a second', async () => {
    const { program, anna } = await programWith(40)
    const page = await open(anna, `${program.url}/admin/comments`)
    for (let index = 0; index < 40; index += 1) {
      await page.locator('.current').getByText(textOf(index)).waitFor()
      await page.keyboard.press('a')
    }
    await hasFigures(page, 0, 40, 0)
    const wall = await openPage(browser, `${program.url}/wall`)
    const shown = wall.locator('blockquote').first()
    await shown.waitFor()
    const text = await shown.innerText()

    await page.goto(`${program.url}/admin/comments?show=shown`)
    const comment = page.locator('.comment', { hasText: text })
    if ((await comment.count()) === 0) await page.getByRole('link', { name: 'Next page' }).click()
    await comment.waitFor()
    await wall.evaluate((gone) => {
      const isThere = () => document.body.innerText.includes(gone)
      new MutationObserver(() => {
        if (!isThere()) document.body.dataset['goneAt'] ??= String(Date.now())
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    }, text)
    const clicked = Date.now()
    await comment.getByRole('button', { name: 'Take down' }).click()
    await wall.locator('body[data-gone-at]').waitFor({ state: 'attached', timeout: 2_000 })
    const goneAt = Number(await wall.locator('body').getAttribute('data-gone-at'))
    expect(goneAt - clicked).toBeLessThan(1_000)
    expect(JSON.stringify(await program.snapshot())).not.toContain(text)
    expect(await wall.locator('blockquote').count()).toBeGreaterThan(0)
  })

  it('masks a word that is clicked, and brings nothing back', async () => {
    const { program, anna, key } = await programWith(1)
    const answer = { id: 'k', rating: 9, answeredAt: '2026-11-20T10:00:00Z' }
    await program.post(key, [{ ...answer, comment: 'Nurses rang twice about it, thanks nurses' }])
    const page = await open(anna, `${program.url}/admin/comments`)
    await page.keyboard.press('j')
    const words = page.locator('.comment.current .words')
    await words.click({ position: { x: 8, y: 12 } })
    expect(await page.locator('.current input[name=word]').inputValue()).toBe('Nurses')
    await page.keyboard.press('Enter')
    await words.getByText('[name] rang twice about it, thanks [name]').waitFor()
    await page.keyboard.press('n')
    await page.keyboard.type('We have told the team.')
    await page.getByRole('button', { name: 'Save the note' }).click()
    await page.locator('.current .own').getByText('We have told the team.').waitFor()
    await page.keyboard.press('t')
    await page.keyboard.type('Service, Phone')
    await page.keyboard.press('Enter')
    await page.getByText('Service, Phone').waitFor()
    await page.keyboard.press('u')
    await page.getByText('Service, Phone').waitFor({ state: 'detached' })
    await page.keyboard.press('u')
    await page.locator('.own').waitFor({ state: 'detached' })
    await words.getByText('[name] rang twice about it, thanks [name]').waitFor()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByText('Next').waitFor()
  })

  it('tells whoever comes second what somebody else has decided', async () => {
    const { program, anna } = await programWith(3)
    const kim = await invited(program, anna, {
      ...{ email: 'kim@example.com', name: 'Kim Larsson', role: 'editor' },
    })
    // A conflict is an answer of its own, 409, which the browser notes as an error.
    const context = await browser.newContext({
      storageState: {
        cookies: [...anna.cookies].map(([name, value]) => ({
          ...{ name, value, domain: '127.0.0.1', path: '/', httpOnly: true, secure: false },
          ...{ expires: -1, sameSite: 'Lax' as const },
        })),
        origins: [],
      },
    })
    const page = await context.newPage()
    await page.goto(`${program.url}/admin/comments`)
    const answer = await kim.post('/admin/comments/1', { action: 'hide', revision: '0' })
    expect(answer.status).toBe(303)
    await page.keyboard.press('a')
    await page.getByText('Not saved: Kim Larsson has been faster. It is hidden now.').waitFor()
    await page.locator('.current').getByText('Hidden by Kim Larsson').waitFor()
    const again = await anna.post('/admin/comments/1', { action: 'approve', revision: '0' })
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Kim Larsson has been faster')
    await context.close()
  })

  it('works without JavaScript: decisions, words, undo, filters and pages', async () => {
    const { program, anna } = await programWith(30)
    const page = await open(anna, `${program.url}/admin/comments`, { javaScriptEnabled: false })
    await page.getByRole('button', { name: 'Approve', exact: true }).first().click()
    expect(await page.getByRole('status').first().innerText()).toBe('Approved.')
    await hasFigures(page, 29, 1, 0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await hasFigures(page, 30, 0, 0)
    await page.getByRole('link', { name: 'Next page' }).click()
    expect(await page.locator('.comment').count()).toBe(5)

    await page.goto(`${program.url}/admin/comments?category=detractor`)
    expect(await page.locator('.comment').count()).toBe(10)
    await page.locator('.comment summary', { hasText: 'Mask a word' }).first().click()
    await page.getByLabel('Word or words').first().fill('bike')
    await page.getByRole('button', { name: 'Mask always' }).first().click()
    expect(await page.getByRole('status').first().innerText()).toContain('30 comments changed')
    await page.getByRole('link', { name: 'Masking words' }).click()
    expect(await page.getByRole('main').innerText()).toContain('bike')
    await page.getByRole('button', { name: 'Remove bike' }).click()
    expect(await page.getByRole('status').innerText()).toContain('stays masked')
  })

  it('shows what the policy says, erases a response by its id and says so in the log', async () => {
    const { program, anna } = await programWith(40)
    for (let id = 1; id <= 40; id += 1)
      await anna.post(`/admin/comments/${id}`, { action: 'approve', revision: '0' })
    await program.snapshotWhen(({ comments }) => comments.length > 0)
    const page = await open(anna, `${program.url}/admin/settings/comments`, {
      javaScriptEnabled: false,
    })
    await page.getByLabel('Show none').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await program.snapshotWhen(({ comments }) => comments.length === 0)

    await page.goto(`${program.url}/admin/comments/erasure`)
    await page.getByLabel('Response id').fill('a1')
    await page.getByRole('button', { name: 'Erase for good' }).click()
    expect(await page.getByRole('status').innerText()).toContain('Erased a response')
    await program.snapshotWhen(({ score }) => !score.withheld && score.responses === 39)
    await page.goto(`${program.url}/admin/log`)
    const log = await page.getByRole('main').innerText()
    expect(log).toContain('erased a response of Customer survey')
    expect(log).toContain('changed how comments are shown and kept: Show none')
    expect(log).not.toContain('a1')
  })
})
