import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { mask, type Masking, type Span } from '#privacy/mask.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Outside the repository; beside it on our machines. */
const shared = process.env['NPS_WALL_SHARED'] ?? join(root, '../shared/data')
const folder = join(shared, 'masking/dev')
const isThere = existsSync(folder)
if (!isThere) console.log('skipped: no shared data')

/** Texts that nobody here wrote, with what is personal in them: one JSON object a line. */
const SETS = {
  'en-ewt-reviews': { changed: 5, review: 6 },
  'sv-talbanken': { changed: 5, review: 6 },
  'sv-webbnyheter': { changed: 5, review: 6 },
  'pl-reviews-clean': { changed: 10, review: 6 },
  'pl-kpwr': { changed: 10, review: 6 },
  'de-germeval14': { changed: 10, review: 6 },
  'zh-gsd': { changed: 10, review: 6 },
  'en-presidio': { changed: 5, review: 6 },
  'en-injected': null,
  'pl-injected': null,
  'xx-presidio-tests': null,
} as const

/** The share that has to be covered of what has a shape, in all sets together. */
const COVERED: Readonly<Record<string, number>> = {
  EMAIL: 98,
  PHONE: 98,
  NATID: 98,
  IBAN: 98,
  CARD: 98,
  REF: 98,
  IP: 98,
  URL: 98,
  HANDLE: 98,
  DOB: 98,
  PLATE: 95,
}

interface Text {
  readonly text: string
  readonly lang: string
  readonly spans: readonly {
    readonly start: number
    readonly end: number
    readonly label: string
  }[]
}

type Tally = Record<string, [covered: number, all: number]>

describe.runIf(isThere)('mask(raw), on texts that nobody here wrote', { timeout: 60_000 }, () => {
  const results = new Map<string, (readonly [Text, Masking])[]>()

  beforeAll(() => {
    for (const set of Object.keys(SETS)) {
      const lines = readFileSync(join(folder, `${set}.jsonl`), 'utf8')
        .trim()
        .split('\n')
      const texts = lines.map((line) => JSON.parse(line) as Text)
      // Names are somebody else's part; without a finder every capital would count.
      const how = { names: () => [] }
      results.set(
        set,
        texts.map((text) => [text, mask(text.text, { ...how, language: text.lang })]),
      )
    }
  })

  it.each(Object.keys(COVERED))('covers %s', (label) => {
    const tally: Tally = {}
    for (const [set, all] of results)
      for (const [text, { spans }] of all) count(tally, set, label, text, spans)
    const [covered, all] = sumOf(tally)
    print(`${label}: ${percent(covered, all)} of ${all}`, tally)
    expect(all).toBeGreaterThan(0)
    expect((100 * covered) / all).toBeGreaterThanOrEqual(COVERED[label] ?? 0)
  })

  it.each(Object.entries(SETS).flatMap(([set, most]) => (most ? [[set, most] as const] : [])))(
    'leaves clean comments of %s alone',
    (set, most) => {
      const clean = (results.get(set) ?? []).filter(([{ spans }]) => spans.length === 0)
      const changed = clean.filter(([, { spans }]) => spans.length > 0).length
      const review = clean.filter(([, { decision }]) => decision === 'review').length
      const never = clean.filter(([, { decision }]) => decision === 'never').length
      const of = (part: number): string => percent(part, clean.length)
      print(`${set}: ${of(changed)} changed, ${of(review)} to review, ${of(never)} never`)
      expect(clean.length).toBeGreaterThan(50)
      expect((100 * changed) / clean.length).toBeLessThanOrEqual(most.changed)
      expect((100 * review) / clean.length).toBeLessThanOrEqual(most.review)
      expect((100 * never) / clean.length).toBeLessThanOrEqual(3)
    },
  )

  it('finds nothing more in what it has masked', () => {
    const all = [...results.values()].flat().filter(([, { spans }]) => spans.length > 0)
    const again = all.filter(([{ lang }, { text }]) => {
      const { spans } = mask(text, { names: () => [], language: lang })
      return spans.length > 0
    })
    print(`masked again: ${percent(again.length, all.length)} of ${all.length}`)
    expect(again.length / all.length).toBeLessThan(0.01)
  })
})

function count(tally: Tally, set: string, label: string, text: Text, spans: readonly Span[]): void {
  for (const gold of text.spans.filter((span) => span.label === label)) {
    const [covered, all] = (tally[set] ??= [0, 0])
    tally[set] = [covered + Number(isCovered(gold, spans)), all + 1]
  }
}

function isCovered(gold: { start: number; end: number }, spans: readonly Span[]): boolean {
  let at = gold.start
  for (const { start, end } of spans) if (start <= at && end > at) at = end
  return at >= gold.end
}

function sumOf(tally: Tally): [number, number] {
  const all = Object.values(tally)
  return [all.reduce((sum, [one]) => sum + one, 0), all.reduce((sum, [, one]) => sum + one, 0)]
}

function percent(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`
}

function print(line: string, tally: Tally = {}): void {
  const sets = Object.entries(tally).map(([set, [covered, all]]) => `${set} ${covered}/${all}`)
  process.stdout.write(`${[line, ...sets].join('; ')}\n`)
}
