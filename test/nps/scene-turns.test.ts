import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sceneAt, shuffled } from '#nps/scene-turns.ts'
import { SCENES, type Scene, type SceneTurn } from '#nps/screen.ts'

const MOMENT = Date.UTC(2026, 10, 20, 13, 5)

const turn = fc.record({
  scene: fc.constantFrom(...SCENES),
  seconds: fc.integer({ min: 5, max: 90 }),
})
const someTurns = fc.array(turn, { minLength: 1, maxLength: 8 })
const distinct = fc.uniqueArray(turn, {
  ...{ minLength: 3, maxLength: 8 },
  selector: ({ scene }) => scene,
})

const turnsOf = (...scenes: Scene[]): SceneTurn[] =>
  scenes.map((scene, index) => ({ scene, seconds: 10 + index }))

/** The scenes of some rounds, one after another. */
function rounds(turns: readonly SceneTurn[], from: number, count: number): Scene[] {
  return Array.from({ length: count }, (_, index) => shuffled(turns, from + index))
    .flat()
    .map(({ scene }) => scene)
}

const repeats = (scenes: readonly Scene[]) =>
  scenes.filter((scene, index) => scene === scenes[index - 1]).length

describe('sceneAt(rotation, now)', () => {
  it('gives each scene its seconds, in their order, and begins again', () => {
    const scenes = turnsOf('board', 'trend', 'voices')
    let now = Math.ceil(MOMENT / 33_000) * 33_000
    for (const { scene, seconds } of [...scenes, ...scenes]) {
      const shown = sceneAt({ scenes, isShuffled: false }, now)
      expect(shown).toMatchObject({ scene, until: now + 1000 * seconds })
      now += 1000 * seconds
    }
  })

  it('shows the same to all with the same record, whenever they look', () => {
    fc.assert(
      fc.property(someTurns, fc.boolean(), fc.nat(1e7), (scenes, isShuffled, later) => {
        const shown = sceneAt({ scenes, isShuffled }, MOMENT + later)
        if (shown.until === null) return
        expect(shown.until).toBeGreaterThan(MOMENT + later)
        expect(sceneAt({ scenes, isShuffled }, shown.until - 1)).toEqual(shown)
        expect(sceneAt({ scenes, isShuffled }, shown.until).until).not.toBe(shown.until)
      }),
    )
  })

  it('has nothing to wait for with the board alone', () => {
    for (const scenes of [turnsOf('board'), turnsOf('board', 'board'), []])
      expect(sceneAt({ scenes, isShuffled: true }, MOMENT)).toEqual({
        ...{ scene: 'board', until: null, round: 0 },
      })
  })

  it('counts the turns of one other scene, which may have several parts', () => {
    const rotation = { scenes: turnsOf('segments'), isShuffled: false }
    const { round, until } = sceneAt(rotation, MOMENT)
    expect(sceneAt(rotation, until ?? 0).round).toBe(round + 1)
  })
})

describe('shuffled(turns, round)', () => {
  it('has each turn once in every round, in the same order for everybody', () => {
    fc.assert(
      fc.property(someTurns, fc.nat(), (turns, round) => {
        const order = shuffled(turns, round)
        expect(order).toHaveLength(turns.length)
        expect(new Set(order)).toEqual(new Set(turns))
        expect(shuffled([...turns], round)).toEqual(order)
      }),
    )
  })

  it('shows no scene twice in a row, nor from one round to the next', () => {
    fc.assert(
      fc.property(distinct, fc.nat(), (turns, round) => {
        expect(repeats(rounds(turns, round, 6))).toBe(0)
      }),
    )
  })

  it('keeps a scene apart that comes again and again', () => {
    const turns = turnsOf('board', 'trend', 'board', 'voices', 'board', 'goals', 'score')
    expect(repeats(rounds(turns, 59_000_000, 20))).toBe(0)
  })

  it('has another order in most rounds, and two turns alternate', () => {
    const turns = turnsOf('board', 'trend', 'voices', 'goals', 'score')
    const orders = Array.from({ length: 40 }, (_, round) => rounds(turns, round, 1).join())
    expect(new Set(orders).size).toBeGreaterThan(15)
    expect(rounds(turnsOf('board', 'trend'), 7, 2)).toEqual(['board', 'trend', 'board', 'trend'])
  })
})
