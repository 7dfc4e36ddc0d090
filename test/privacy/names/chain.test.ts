import { describe, expect, it } from 'vitest'
import { posteriors } from '#privacy/names/chain.ts'

const chain = { labels: 2, transitions: Float64Array.from([0.5, -1, 0, 2]) }
const scores = Float64Array.from([1, 0, 0.2, 0.9, -0.5, 0.1])

/** Every way through three pieces, one by one. */
function byHand(): number[] {
  const sums = [0, 0, 0, 0, 0, 0]
  let total = 0
  for (let way = 0; way < 8; way += 1) {
    const labels = [way & 1, (way >> 1) & 1, way >> 2]
    const steps = labels.map((label, at) => {
      const follows = at === 0 ? 0 : chain.transitions[labels[at - 1]! * 2 + label]!
      return scores[at * 2 + label]! + follows
    })
    const weight = Math.exp(steps.reduce((sum, step) => sum + step, 0))
    total += weight
    labels.forEach((label, at) => (sums[at * 2 + label]! += weight))
  }
  return sums.map((sum) => sum / total)
}

describe('posteriors(chain, scores)', () => {
  it('is what adding up all ways gives', () => {
    const hand = byHand()
    posteriors(chain, scores).forEach((one, at) => expect(one).toBeCloseTo(hand[at]!, 10))
  })

  it('counts how often one label follows another', () => {
    const pairs = new Float64Array(4)
    posteriors(chain, scores, pairs)
    expect(pairs.reduce((sum, pair) => sum + pair, 0)).toBeCloseTo(2, 10)
  })

  it('does not overflow', () => {
    const large = Float64Array.from([900, -900, -900, 900])
    expect([...posteriors(chain, large)].every(Number.isFinite)).toBe(true)
    expect(posteriors(chain, new Float64Array(0))).toHaveLength(0)
  })
})
