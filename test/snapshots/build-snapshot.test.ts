import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeGoal } from '#nps/parse-goal.ts'
import { parseSnapshot } from '#nps/parse-snapshot.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { categoryByHand, commentsByHand, figuresByHand, type Look } from './by-hand.ts'
import { anyCompany, storeCompany, type Company } from './company.ts'
import { pictureOf, segmentPicture } from './picture.ts'

const SLUGS = ['', 'customers', 'support-calls']

function lookAt(reader: Reader, { audience, survey, segment }: Look): Promise<Snapshot> {
  const view = { audience, survey: SLUGS[survey] ?? null }
  return segment ? segmentPicture(reader, segment[1], view) : pictureOf(reader, view)
}

/** Every view of a company: both audiences, both surveys, everybody and each segment with an answer. */
function* looks({ answers }: Company): Generator<Look> {
  for (const audience of ['wall', 'intranet'] as const)
    for (const survey of [1, 2]) {
      yield { audience, survey, segment: null }
      const own = answers.filter((answer) => answer.survey === survey)
      for (const dimension of ['region', 'product'] as const)
        for (const name of new Set(own.map((answer) => answer[dimension])))
          if (name !== null) yield { audience, survey, segment: [dimension, name] }
    }
}

/** How long to look for the smallest company that shows what is wrong, in milliseconds. */
const PATIENCE = 15_000

/** Looks at companies in all ways there are. */
async function ofAnyCompany(
  numRuns: number,
  check: (company: Company, look: Look, snapshot: Snapshot) => void,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyCompany, async (company) => {
      const { reader } = await storeCompany(company)
      for (const look of looks(company)) {
        const { dimensions } = await lookAt(reader, { ...look, segment: null })
        // Before there are enough answers to tell anything, there are no segments to choose.
        if (look.segment && dimensions.length === 0) continue
        check(company, look, await lookAt(reader, look))
      }
    }),
    { numRuns, interruptAfterTimeLimit: PATIENCE },
  )
}

/** Equal but for the last digits of what was computed in another order; a figure has nothing more. */
function expectAlike(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'number' && !Number.isInteger(expected))
    return expect(actual, path).toBeCloseTo(expected, 8)
  if (typeof expected !== 'object' || expected === null) return expect(actual, path).toBe(expected)
  const object = (actual ?? {}) as Record<string, unknown>
  if ('withheld' in expected || Array.isArray(expected))
    expect(Object.keys(object).sort(), path).toEqual(Object.keys(expected).sort())
  for (const [key, value] of Object.entries(expected))
    expectAlike(object[key], value, `${path}.${key}`)
}

/** That companies have shown figures of all kinds is what makes the comparison worth something. */
class Seen {
  #shown = 0
  #small = 0
  #protecting = 0
  #changes = 0
  #reached = 0
  #paces = 0

  note({ score, trend, change, goals }: Snapshot): void {
    for (const { reachedOn, recentPace } of goals) {
      if (reachedOn) this.#reached += 1
      if (recentPace) this.#paces += 1
    }
    for (const one of [score, ...trend]) {
      if (!one.withheld) this.#shown += 1
      else if (one.reason === 'too few answers') this.#small += 1
      else if (one.reason === 'protects a small group') this.#protecting += 1
    }
    if (change) this.#changes += 1
  }

  get rarest(): number {
    return Math.min(this.#shown, this.#small, this.#protecting, this.#changes)
  }

  /** Of companies as small as these it is seldom that there is enough to tell. */
  get rarestOfGoals(): number {
    return Math.min(this.#reached, this.#paces)
  }
}

describe('buildSnapshot(facts, generatedAt)', { timeout: 2 * PATIENCE }, () => {
  it('shows, of any company and to anybody, what loops over its answers give', async () => {
    const seen = new Seen()
    await ofAnyCompany(40, (company, look, snapshot) => {
      expectAlike(snapshot, figuresByHand(company, look, snapshot), JSON.stringify(look))
      seen.note(snapshot)
    })
    expect(seen.rarest).toBeGreaterThan(10)
    expect(seen.rarestOfGoals).toBeGreaterThan(1)
  })

  it('shows approved comments of answers that count', async () => {
    let shown = 0
    await ofAnyCompany(40, (company, look, { comments }) => {
      const { most, months } = commentsByHand(company, look)
      expect(comments.length).toBeLessThanOrEqual(most)
      for (const { period, text, category } of comments) {
        expect(months.get(period)).toContain(text)
        expect(category).toBe(categoryByHand(company, text))
      }
      expect(new Set(comments.map(({ text }) => text)).size).toBe(comments.length)
      shown += comments.length
    })
    expect(shown).toBeGreaterThan(50)
  })

  it('makes nothing that a browser would not believe', async () => {
    await ofAnyCompany(10, (_company, { audience }, snapshot) => {
      const goal = audience === 'wall' ? undefined : wholeGoal
      expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)), goal)).toEqual(snapshot)
    })
  })
})
