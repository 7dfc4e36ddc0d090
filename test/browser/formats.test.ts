import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatIn } from '#messages/format.ts'
import { openBrowser } from '#test/support/browser.ts'
import { firstAdministrator, type Caller } from '#test/support/caller.ts'
import { openAs } from '#test/support/pages.ts'
import { TestProgram } from '#test/support/program.ts'
import { expected, formats, isThere, type Expected } from '#test/support/shared-formats.ts'

/*
 * Every real export there is goes through the page as a person would bring it, each into a survey of
 * its own; what the pages and the JSON say of it is what was counted in it.
 */

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** What a person has to say of a file before it can be read. */
interface Answer {
  readonly day?: string
  readonly dateOrder?: 'dmy'
}

/** The files that need one: those without dates, and one whose dates can be read in two ways. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  botanic_fr: { day: '2021-06-30' },
  carpentries_2017_longterm: { day: '2017-10-31' },
  carpentries_2020_01_longterm: { day: '2020-01-31' },
  carpentries_2020_12_longterm: { day: '2020-12-31' },
  carpentries_carpentryconhome_2020: { day: '2020-09-30' },
  googleforms_fr_horodateur: { dateOrder: 'dmy' },
}

/** What is known of every file; the rest of it of some. */
type Counted = Partial<Expected> &
  Pick<Expected, 'file' | 'valid_n' | 'promoters' | 'passives' | 'detractors' | 'nps_exact'>

const write = formatIn('en-GB')

/** Shows a few answers as well as many, and all of several years. */
async function showEverything(anna: Caller): Promise<void> {
  const settings = { companyName: 'Anybody', timeZone: 'Europe/Stockholm' }
  const minimums = { group: '3', comments: '3', headline: '3' }
  const window = { window: 'rolling', days: '3660' }
  const answer = await anna.post('/admin/settings', { ...settings, ...minimums, ...window })
  expect(answer.status).toBe(303)
}

/** Brings a file and waits until it has been looked through. */
async function bring(page: Page, url: string, file: string): Promise<void> {
  await page.goto(`${url}/admin/imports`)
  await page.getByLabel('Drop a file here').setInputFiles(join(formats, file))
  await page.locator('form.preview').waitFor()
}

/** Says that the file is for a new survey, answers what it asks, and looks again. */
async function answer(page: Page, survey: string, { day, dateOrder }: Answer): Promise<void> {
  const another = page.getByRole('radio', { name: 'A new survey' })
  if (await another.isVisible()) await another.check()
  await page.getByLabel('Name of the new survey').fill(survey)
  if (day) await page.getByLabel('One day for all answers').fill(day)
  if (dateOrder) await page.getByLabel('Order in dates').selectOption(dateOrder)
  await page
    .getByRole('button', { name: /^(?:Go on|Look again)$/ })
    .first()
    .click()
  await page.getByRole('heading', { name: `Into the new survey “${survey}”` }).waitFor()
}

/** The questions that are asked, by their titles or by what answers them. */
async function questionsOn(page: Page): Promise<string[]> {
  const labels = page.locator('.questions :is(legend, label):not(.choice, .new-survey *)')
  return labels.filter({ visible: true }).allInnerTexts()
}

const WHICH = 'Survey'

/** What is asked of a file; whether it is known by its header, and how many surveys there are. */
function wantedQuestions({ day, dateOrder }: Answer, surveys: number, isKnown: boolean): string[] {
  return [
    ...(surveys > 0 && !isKnown ? [WHICH] : []),
    ...(day ? ['One day for all answers', 'Date'] : []),
    ...(dateOrder ? ['Order in dates'] : []),
  ]
}

/** How many answers are new, updated, known already and rejected. */
function counts(page: Page): Promise<string[]> {
  return page.locator('.counts dd').allInnerTexts()
}

/** The score before and after. */
function scores(page: Page): Promise<string[]> {
  return page.locator('.effect .figure').allInnerTexts()
}

describe.runIf(isThere)('/admin/imports, for every real export there is', () => {
  it('asks what it cannot know, and shows what was counted', { timeout: 180_000 }, async () => {
    const program = new TestProgram()
    await program.start()
    const anna = await firstAdministrator(program)
    await showEverything(anna)
    const page = await openAs(browser, anna, `${program.url}/admin/imports`)
    const imported: string[] = []
    for (const [name, given] of Object.entries(expected)) {
      if (given.files) continue
      const twin = given.same_as
      const wanted = (twin ? { ...expected[twin], file: given.file } : given) as Counted
      const said = ANSWERS[name] ?? {}
      await bring(page, program.url, wanted.file)
      const questions = wantedQuestions(said, imported.length, twin !== undefined)
      expect(await questionsOn(page), name).toEqual(questions)
      await answer(page, name, said)
      await expectPreview(page, name, wanted)
      await page
        .getByRole('button', { name: `Import ${write.whole(wanted.valid_n)} answers` })
        .click()
      await page.getByRole('button', { name: 'Undo this import' }).waitFor()
      imported.push(name)
      await expectResult(page, name, wanted)
      await expectSnapshot(program, name, wanted)
    }
    expect(imported).toHaveLength(Object.keys(expected).length - 1)
    for (const file of expected['qualtrics_structure']?.files ?? []) {
      await bring(page, program.url, file)
      await page.getByRole('heading', { name: 'This file cannot be taken as it is' }).waitFor()
      expect(await page.getByRole('main').innerText()).toContain(
        'no column with ratings from 0 to 10',
      )
      expect(await page.getByRole('button', { name: /^Import/ }).count()).toBe(0)
    }
  })
})

async function expectPreview(page: Page, name: string, wanted: Counted): Promise<void> {
  const recognised = await page.locator('.recognised').innerText()
  const header = wanted.score_column_header?.replace(/\s+/g, ' ').trim()
  expect(recognised, name).toContain(`${write.whole(wanted.valid_n)} answers`)
  if (header) expect(recognised, name).toContain(`rating in “${header}”`)
  expect((await scores(page))[1], name).toBe(shownScore(wanted))
  expect(await counts(page), name).toEqual(countsOf(wanted))
}

async function expectResult(page: Page, name: string, wanted: Counted): Promise<void> {
  expect(await counts(page), name).toEqual(countsOf(wanted))
  expect((await scores(page))[0], name).toBe(shownScore(wanted))
  if (wanted.data_rows)
    expect(await page.getByRole('main').innerText(), name).toContain(
      `${write.whole(wanted.data_rows)} rows in the file`,
    )
}

async function expectSnapshot(program: TestProgram, name: string, wanted: Counted): Promise<void> {
  const survey = `?survey=${name.replaceAll('_', '-')}`
  const { score, distribution } = await program.snapshotWhen(({ score }) => !score.withheld, survey)
  expect(score, name).toMatchObject({
    nps: expect.closeTo(exactScore(wanted), 9) as number,
    ...{ responses: wanted.valid_n, promoters: wanted.promoters },
    ...{ passives: wanted.passives, detractors: wanted.detractors },
  })
  const counted = wanted.score_distribution
  if (counted)
    expect(distribution, name).toEqual(
      Array.from({ length: 11 }, (_, rating) => counted[String(rating)]),
    )
}

function countsOf({ valid_n: valid, invalid_rows: invalid = 0 }: Counted): string[] {
  return [valid, 0, 0, invalid].map(write.whole)
}

function exactScore({ nps_exact: exact }: Counted): number {
  const [above = 0, below = 1] = exact.split('/').map(Number)
  return (100 * above) / below
}

function shownScore(wanted: Counted): string {
  return write.signed(exactScore(wanted))
}
