import { readFileSync } from 'node:fs'

const STAMP = new URL('../../dist/built-from', import.meta.url)

/**
 * What tells the pages that are built now from others, in a few characters: screens that were loaded
 * from others load themselves again. `unbuilt` while nothing is built, as in tests.
 */
export function builtVersion(): string {
  try {
    return readFileSync(STAMP, 'utf8').slice(0, 12)
  } catch {
    return 'unbuilt'
  }
}
