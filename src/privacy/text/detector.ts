import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/extrasmall'

/** Which language a text is in, as eld tells it. */
export type Detector = Pick<typeof eld, 'detect'>

const require = createRequire(import.meta.url)

/**
 * eld with its smallest table. Loaded as it is meant to be, that table becomes fifty thousand objects,
 * which take 45 MB; read as text it takes 5, and what is asked for is made an object on the way.
 */
export function loadDetector(): Detector {
  const { createEld } = require(pathOf('languageDetector.js')) as DetectorModule
  const table = readFileSync(pathOf('ngrams/extrasmall.js'), 'utf8')
  const { instance, loadData } = createEld()
  loadData({ type: 'XS60', languages: languagesOf(table), ngrams: ngramsOf(table) })
  return instance
}

/** The part of eld that is not exported, but needed to give it a table. */
interface DetectorModule {
  readonly createEld: () => {
    readonly instance: Detector
    readonly loadData: (data: {
      readonly type: string
      readonly languages: Readonly<Record<string, string>>
      readonly ngrams: object
    }) => void
  }
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.resolve('eld/extrasmall')))
}

/** The languages by their number. Throws when the table is not what it was. */
function languagesOf(table: string): Record<string, string> {
  const listed = /languages:\{([^}]+)\}/.exec(table)?.[1] ?? ''
  const languages = [...listed.matchAll(/(\d+):'([a-z]+)'/g)]
  if (languages.length === 0) throw new Error('The table of the language detector has changed.')
  return Object.fromEntries(languages.map(([, at = '', language = '']) => [at, language]))
}

/** Pieces of words; each has the numbers of languages, and how much it speaks for them. */
function ngramsOf(table: string): object {
  const known = new Map<string, string>()
  for (const [, quoted, bare = '', scores = ''] of table.matchAll(NGRAM))
    known.set(quoted?.replaceAll(String.raw`\'`, "'") ?? bare, scores)
  if (known.size < FEWEST) throw new Error('The table of the language detector has changed.')
  const often = new Map<string, Scores>()
  return new Proxy({}, { get: (_, piece: string) => remembered(piece, known, often) })
}

const NGRAM = /(?:'((?:[^'\\]|\\.)+)'|([^'{},:]+)):\{([\d:,]+)\}/g

/** There are some fifty thousand. */
const FEWEST = 10_000

/** Of each language by its number. */
type Scores = Record<string, number>

/** The pieces that are met first are the most common ones, and stay objects: they take 1 MB. */
const MOST_REMEMBERED = 4_000

function remembered(
  piece: string,
  known: ReadonlyMap<string, string>,
  often: Map<string, Scores>,
): Scores | undefined {
  const before = often.get(piece)
  if (before !== undefined) return before
  const scores = known.get(piece)
  if (scores === undefined) return undefined
  const found = scoresOf(scores)
  if (often.size < MOST_REMEMBERED) often.set(piece, found)
  return found
}

function scoresOf(scores: string): Scores {
  const found: Scores = {}
  for (const score of scores.split(',')) {
    const at = score.indexOf(':')
    found[score.slice(0, at)] = Number(score.slice(at + 1))
  }
  return found
}
