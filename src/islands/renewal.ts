import { inTime } from './in-time.ts'

const MINUTE = 60_000

/** Within so many minutes of hearing of another version each screen takes its turn. */
const SPREAD = 8

/** What a page is loaded again with; the browser's own, unless somebody tests. */
export interface Renewing {
  readonly address: () => string
  readonly reload: () => void
  readonly random: () => number
}

const BROWSER: Renewing = {
  address: () => location.href,
  reload: () => location.reload(),
  random: Math.random,
}

/**
 * Loads the page again when the server serves another version of it: screens one after another, each
 * once it has seen that the page and all that it needs are there. Tell it which version is heard of.
 */
export function renewal(own: string, { address, reload, random }: Renewing = BROWSER) {
  let timer: ReturnType<typeof setTimeout> | undefined

  async function renew() {
    timer = setTimeout(() => void renew(), MINUTE)
    if (!(await isWorking(address()))) return
    clearTimeout(timer)
    reload()
  }

  return {
    heard(version: string | undefined): void {
      if (version === undefined || (version === own) === (timer === undefined)) return
      clearTimeout(timer)
      timer =
        version === own
          ? undefined
          : setTimeout(() => void renew(), MINUTE * (1 + SPREAD * random()))
    },
    stop: (): void => clearTimeout(timer),
  }
}

/** Whether a board is there, with everything that it loads. */
async function isWorking(address: string): Promise<boolean> {
  const page = await inTime(address)
  if (!page || !page.text.includes('id="island"') || !page.text.includes('</html>')) return false
  const needed = page.text.match(/\/assets\/[\w.-]+/g) ?? []
  const found = await Promise.all(needed.map((asset) => inTime(asset)))
  return found.every((asset) => asset !== null)
}
