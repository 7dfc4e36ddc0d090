import type { Showing } from '#nps/screen.ts'

/** What the page of a wall knows of the screen that it is on. */
export interface ScreenPage {
  /** Whether it was made for a paired screen; its token is in a cookie, or in the address of the page. */
  readonly isPaired: boolean
  readonly showing: Showing
  readonly isBlank: boolean
  /** Which build of ours it is. */
  readonly version: string
  /** IANA name of the company's time zone. */
  readonly timeZone: string
  /** What an unpaired wall proves that its code is its own; `null` on a paired one. */
  readonly secret: string | null
  /** Whether there is no board on it, because it may not show one. */
  readonly isClosed: boolean
}

/** The same as JSON for a script in the page. Nothing that somebody has typed can end that script. */
export function writeScreenPage(page: ScreenPage): string {
  return JSON.stringify(page).replaceAll('<', '\\u003c')
}

/** What stands in the page; `null` on one that is no wall. */
export function readScreenPage(): ScreenPage | null {
  const element = document.getElementById('screen')
  return element && (JSON.parse(element.textContent) as ScreenPage)
}
