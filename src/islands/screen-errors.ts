import type { ScreenError } from '#nps/screen-report.ts'

let last: ScreenError | null = null

/** Notes that something went wrong on this screen. */
export function noteError(error: ScreenError): void {
  last = error
}

/** What last went wrong since the page was loaded; `null`: nothing. */
export function lastError(): ScreenError | null {
  return last
}
