import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '#nps/apportion.ts'
import { CATEGORIES, categoryOf, type Category } from '#nps/rating.ts'
import { fairSample, ROUND } from '#snapshots/fair-sample.ts'
import type { PublishableComment } from '#store/comments.ts'

const TALLY = { promoters: 590, passives: 240, detractors: 170 }
const SHARES = [590, 240, 170]

/** A word that no other number has, of letters alone. */
const wordOf = (number: number) =>
  String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')

let count = 0
/** A comment that is like no other. */
function comment(rating: Category, given: Partial<PublishableComment> = {}): PublishableComment {
  count += 1
  const word = wordOf(count)
  const text = `${word}x ${word}y ${word}z were the reason for it, ${word} and nothing but that`
  const publicId = (count * 2_654_435_761).toString(16).padStart(16, '0').slice(-16)
  const written = { text, language: 'en', month: '2026-11' }
  return { publicId, ...written, rating, note: null, themes: [], ...given }
}

function comments(promoters: number, passives: number, detractors: number) {
  return [promoters, passives, detractors].flatMap((many, index) =>
    Array.from({ length: many }, () => comment(CATEGORIES[index] ?? 'promoter')),
  )
}

const sampleOf = (all: readonly PublishableComment[], given: object = {}) =>
  fairSample(all, { tally: TALLY, seed: 7, rounds: 1, ...given })

const mixOf = (chosen: readonly PublishableComment[]) =>
  CATEGORIES.map(
    (category) => chosen.filter(({ rating }) => categoryOf(rating) === category).length,
  )

describe('fairSample(comments, wanted)', () => {
  it('has the mix of all answers, and so has each run of it, nearly, and each place of a pair', () => {
    const { comments: chosen, fair, lacking } = sampleOf(comments(100, 100, 100))
    expect(mixOf(chosen)).toEqual(apportion(SHARES, ROUND))
    expect([fair, lacking]).toEqual([ROUND, []])
    for (const place of [0, 1]) {
      const ones = mixOf(chosen.filter((_, index) => index % 2 === place))
      for (const [index, share] of SHARES.entries())
        expect(Math.abs((ones[index] ?? 0) - (share * ROUND) / 2_000)).toBeLessThanOrEqual(1)
    }
    for (let from = 0; from <= ROUND - 10; from += 2) {
      const run = mixOf(chosen.slice(from, from + 10))
      for (const [index, share] of SHARES.entries())
        expect(Math.abs((run[index] ?? 0) - share / 100), `from ${from}`).toBeLessThan(2.01)
    }
  })

  it('is, of any mix and any comments, in proportion, or says of which there are too few', () => {
    const many = fc.nat(60)
    fc.assert(
      fc.property(
        fc.tuple(many, many, many),
        fc.tuple(many, many, many),
        ([promoters, passives, detractors], there) => {
          fc.pre(promoters + passives + detractors > 0)
          const tally = { promoters, passives, detractors }
          // Who wrote a comment is in the mix.
          const own = there.map((count, index) => Math.min(count, Object.values(tally)[index] ?? 0))
          const all = comments(own[0] ?? 0, own[1] ?? 0, own[2] ?? 0)
          const { comments: chosen, fair, lacking } = sampleOf(all, { tally })
          expect(new Set(chosen).size).toBe(chosen.length)
          expect(fair).toBe(chosen.length)
          expect(chosen.length > 0).toBe(all.length > 0)
          if (lacking.length === 0)
            expect(mixOf(chosen)).toEqual(
              apportion([promoters, passives, detractors], chosen.length),
            )
          else expect(chosen.length).toBeGreaterThanOrEqual(Math.min(all.length, 2) - 1)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('says that it cannot be in proportion where a category has no comment, and mixes the others', () => {
    const { comments: chosen, lacking } = sampleOf(comments(100, 100, 0))
    expect(lacking).toEqual(['detractor'])
    expect(mixOf(chosen)).toEqual([21, 9, 0])
  })

  it('silences nobody because there are few of them', () => {
    const tally = { promoters: 50, passives: 0, detractors: 50 }
    const { comments: chosen, lacking } = sampleOf(comments(100, 0, 1), { tally })
    expect(lacking).toEqual(['detractor'])
    expect(mixOf(chosen)[2]).toBe(1)
  })

  it('rather has fewer than the wrong mix', () => {
    const { comments: chosen, lacking } = sampleOf(comments(100, 100, 3))
    expect(lacking).toEqual([])
    expect(chosen.length).toBe(20)
    expect(mixOf(chosen)).toEqual(apportion(SHARES, 20))
  })

  it('prefers fresh ones, and such as can be read in passing', () => {
    const fresh = Array.from({ length: 30 }, () => comment('promoter'))
    const older = Array.from({ length: 30 }, () => comment('promoter', { month: '2026-10' }))
    const short = ['Good', 'Fine', 'Top'].map((text) => comment('promoter', { text }))
    const tally = { promoters: 1, passives: 0, detractors: 0 }
    const { comments: chosen } = sampleOf([...short, ...older, ...fresh], { tally, rounds: 2 })
    expect(new Set(chosen.slice(0, 30))).toEqual(new Set(fresh))
    expect(new Set(chosen.slice(30))).toEqual(new Set(older))
  })

  it('has no two that say nearly the same, whoever says it', () => {
    const texts = ['Quick and friendly.', 'quick, and friendly', 'Quick and friendly!!', 'Slow']
    const twins = texts.flatMap((text) => CATEGORIES.map((one) => comment(one, { text })))
    const chosen = sampleOf([...twins, ...comments(3, 3, 3)]).comments.map(({ text }) => text)
    expect(chosen.filter((text) => /quick/i.test(text)).length).toBeLessThanOrEqual(1)
    expect(chosen.filter((text) => text === 'Slow').length).toBeLessThanOrEqual(1)
  })

  it('has another order with another release, the same for everybody until then', () => {
    const all = comments(100, 100, 100)
    const ids = (given: object) => sampleOf(all, given).comments.map(({ publicId }) => publicId)
    expect(ids({ seed: 1 })).toEqual(ids({ seed: 1 }))
    expect(ids({ seed: 1 })).not.toEqual(ids({ seed: 2 }))
    expect(ids({ seed: 1, rounds: 2 }).slice(0, ROUND)).toEqual(ids({ seed: 1 }))
    expect(fairSample(all.toReversed(), { tally: TALLY, seed: 1, rounds: 1 }).comments).toEqual(
      sampleOf(all, { seed: 1 }).comments,
    )
  })
})
