import { describe, expect, it } from 'vitest'
import type { WallVisit } from '#app/screens/screen-door.ts'
import { UNPAIRED, type Showing } from '#nps/screen.ts'
import { keyOfPage } from '#server/wall-visit.ts'
import { fullSnapshot } from '#test/support/snapshots.ts'

const NOW = Date.UTC(2026, 10, 20, 13, 5)
const URL_OF_ANY = new URL('http://wall.test/wall?theme=dark&screen=secret&key=secret')

/** The key of a page at a moment, of a screen that shows something. */
function keyAt(showing: Showing, now: number, snapshot = fullSnapshot()) {
  const visit = { screen: { showing, isBlank: false } } as WallVisit
  return keyOfPage(visit, URL_OF_ANY, { snapshot, showing, language: 'en', now })
}

describe('keyOfPage(visit, url, shown)', () => {
  it('is the same all the time for a board, and has nobody’s secret', () => {
    expect(keyAt(UNPAIRED, NOW)).toBe(keyAt(UNPAIRED, NOW + 45_000))
    expect(keyAt(UNPAIRED, NOW)).toContain('theme=dark')
    expect(keyAt(UNPAIRED, NOW)).not.toContain('secret')
  })

  it('is another one for every turn of a scene', () => {
    const scenes = [
      { scene: 'trend', seconds: 10 },
      { scene: 'voices', seconds: 20 },
    ] as const
    const keys = [0, 9, 10, 29, 30].map((later) =>
      keyAt({ ...UNPAIRED, scenes }, NOW + 1_000 * later),
    )
    expect(keys[0]).toBe(keys[1])
    expect(keys[2]).toBe(keys[3])
    expect(new Set(keys).size).toBe(3)
  })

  it('is none on a wall that is not paired', () => {
    const shown = { snapshot: fullSnapshot(), showing: UNPAIRED, language: 'en', now: NOW } as const
    expect(keyOfPage({ screen: null } as WallVisit, URL_OF_ANY, shown)).toBeNull()
  })
})
