import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { NameFinder } from '#privacy/names/name-finder.ts'
import { loadNameFinder } from '#privacy/names/find-names.ts'
import { measureNames, readGold, type NameFigures } from '#test/support/name-figures.ts'
import { NAME_SETS, type NameAim } from '#test/support/name-sets.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { mean, median } from './support/statistics.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const SHARED = process.env['NPS_WALL_SHARED'] ?? join(ROOT, '../shared/data')
const TEXTS = join(SHARED, 'masking/dev')
const ROUNDS = 5

/**
 * Of clean texts at most so many percent should be looked at by somebody. Not all are reached: what keeps
 * them from getting worse is in `name-sets.ts`.
 */
const HELD_WANTED: Readonly<Record<string, number>> = { pl: 25 }
const HELD_WANTED_ELSEWHERE = 15

/** What finding names costs, and how many it finds in texts that it has not learnt from. */
export const names: Benchmark = { name: 'names', run: async () => measure() }

function measure(): Figure[] {
  const memory = process.memoryUsage().rss
  const begun = performance.now()
  const find = loadNameFinder()
  const loading = performance.now() - begun
  const costs = [
    { name: 'loading', value: loading, unit: 'ms', target: { most: 500 } },
    { name: 'memory', value: (process.memoryUsage().rss - memory) / 1e6, unit: 'MB' },
  ]
  if (!existsSync(TEXTS)) throw new Error(`There are no texts to measure on: ${TEXTS} is missing.`)
  return [...costs, speed(find), ...NAME_SETS.flatMap((aim) => quality(find, aim))]
}

function speed(find: NameFinder): Figure {
  const texts = NAME_SETS.flatMap(({ set, language }) =>
    readGold(join(TEXTS, `${set}.jsonl`)).map(({ text }) => ({ text, language })),
  )
  const rounds = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now()
    for (const { text, language } of texts) find(text, language)
    return (performance.now() - begun) / texts.length
  })
  const characters = mean(texts.map(({ text }) => text.length))
  const note = `${Math.round(characters)} characters each`
  return { name: 'a comment', value: median(rounds), unit: 'ms', target: { most: 0.5 }, note }
}

function quality(find: NameFinder, aim: NameAim): Figure[] {
  const figures = measureNames(find, readGold(join(TEXTS, `${aim.set}.jsonl`)), aim.language)
  const unsafe = {
    name: `${aim.set}: names neither masked nor looked at`,
    value: 100 - figures.safe,
    unit: '%',
    target: { most: 100 - aim.safe },
    note: noteOf(figures),
  }
  const changed = {
    name: `${aim.set}: clean texts changed`,
    value: figures.changed,
    unit: '%',
    target: { most: aim.changed },
  }
  const held = {
    name: `${aim.set}: clean texts looked at`,
    value: figures.held,
    unit: '%',
    target: { most: HELD_WANTED[aim.language] ?? HELD_WANTED_ELSEWHERE },
  }
  return [...(figures.names > 0 ? [unsafe] : []), ...(figures.clean > 0 ? [changed, held] : [])]
}

function noteOf({ names, masked, leaking, shown }: NameFigures): string {
  return `${masked.toFixed(1)} % of ${names} masked; a name in ${leaking} of ${shown} texts shown`
}
