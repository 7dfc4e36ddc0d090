import { createHash } from 'node:crypto'

/** What the security policy of a page knows a style or script by that stands in the page itself. */
export function inlineHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
