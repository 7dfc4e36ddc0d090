import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { RULES } from '#auth/rules.ts'
import { LANGUAGE_CODES, type Language } from '#nps/languages.ts'
import { SCENES } from '#nps/screen.ts'
import { axeFaults } from '#test/support/axe.ts'
import { openBrowser } from '#test/support/browser.ts'
import { firstAdministrator, linkFor } from '#test/support/caller.ts'
import { demoProgram } from '#test/support/demo-program.ts'
import { FixtureWall } from '#test/support/fixture-wall.ts'
import { inhabitedProgram, type Inhabited } from '#test/support/inhabited-program.ts'
import { walkByKeyboard } from '#test/support/keyboard-walk.ts'
import { auditPage } from '#test/support/page-audit.ts'
import { openAs, openPage, signedInAs } from '#test/support/pages.ts'
import { TestProgram } from '#test/support/program.ts'
import { longSnapshot } from '#test/support/scene-snapshots.ts'

/*
 * Every page there is, for everybody. Always: every page that anybody may see in every language at every
 * width and on paper, those of the admin area in one language each, and axe in turns, so that every
 * combination of language, theme and width is looked at on some page. All of them on all pages, which
 * takes a quarter of an hour: EVERYWHERE=all, or the languages to go through: EVERYWHERE=sv,pl.
 */
const ASKED = process.env['EVERYWHERE']
const IN_ALL = LANGUAGE_CODES.filter((code) => ASKED === 'all' || ASKED?.split(',').includes(code))
const TIME = ASKED === undefined ? 120_000 : 1_800_000

/** A page of 1,280 px at 400 %, a phone, a tablet and a desk. */
const WIDTHS = [320, 390, 768, 1440] as const
const THEMES = ['light', 'dark'] as const
/** What A4 leaves between its margins. */
const PAPER = 688

/** What to look at for a route whose address is not the route itself, or not alone. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  '/': ['/', '/?theme=delivery', '/?segment=1', '/?survey=gone', '/?from=2026-13-01'],
  '/404': ['/nothing-here'],
  '/500': ['/500'],
  '/refused': [],
  '/missing': ['/admin/surveys/99', '/admin/nothing-here'],
  '/set-up': [],
  '/invitation': ['/invitation?key=gone'],
  '/login': ['/login', '/login?signed-out=here'],
  '/embed/[embed]': ['/embed/gauge', '/embed/trend', '/embed/comments', '/embed/nothing'],
  '/wall': [],
  '/admin/surveys/[id]': ['/admin/surveys/1'],
  '/admin/surveys/[id]/deletion': ['/admin/surveys/1/deletion'],
  '/admin/surveys/[id]/dimensions/[dimension]': ['/admin/surveys/1/dimensions/1'],
  '/admin/surveys/[id]/segments/[segment]': ['/admin/surveys/1/segments/1'],
  '/admin/surveys/[id]/segments/[segment]/merge': ['/admin/surveys/1/segments/1/merge'],
  '/admin/surveys/[id]/waves': ['/admin/surveys/1/waves'],
  '/admin/surveys/[id]/waves/[wave]': ['/admin/surveys/1/waves/1'],
  '/admin/screens/[id]': ['/admin/screens/1'],
  '/admin/screens/[id]/address': ['/admin/screens/1/address'],
  '/admin/screens/[id]/revocation': ['/admin/screens/1/revocation'],
  '/admin/people/[id]': ['/admin/people/1', '/admin/people/2'],
  '/admin/sources/new': [
    '/admin/sources/new',
    '/admin/sources/new?kind=api',
    '/admin/sources/new?kind=delighted',
  ],
  '/admin/sources/[id]': ['/admin/sources/1', '/admin/sources/2'],
  '/admin/sources/[id]/key': ['/admin/sources/2/key'],
  '/admin/sources/[id]/revocation': ['/admin/sources/2/revocation'],
  '/admin/sources/[id]/withdrawals': ['/admin/sources/1/withdrawals?from=&to='],
  '/admin/sources/[id]/withdrawals/[withdrawal]': ['/admin/sources/1/withdrawals/1'],
  '/admin/sources/[id]/sample': ['/admin/sources/3/sample'],
  '/admin/comments': ['/admin/comments', '/admin/comments?view=one', '/admin/comments?show=shown'],
  '/admin/comments/[id]': ['/admin/comments/1'],
  '/admin/imports/[id]': ['/admin/imports/1'],
  '/admin/themes/[id]': ['/admin/themes/1'],
  '/admin/goals/[id]': ['/admin/goals/1'],
  '/admin/improvements/[id]': ['/admin/improvements/1'],
  '/admin/benchmarks/[id]': ['/admin/benchmarks/1'],
  '/admin/news/[id]': ['/admin/news/1'],
  '/admin/news/new': ['/admin/news/new', '/admin/news/new?kind=slack'],
  '/subscription': [],
  '/subscription/confirmation': ['/subscription/confirmation?key=gone'],
  '/subscription/leaving': ['/subscription/leaving?key=gone'],
}

/** Addresses at which a page says that there is nothing, or not for everybody. */
const LOST = /gone$|nothing|\/99$|-13-|\/500$/

/** Pages that are not like others: who sees them has to be somebody else, or has to have nothing yet. */
type Who = 'nobody' | 'anna' | 'kim'

/** A page, of somebody. */
interface Place {
  readonly path: string
  readonly who: Who
}

/** Who is where in which language, and how far it is looked at. */
interface Visit extends Place {
  readonly language: Language
  /** Where axe looks: every pair of these. */
  readonly themes: readonly (typeof THEMES)[number][]
  readonly widths: readonly number[]
  readonly isWalked: boolean
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe('the addresses that are looked at', () => {
  it('are of every page', () => {
    const unknown = pageRoutes().filter((route) => !SAMPLES[route] && route.includes('['))
    expect(unknown, 'pages without a sample of their address: add one to SAMPLES here').toEqual([])
    expect(pageRoutes().length).toBeGreaterThan(40)
  })
})

describe('every page', () => {
  it('is there for everybody', { timeout: TIME }, async () => {
    const inhabited = await inhabitedProgram()
    const visits = visitsOf(places(inhabited))
    expect(await faultsOn(inhabited, visits)).toEqual({})
  })

  it('is, before there is anything to see', { timeout: TIME }, async () => {
    const program = new TestProgram()
    await program.start()
    const visits = visitsOf(['/', '/set-up'].map((path) => ({ path, who: 'nobody' })))
    expect(await faultsOn({ program }, visits)).toEqual({})
  })
})

describe('every scene of a wall', () => {
  it('is there for everybody', { timeout: TIME }, async () => {
    const wall = await FixtureWall.start(longSnapshot())
    onTestFinished(() => wall.stop())
    const page = await openPage(browser, wall.url, { reducedMotion: 'reduce' })
    for (const [index, scene] of SCENES.entries()) {
      await page.goto(`${wall.url}?scene=${scene}`)
      await page.locator('#island[data-alive]').waitFor()
      for (const theme of ASKED === undefined ? [THEMES[index % 2] ?? 'light'] : THEMES) {
        await page.emulateMedia({ colorScheme: theme })
        expect(await axeFaults(page), `${scene}, ${theme}`).toEqual([])
      }
      expect(await page.evaluate(() => document.getAnimations().length), scene).toBe(0)
    }
  })
})

describe('a password', () => {
  it('can be pasted and filled in by whatever keeps it', async () => {
    const program = new TestProgram()
    await program.start()
    const setUp = await openPage(browser, `${program.url}/set-up`)
    expect(await setUp.evaluate(passwordsOf)).toEqual(['new-password, pasted'])
    const anna = await firstAdministrator(program)
    const login = await openPage(browser, `${program.url}/login`)
    expect(await login.evaluate(passwordsOf)).toEqual(['current-password, pasted'])
    const link = await linkFor(anna, { email: 'kim@example.com', role: 'editor' })
    const joining = await openPage(browser, program.url + link)
    expect(await joining.evaluate(passwordsOf)).toEqual(['new-password, pasted'])
    const account = await openAs(browser, anna, `${program.url}/admin/account`)
    const own = ['current-password, pasted', 'new-password, pasted']
    expect(await account.evaluate(passwordsOf)).toEqual(own)
  })
})

/** What a browser may fill in, and whether it can be pasted. Sent as source. */
function passwordsOf(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>('[type="password"]')].map((field) => {
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true })
    return `${field.autocomplete}, ${field.dispatchEvent(paste) ? 'pasted' : 'not pasted'}`
  })
}

describe('a chart, in colours that are forced upon a page', () => {
  it('is drawn in them, whatever the theme', async () => {
    const program = await demoProgram()
    for (const colorScheme of THEMES)
      for (const path of ['/', '/wall?theme=light', '/wall?theme=dark']) {
        const page = await openPage(browser, program.url + path, { colorScheme })
        await page.emulateMedia({ forcedColors: 'active', colorScheme })
        expect(await page.evaluate(faintShapes), `${path} in ${colorScheme}`).toEqual([])
        await page.close()
      }
  })
})

describe('the menu of a narrow page', () => {
  it('closes by Escape, and when the keyboard goes on elsewhere', async () => {
    const program = new TestProgram()
    await program.start()
    const viewport = { width: 390, height: 844 }
    const anna = await firstAdministrator(program)
    const page = await openAs(browser, anna, `${program.url}/admin/people`, { viewport })
    const menu = page.locator('details.menu')
    const isOpen = () => menu.evaluate((details: HTMLDetailsElement) => details.open)
    const focused = () => page.locator(':focus')
    await menu.locator('summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused().innerText()).toBe('Overview')
    await page.keyboard.press('Escape')
    expect(await isOpen()).toBe(false)
    expect(await focused().innerText()).toBe('Menu')
    await page.keyboard.press('Enter')
    await menu.getByRole('button', { name: 'Sign out' }).focus()
    expect(await isOpen()).toBe(true)
    await page.keyboard.press('Tab')
    expect(await isOpen()).toBe(false)
  })
})

/** Shapes of charts that differ from the paper by less than 3 to 1, but for those that are to be faint. Sent as source. */
function faintShapes(): string[] {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!pen) throw new Error('No canvas to look at colours with')
  const luminance = (colour: string) => {
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data]
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const paper = luminance(getComputedStyle(document.body).backgroundColor)
  const contrast = (colour: string) => {
    const [low = 0, high = 0] = [paper, luminance(colour)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  const shapes = [...document.querySelectorAll('main svg :is(path, rect, line, circle)')]
  return shapes
    .filter((shape) => shape.checkVisibility() && !shape.matches('.band, .grid, .zero, .all'))
    .filter((shape) => {
      const { fill, stroke } = getComputedStyle(shape)
      return ![fill, stroke].some((colour) => colour !== 'none' && contrast(colour) >= 3)
    })
    .map((shape) => `<${shape.localName} class="${shape.getAttribute('class') ?? ''}">`)
}

/** Every route that is a page to be looked at. What answers otherwise is no page. */
function pageRoutes(): string[] {
  const pages = fileURLToPath(new URL('../../src/pages', import.meta.url))
  return Object.entries(RULES)
    .filter(([, rule]) => rule.GET ?? rule.ALL)
    .map(([route]) => route)
    .filter((route) =>
      [`${route}.astro`, `${route}/index.astro`].some((at) => existsSync(pages + at)),
    )
}

function places({ invitation, waiting }: Inhabited): Place[] {
  const listed = pageRoutes().flatMap((route) => SAMPLES[route] ?? [route])
  return [
    ...listed.map((path): Place => ({ path, who: path.startsWith('/admin') ? 'anna' : 'nobody' })),
    { path: invitation, who: 'nobody' },
    { path: waiting, who: 'anna' },
    { path: '/admin/people', who: 'kim' },
  ]
}

/** In turns, so that all that is left out on one page is looked at on another. */
function visitsOf(all: readonly Place[]): Visit[] {
  return all.flatMap((place, index): Visit[] => {
    const turn = <Item>(items: readonly Item[], every: number) =>
      items[Math.floor(index / every) % items.length] as Item
    const isWalked = ASKED !== undefined || place.who === 'nobody' || index % 3 === 0
    const own = turn(LANGUAGE_CODES, 1)
    const theme = turn(THEMES, LANGUAGE_CODES.length)
    const width = turn(WIDTHS, 1)
    if (ASKED !== undefined)
      return IN_ALL.map((language) => ({
        ...{ ...place, language, themes: THEMES, widths: WIDTHS },
        isWalked: language === own,
      }))
    if (place.who !== 'nobody')
      return [{ ...place, language: own, themes: [theme], widths: [width], isWalked }]
    return LANGUAGE_CODES.map((language) => {
      const isOwn = language === own
      return { ...place, language, themes: isOwn ? THEMES : [], widths: [width], isWalked: isOwn }
    })
  })
}

/** What is wrong, by where it is. Two pages are open at a time. */
async function faultsOn(
  { program, anna, kim }: Partial<Inhabited> & Pick<Inhabited, 'program'>,
  visits: readonly Visit[],
): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {}
  const callers = { nobody: undefined, anna, kim }
  const left = [...visits]
  const look = async () => {
    const contexts = new Map<Who, BrowserContext>()
    for (let visit = left.shift(); visit; visit = left.shift()) {
      const { who } = visit
      const caller = callers[who]
      const context =
        contexts.get(who) ??
        (await browser.newContext({
          ...{ reducedMotion: 'reduce', ...(caller && signedInAs(caller)) },
        }))
      contexts.set(who, context)
      for (const fault of await visited(context, program.url, visit))
        (faults[fault] ??= []).push(`${visit.path} ${visit.language}`)
    }
    for (const context of contexts.values()) await context.close()
  }
  await Promise.all([look(), look()])
  return faults
}

async function visited(context: BrowserContext, origin: string, visit: Visit): Promise<string[]> {
  const { path, language } = visit
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !text.includes('Failed to load')) faults.push(text)
  })
  await page.setViewportSize({ width: visit.widths[0] ?? 390, height: 844 })
  const url = new URL(path, origin)
  const asked = url.pathname
  url.searchParams.set('lang', language)
  const status = (await page.goto(url.href))?.status() ?? 0
  if (status >= 400 !== (LOST.test(path) || visit.who === 'kim'))
    faults.push(`is answered ${String(status)}`)
  await page.evaluate(() => document.fonts.ready)
  // What comes alive may be drawn once more.
  if ((await page.locator('#island').count()) > 0)
    await page.locator('#island[data-alive]').waitFor()
  await showAll(page)
  if (new URL(page.url()).pathname !== asked) faults.push(`leads to ${page.url()}`)
  const lang = await page.evaluate(() => document.documentElement.lang)
  if (lang !== language) faults.push(`is said to be in ${lang}`)
  await lookAt(page, visit, faults)
  await page.close()
  return faults
}

/** Segments beside each other are fetched when somebody comes near. */
async function showAll(page: Page): Promise<void> {
  const segments = page.locator('#segments')
  if ((await segments.count()) === 0) return
  await segments.scrollIntoViewIfNeeded()
  await page.locator('#segments .split').first().waitFor()
  await page.evaluate(() => scrollTo(0, 0))
}

async function lookAt(page: Page, visit: Visit, faults: string[]): Promise<void> {
  const say = (at: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${fault}, ${at}`))
  if (visit.isWalked) say('by keyboard', await walkByKeyboard(page))
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 844 })
    say(`at ${String(width)} px`, await page.evaluate(auditPage))
    for (const colorScheme of visit.widths.includes(width) ? visit.themes : []) {
      await page.emulateMedia({ colorScheme })
      say(`by axe in ${colorScheme}`, await axeFaults(page))
    }
  }
  await page.setViewportSize({ width: 390, height: 844 })
  await page.evaluate(spaceText)
  say('with its text spaced', await page.evaluate(auditPage))
  await page.evaluate(() => (document.adoptedStyleSheets = []))
  await page.setViewportSize({ width: PAPER, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  say('on paper', await page.evaluate(auditPage))
}

/** As somebody may who reads more easily so: what WCAG 1.4.12 asks for. Sent as source. */
function spaceText(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`* {
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
    line-height: 1.5 !important;
  }`)
  document.adoptedStyleSheets = [sheet]
}
