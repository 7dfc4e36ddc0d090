import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadNameFinder } from '#privacy/names/find-names.ts'
import { NAME_SETS } from '#test/support/name-sets.ts'
import { measureNames, readGold } from '#test/support/name-figures.ts'

/*
 * Names that others have marked in real texts, none of which were learnt from. They are not part of
 * this repository.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const shared = process.env['NPS_WALL_SHARED'] ?? join(root, '../shared/data')
const texts = join(shared, 'masking/dev')
const isThere = existsSync(texts)
if (!isThere) console.log('skipped: no shared data')

describe.runIf(isThere)('loadNameFinder()', () => {
  it.each(NAME_SETS)('keeps the names of $set from being shown', (aim) => {
    const golds = readGold(join(texts, `${aim.set}.jsonl`))
    expect(golds.length).toBeGreaterThan(100)
    const figures = measureNames(loadNameFinder(), golds, aim.language)
    if (figures.names > 0) expect(figures.safe).toBeGreaterThanOrEqual(aim.safe)
    expect(figures.leaking).toBeLessThanOrEqual(aim.leaking * figures.shown)
    expect(figures.changed).toBeLessThanOrEqual(aim.changed)
    expect(figures.held).toBeLessThanOrEqual(aim.held)
  })
})
