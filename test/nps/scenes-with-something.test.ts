import { describe, expect, it } from 'vitest'
import { sceneOf, scenesWithSomething } from '#nps/scenes-with-something.ts'
import { SCENES, type Scene } from '#nps/screen.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { longSnapshot } from '#test/support/scene-snapshots.ts'
import { earlySnapshot, emptySnapshot, months } from '#test/support/snapshots.ts'

const NOW = Date.UTC(2026, 10, 20, 13, 5)
const ALL = SCENES.map((scene) => ({ scene, seconds: 20 }))

const left = (snapshot: Snapshot, turns = ALL) =>
  scenesWithSomething(snapshot, turns, NOW).map(({ scene }) => scene)

describe('sceneOf(snapshot, rotation, now)', () => {
  it('ends a message when its time is over, though its turn be not', () => {
    const end = NOW + 7_000
    const snapshot = longSnapshot({
      message: { text: 'Hello', until: new Date(end).toISOString() },
    })
    const rotation = { scenes: [{ scene: 'message', seconds: 3_600 }], isShuffled: false } as const
    expect(sceneOf(snapshot, rotation, NOW)).toMatchObject({ scene: 'message', until: end })
    expect(sceneOf(snapshot, rotation, end)).toMatchObject({ scene: 'board', until: null })
  })
})

describe('scenesWithSomething(snapshot, turns, now)', () => {
  it('is all of them where there is something for each', () => {
    expect(left(longSnapshot())).toEqual(SCENES)
  })

  it.each<[Scene, Partial<Snapshot>]>([
    ['trend', { trend: months([null, null]) }],
    ['goals', { goals: [] }],
    ['voices', { comments: [] }],
    ['segments', { splits: [] }],
    ['segments', { splits: [{ id: 'region', name: 'Region', segments: [] }] }],
    ['improvements', { improvements: [] }],
    ['message', { message: null }],
    ['message', { message: { text: 'Over', until: '2026-11-20T13:05:00Z' } }],
  ])('passes %s over when there is nothing to show', (scene, changes) => {
    expect(left(longSnapshot(changes))).toEqual(SCENES.filter((one) => one !== scene))
  })

  it('keeps of a wall without a score what says so', () => {
    expect(left(earlySnapshot())).toEqual(['board', 'score'])
    expect(left(emptySnapshot())).toEqual(['board', 'score'])
  })

  it('is the board where nothing else is left', () => {
    const turns = ALL.filter(({ scene }) => scene === 'goals' || scene === 'message')
    expect(left(emptySnapshot(), turns)).toEqual(['board'])
  })
})

describe('sceneOf(snapshot, rotation, now)', () => {
  it('gives no turn to a scene that has nothing', () => {
    const scenes = ALL.filter(({ scene }) => scene === 'goals' || scene === 'voices')
    for (let later = 0; later < 60_000; later += 7_000)
      expect(
        sceneOf(longSnapshot({ goals: [] }), { scenes, isShuffled: false }, NOW + later).scene,
      ).toBe('voices')
  })
})
