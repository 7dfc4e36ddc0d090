import { describe, expect, it } from 'vitest'
import type { Distribution } from '#nps/tally.ts'
import { buildSnapshot } from '#snapshots/build-snapshot.ts'
import type { Facts } from '#snapshots/facts.ts'
import { DEFAULT_SETTINGS } from '#store/settings.ts'
import { NOW } from '#test/support/results.ts'

/*
 * Every small company there is, of two segments and those in none: what all views show together must
 * leave open what was answered in a group that is withheld.
 */

/** Answers of a group: how many gave 0, and how many gave 10. */
type Group = readonly [zeros: number, tens: number]

/** North, South, and those in no segment. */
type World = readonly [Group, Group, Group]

const MINIMUM = 3
const DAY = '2026-11-20'
const WINDOW = { from: '2026-10-01', to: '2026-12-01' } as const
const NOBODY: Group = [0, 0]

/** Every group of up to four. */
const GROUPS: readonly Group[] = Array.from({ length: 25 }, (_, index) => index)
  .map((index): Group => [index % 5, Math.floor(index / 5)])
  .filter((group) => size(group) <= 4)

const WORLDS: readonly World[] = GROUPS.flatMap((north) =>
  GROUPS.flatMap((south) => GROUPS.map((others): World => [north, south, others])),
)

function size([zeros, tens]: Group): number {
  return zeros + tens
}

function sum(groups: readonly Group[]): Group {
  return [
    groups.reduce((all, [zeros]) => all + zeros, 0),
    groups.reduce((all, [, tens]) => all + tens, 0),
  ]
}

/** The snapshot of everybody, or of one segment. */
function picture(world: World, segment: 0 | 1 | null) {
  const own = segment === null ? null : world[segment]
  const sibling = segment === null ? null : world[1 - segment]!
  return buildSnapshot(
    {
      view: { audience: 'intranet', survey: null, segment: null },
      number: 1,
      settings: { ...DEFAULT_SETTINGS, minimums: { group: MINIMUM, comments: 3, headline: 1 } },
      logo: null,
      surveys: [SURVEY],
      goals: [
        {
          ...{ id: 1, name: null, target: 30, due: null, owner: null },
          ...{ since: null, survey: null, segment: null },
        },
      ],
      benchmarks: [],
      goalsInCare: [],
      results: {
        survey: SURVEY,
        dimensions: [],
        improvements: [{ id: 1, title: 'App', doneOn: DAY, said: null, done: null, theme: null }],
        days: daysOf(sum(world)),
        through: size(sum(world)) > 0 ? DAY : null,
        window: size(sum(world)) > 0 ? WINDOW : null,
        span: size(sum(world)) > 0 ? WINDOW : null,
        segment: own && { id: 1, name: 'Segment' },
        splits:
          own && sibling
            ? [
                [
                  { id: 1, days: daysOf(own) },
                  { id: 2, days: daysOf(sibling) },
                ],
              ]
            : [],
        comments: [],
        themes: { looked: null, tallies: null, visible: [] },
        seed: 0,
        waves: [],
      },
    } satisfies Facts,
    Temporal.Instant.from(NOW),
  )
}

const SURVEY = { id: 1, slug: 'customers', name: 'Customers', kind: 'relationship' } as const

function daysOf([zeros, tens]: Group): { day: typeof DAY; ratings: Distribution }[] {
  if (zeros + tens === 0) return []
  return [{ day: DAY, ratings: [zeros, 0, 0, 0, 0, 0, 0, 0, 0, 0, tens] }]
}

/** A company, what all views of it show, and which segments are shown. */
interface Looked {
  readonly world: World
  readonly seen: string
  readonly isShown: readonly boolean[]
}

function lookAt(world: World): Looked {
  const pictures = ([null, 0, 1] as const).map((segment) => picture(world, segment))
  return {
    world,
    seen: JSON.stringify(pictures),
    isShown: pictures.map(({ score }) => !score.withheld),
  }
}

const looked = WORLDS.map(lookAt)
const alike = Map.groupBy(looked, ({ seen }) => seen)

describe('what the views of two segments and of everybody show together', () => {
  it('leaves open what was answered in a withheld group, unless all who are hidden agree', () => {
    let withheld = 0
    for (const { world, seen, isShown } of looked) {
      const [all, ...shown] = isShown
      if (!all) continue
      const hidden = world.filter((_, index) => !shown[index] || size(world[index]!) === 0)
      if (sum(hidden).includes(0)) continue
      for (const [index, group] of world.entries()) {
        if (size(group) === 0 || (index === 2 ? size(group) >= MINIMUM : shown[index])) continue
        const possible = new Set(alike.get(seen)!.map((other) => String(other.world[index])))
        expect(possible.size, `${String(index)} of ${JSON.stringify(world)}`).toBeGreaterThan(1)
        withheld += 1
      }
    }
    expect(withheld).toBeGreaterThan(500)
  })

  it('shows no group below the minimum, and everybody from the minimum on', () => {
    for (const { world, isShown } of looked) {
      const [all, north, south] = isShown
      expect(all).toBe(size(sum(world)) >= MINIMUM)
      if (north) expect(size(world[0])).toBeGreaterThanOrEqual(MINIMUM)
      if (south) expect(size(world[1])).toBeGreaterThanOrEqual(MINIMUM)
    }
  })

  it('withholds nothing that is large enough when nobody is in a small group', () => {
    let large = 0
    for (const { world, isShown } of looked) {
      if (world.some((group) => size(group) > 0 && size(group) < MINIMUM)) continue
      for (const index of [0, 1] as const) expect(isShown[index + 1]).toBe(size(world[index]) > 0)
      large += 1
    }
    expect(large).toBeGreaterThan(500)
  })

  it('is the same of any company that has nobody', () => {
    const nobody = lookAt([NOBODY, NOBODY, NOBODY])
    expect(nobody.isShown).toEqual([false, false, false])
    expect(alike.get(nobody.seen)).toHaveLength(1)
  })
})
