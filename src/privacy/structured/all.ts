import type { Found } from '#privacy/found.ts'
import type { Label } from '#privacy/label.ts'

/** Everything in a text that a pattern, which is global, matches. */
export function all(text: string, pattern: RegExp, label: Label): Found[] {
  const found: Found[] = []
  for (const { 0: match, index } of text.matchAll(pattern))
    found.push({ start: index, end: index + match.length, label })
  return found
}
