import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type * as Detector from 'eld/extrasmall'
import type * as Accounts from 'ibantools'
import type * as Phones from 'libphonenumber-js/min'
import type * as Links from 'linkify-it'
import type * as Ids from 'stdnum'

const require = createRequire(import.meta.url)

/**
 * The libraries that masking needs, each loaded by the first comment that needs it: they take more
 * memory than the whole program at rest, and masking cannot wait for an `import()`.
 */
export const parts = {
  // It is exported to `import` only; `require` takes it by its path.
  eld: lazily(() => (require(pathOf('eld/extrasmall')) as typeof Detector).eld),
  linkify: lazily(() => require('linkify-it') as typeof Links),
  phones: lazily(() => require('libphonenumber-js/min') as typeof Phones),
  accounts: lazily(() => require('ibantools') as typeof Accounts),
  ids: lazily(() => require('stdnum') as typeof Ids),
}

function pathOf(module: string): string {
  return fileURLToPath(import.meta.resolve(module))
}

function lazily<T>(load: () => T): () => T {
  let loaded: T | undefined
  return () => (loaded ??= load())
}
