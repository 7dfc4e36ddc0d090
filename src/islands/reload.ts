import { inTime } from './in-time.ts'
import { noteError } from './screen-errors.ts'

/** A server that has just come back may not have its page yet; after so long it is asked again. */
const AGAIN_AFTER = 5_000

let isOnItsWay = false

/** Loads this page again as soon as the server has it. Until then what is shown stays. */
export function reload(): void {
  if (isOnItsWay) return
  isOnItsWay = true
  void tryToReload()
}

async function tryToReload(): Promise<void> {
  if (await isThere()) return location.reload()
  noteError('page')
  setTimeout(() => void tryToReload(), AGAIN_AFTER)
}

/** Whether the server answers with a wall, and not with an error or somebody else's page. */
async function isThere(): Promise<boolean> {
  const page = await inTime(location.href)
  return page !== null && page.text.includes('id="screen"')
}
