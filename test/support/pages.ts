import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { Caller } from './caller.ts'

/** Opens a page that fails the test if it logs an error, breaks its security policy or misses a file. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`)
  })
  onTestFinished(async () => {
    await context.close()
    expect(faults, `faults of ${url}`).toEqual([])
  })
  await page.goto(url)
  await page.evaluate(() => document.fonts.ready)
  return page
}

/** The same, of somebody who is signed in. */
export function openAs(
  browser: Browser,
  caller: Caller,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  return openPage(browser, url, { ...options, ...signedInAs(caller) })
}

/** What a browser keeps of somebody who is signed in. */
export function signedInAs({ cookies }: Caller): BrowserContextOptions {
  const kept = [...cookies].map(([name, value]) => ({
    ...{ name, value, domain: '127.0.0.1', path: '/', httpOnly: true, secure: false, expires: -1 },
    sameSite: 'Lax' as const,
  }))
  return { storageState: { cookies: kept, origins: [] } }
}
