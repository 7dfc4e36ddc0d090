import type { MaskingRules } from '#nps/masking-rules.ts'
import { findCapitals } from './capitals.ts'
import { decisionOf, reasonsOf } from './decision/decide.ts'
import type { Decision, Reason } from './decision/reason.ts'
import { settle, type Found, type Stretch } from './found.ts'
import { findKnown } from './known/known-names.ts'
import { findAlways, findListed } from './known/listed.ts'
import type { Label } from './label.ts'
import { findNames, type Named } from './named.ts'
import type { NameFinder } from './names/name-finder.ts'
import { findAgain } from './repeated.ts'
import { findStructured } from './structured/find-structured.ts'
import { languageOf } from './text/language.ts'
import { readable, type Readable } from './text/readable.ts'
import { render } from './text/render.ts'

export type { Decision, Label, Reason }

/** What is masked, at UTF-16 offsets of the raw comment. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly label: Label
}

/** What masking makes of a comment. */
export interface Masking {
  /** The words with `[name]`, `[e-mail]` and so on in the place of what is masked; one line. */
  readonly text: string
  /** Sorted and disjoint. */
  readonly spans: readonly Span[]
  /** UTF-16 offsets in `text` of the words that a person should look at. */
  readonly uncertain: readonly (readonly [start: number, end: number])[]
  readonly decision: Decision
  /** Why it is not simply shown; nothing when it is. */
  readonly reasons: readonly Reason[]
  /** ISO 639-1; `null` when it is none that masking knows. */
  readonly language: string | null
}

/** What masking may know beside the comment. All of it stays in memory. */
export interface MaskHow {
  /** What the row has of its respondent: names, addresses, companies, numbers. */
  readonly known?: readonly string[]
  /** What the comment is said to be written in. */
  readonly language?: string | null
  /** What administrators always mask; it wins over everything. */
  readonly always?: MaskingRules['always']
  /** What they never mask, their products say. */
  readonly never?: readonly string[]
  /** Without it every capitalised word within a sentence is for a person to look at. */
  readonly names?: NameFinder
  /** ISO 3166, the country whose phone and identity numbers are likely. */
  readonly country?: string | null
  /** Milliseconds of any clock. */
  readonly clock?: () => number
}

/** A comment that takes longer is not shown. Most take a thousandth of it. */
const MOST_MILLISECONDS = 800

/**
 * Masks a raw comment and decides whether what is left may be shown. It never throws, and nothing of
 * the comment is in any message: what cannot be masked is never shown.
 */
export function mask(raw: string, how: MaskHow = {}): Masking {
  try {
    warmUp(how.names ?? findCapitals)
    return masked(raw, how)
  } catch {
    return withheld('failed')
  }
}

const warm = new WeakSet<NameFinder>()

/** The first comment loads what all need, which takes longer than any comment may. */
function warmUp(names: NameFinder): void {
  if (warm.has(names)) return
  warm.add(names)
  masked(SAMPLE, { names, clock: () => 0 })
}

/** Something for every part; the number is one that Ofcom keeps free for films. */
const SAMPLE =
  'Please call me on +44 7700 900123 or write to someone@example.com about GB00 TEST 0000 0000 0000 00, born 1985-06-15-1234.'

function masked(raw: string, how: MaskHow): Masking {
  const clock = how.clock ?? (() => performance.now())
  const latest = clock() + MOST_MILLISECONDS
  const read = readable(raw)
  const { text } = read
  const written = languageOf(text, how.language ?? null)
  const named = findNames(text, written.language, how.names ?? findCapitals)
  if (clock() > latest) return withheld('too slow')
  const found = everything(text, named, written.language, how)
  if (clock() > latest) return withheld('too slow')
  const uncertain = unmasked(named.uncertain, found, text, how)
  const hasUncertain = uncertain.length > 0
  const { isCut } = read
  const reasons = reasonsOf({ text, found, hasUncertain, isCut, written })
  const rendered = render(read, found, uncertain)
  return {
    text: rendered.text,
    spans: spansOf(found, read, raw),
    uncertain: rendered.moved,
    decision: decisionOf(reasons),
    reasons,
    language: written.language,
  }
}

/** One for all: lists are remembered by what they are, not by what is in them. */
const NONE_ALWAYS: NonNullable<MaskHow['always']> = []
const NONE_NEVER: NonNullable<MaskHow['never']> = []

/** Whatever is masked. What administrators never mask stays, unless it is known or always masked. */
function everything(text: string, named: Named, language: string | null, how: MaskHow): Found[] {
  const setting = { language: language ?? 'en', country: how.country ?? null }
  const free = findListed(text, how.never ?? NONE_NEVER)
  const guessed = [...named.found, ...findStructured(text, setting)].filter(
    (one) => !free.some(({ start, end }) => start <= one.start && one.end <= end),
  )
  const known = findKnown(text, how.known ?? [], language)
  const sure = [...known, ...findAlways(text, how.always ?? NONE_ALWAYS)]
  const settled = settle([...guessed, ...sure], text)
  return settle([...settled, ...findAgain(text, settled)], text)
}

/** What a person should look at: no longer what is masked, nor what is never masked. */
function unmasked(
  uncertain: readonly Stretch[],
  found: readonly Found[],
  text: string,
  how: MaskHow,
): readonly Stretch[] {
  const settled = [...found, ...findListed(text, how.never ?? NONE_NEVER)]
  return uncertain.filter(
    (one) => !settled.some(({ start, end }) => start < one.end && one.start < end),
  )
}

function spansOf(found: readonly Found[], read: Readable, raw: string): Span[] {
  const spans: Span[] = []
  for (const one of found) {
    // A single character may be read as several words: the end of one span and the start of the next.
    const start = Math.max(read.rawStart(one.start), spans.at(-1)?.end ?? 0)
    const end = read.rawEnd(one.end)
    if (start < end) spans.push({ start, end, label: one.label })
  }
  if (!read.isCut) return spans
  const start = read.rawEnd(read.text.length)
  return [...spans.filter((span) => span.end <= start), { start, end: raw.length, label: 'rest' }]
}

function withheld(reason: 'failed' | 'too slow'): Masking {
  return {
    text: '',
    spans: [],
    uncertain: [],
    decision: 'never',
    reasons: [reason],
    language: null,
  }
}
