import { get } from 'node:http'

/** What every screen asks for when the program is back. */
const FIRST = ['/wall', '/api/v1/stream?audience=wall']

/** Ends what goes on, such as a stream, after so many milliseconds. */
const LONG_ENOUGH = 1_000

/**
 * Asks the program at an address for what all screens ask for, so that hundreds of them that come back at
 * once find it loaded. If it fails it does no harm: whoever comes first waits a little.
 */
export function warmUp(url: string): void {
  for (const path of FIRST) {
    const request = get(`${url}${path}`, { agent: false, headers: { 'accept-encoding': 'br' } })
    request.on('response', (answer) => answer.resume())
    request.on('error', () => undefined)
    setTimeout(() => request.destroy(), LONG_ENOUGH).unref()
  }
}
