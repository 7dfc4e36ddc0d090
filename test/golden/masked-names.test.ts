import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadNameFinder } from '#privacy/names/find-names.ts'
import { measureMasking } from '#test/support/mask-figures.ts'
import { MASKING_SETS, type MaskAim } from '#test/support/masking-sets.ts'
import { readGold } from '#test/support/name-figures.ts'

/*
 * Masking as a whole, as `npm run mask` does it, on texts in which others have marked what is
 * personal. A text is clean when nothing at all is marked in it. Where a figure that is wanted is not
 * reached, the name of the test says so, and the bound guards what is.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const shared = process.env['NPS_WALL_SHARED'] ?? join(root, '../shared/data')
const texts = join(shared, 'masking/dev')
const isThere = existsSync(texts)
if (!isThere) console.log('skipped: no shared data')

const named = MASKING_SETS.map((aim) => [titleOf(aim), aim] as const)

describe.runIf(isThere)('mask(raw, { names })', { timeout: 60_000 }, () => {
  it.each(named)('keeps names from being shown and the rest as it is: %s', (_, aim) => {
    const golds = readGold(join(texts, `${aim.set}.jsonl`))
    const figures = measureMasking(golds, { names: loadNameFinder() })
    expect(golds.length).toBeGreaterThan(100)
    if (figures.names > 0) expect(figures.safe).toBeGreaterThanOrEqual(aim.safe)
    expect(figures.leaking * aim.oneIn).toBeLessThanOrEqual(figures.shown)
    expect(figures.changed).toBeLessThanOrEqual(aim.changed)
    expect(figures.held).toBeLessThanOrEqual(aim.held)
    expect(figures.never).toBeLessThanOrEqual(3)
  })
})

function titleOf({ set, held, heldWanted }: MaskAim): string {
  const looks = heldWanted === undefined ? [] : [`${held} % held, wanted: ${heldWanted} %`]
  return [set, ...looks].join('; ')
}
