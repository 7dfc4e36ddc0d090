import type { Label } from './label.ts'

/** A part of a text, at UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Something to be masked, at offsets of the readable text. */
export interface Found extends Stretch {
  readonly label: Label
}

/**
 * Who names a stretch that several have found: what is surest to be what it is called comes first.
 * An e-mail address is in a link, a number in everything.
 */
const SUREST: readonly Label[] = [
  'account',
  'card',
  'e-mail',
  'link',
  'birth date',
  'id',
  'ip',
  'address',
  'handle',
  'date',
  'plate',
  'reference',
  'phone',
  'code',
  'company',
  'name',
  'number',
  'rest',
]

/**
 * What was found, sorted and disjoint. Where two overlap, all that either covers stays masked, as
 * one; the surer label names it. Equals that only a gap parts, such as first and last name, are one.
 */
export function settle(found: readonly Found[], text: string): Found[] {
  const sorted = found
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const settled: Found[] = []
  for (const one of sorted) {
    const last = settled.at(-1)
    if (last && (one.start < last.end || areOne(last, one, text)))
      settled[settled.length - 1] = joined(last, one)
    else settled.push(one)
  }
  return settled
}

function joined(a: Found, b: Found): Found {
  const label = SUREST.indexOf(a.label) <= SUREST.indexOf(b.label) ? a.label : b.label
  return { start: a.start, end: Math.max(a.end, b.end), label }
}

function areOne(a: Found, b: Found, text: string): boolean {
  return a.label === b.label && b.start - a.end < 4 && GAP.test(text.slice(a.end, b.start))
}

const GAP = /^[\s-]*$/
