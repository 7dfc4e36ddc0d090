import { createRequire } from 'node:module'
import type * as Accounts from 'ibantools'
import type * as Phones from 'libphonenumber-js/min'
import type * as Links from 'linkify-it'
import type * as Ids from 'stdnum'
import { loadDetector } from './text/detector.ts'

const require = createRequire(import.meta.url)

/**
 * The libraries that masking needs, each loaded by the first comment that needs it: they take more
 * memory than the whole program at rest, and masking cannot wait for an `import()`.
 */
export const parts = {
  eld: lazily(loadDetector),
  linkify: lazily(() => require('linkify-it') as typeof Links),
  phones: lazily(() => require('libphonenumber-js/min') as typeof Phones),
  accounts: lazily(() => require('ibantools') as typeof Accounts),
  ids: lazily(() => require('stdnum') as typeof Ids),
}

function lazily<T>(load: () => T): () => T {
  let loaded: T | undefined
  return () => (loaded ??= load())
}
