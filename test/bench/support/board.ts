import type { Browser, BrowserContext, Page } from 'playwright-core'
import { WALL, type Subject } from './subject.ts'

/** The size of the screens that the wall is made for. */
const VIEWPORT = { width: 1920, height: 1080 }

/** A new window without a cache. */
export function openWindow(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: VIEWPORT })
}

/** Opens a board in a window and waits until it is live. */
export async function openBoard(
  window: BrowserContext,
  subject: Subject,
  query = '',
): Promise<Page> {
  const page = await window.newPage()
  const stream = page.waitForResponse((response) => response.url().includes('/api/v1/stream'))
  await page.goto(`${subject.url}${WALL}${query}`)
  await stream
  return page
}
