import { posteriors, type Chain } from '#privacy/names/chain.ts'
import type { Dice } from './dice.ts'

/** A text as numbers: features by their place in the table of weights, and the right labels. */
export interface Example {
  readonly features: Int32Array
  /** Where the features of each piece end. */
  readonly ends: Int32Array
  /** Where in each piece those begin that know the very word. */
  readonly own: Int32Array
  readonly labels: Uint8Array
}

/** What is learnt: weights (features × labels) and the chain. */
export interface Fitted {
  readonly weights: Float32Array
  readonly chain: Chain
}

/** How it is learnt. */
export interface Fitting {
  readonly features: number
  readonly labels: number
  readonly rounds: number
  readonly dice: Dice
}

/** How much of what knows the very word is hidden in each round, and of everything else. */
const HIDDEN = { own: 0.5, other: 0.2 }

const STEP = 0.08
const FORGET = 1e-6

/**
 * A conditional random field, fitted by stochastic gradients whose steps become smaller weight by
 * weight (AdaGrad). Part of the features is hidden each time, so that words it has never met are
 * nothing new to it.
 */
export function fit(examples: readonly Example[], how: Fitting): Fitted {
  const { labels, rounds, dice } = how
  const state: State = {
    labels,
    weights: new Float32Array(how.features * labels),
    squares: new Float32Array(how.features * labels).fill(0.1),
    chain: { labels, transitions: new Float64Array(labels * labels) },
    chainSquares: new Float64Array(labels * labels).fill(0.1),
  }
  const sum = new Float32Array(state.weights.length)
  const late = Math.ceil(rounds / 2)
  for (let round = 0; round < rounds; round++) {
    for (const example of dice.shuffled(examples)) learn(state, hidden(example, dice))
    if (round >= late) state.weights.forEach((weight, at) => (sum[at] = (sum[at] ?? 0) + weight))
  }
  return { weights: sum.map((weight) => weight / (rounds - late)), chain: state.chain }
}

interface State {
  readonly labels: number
  readonly weights: Float32Array
  readonly squares: Float32Array
  readonly chain: Chain
  readonly chainSquares: Float64Array
}

function hidden(example: Example, dice: Dice): Example {
  const { features, ends, own } = example
  const kept = new Int32Array(features.length)
  const keptEnds = new Int32Array(ends.length)
  let length = 0
  let at = 0
  for (let piece = 0; piece < ends.length; piece++) {
    const ownFrom = own[piece] ?? 0
    const hideOwn = dice.chance(HIDDEN.own)
    for (; at < (ends[piece] ?? 0); at++) {
      if (at >= ownFrom ? hideOwn : dice.chance(HIDDEN.other)) continue
      kept[length++] = features[at] ?? 0
    }
    keptEnds[piece] = length
  }
  return { ...example, features: kept, ends: keptEnds }
}

function learn(state: State, example: Example): void {
  const { labels, weights, squares, chain } = state
  const { features, ends } = example
  const scores = scoresOf(weights, labels, features, ends)
  const pairs = new Float64Array(labels * labels)
  const probabilities = posteriors(chain, scores, pairs)
  let at = 0
  for (let piece = 0; piece < ends.length; piece++) {
    const from = at
    at = ends[piece] ?? 0
    for (let label = 0; label < labels; label++) {
      const right = example.labels[piece] === label ? 1 : 0
      const gradient = (probabilities[piece * labels + label] ?? 0) - right
      if (Math.abs(gradient) < 1e-3) continue
      for (let feature = from; feature < at; feature++)
        step(weights, squares, (features[feature] ?? 0) * labels + label, gradient)
    }
  }
  for (let piece = 1; piece < ends.length; piece++) {
    const pair = (example.labels[piece - 1] ?? 0) * labels + (example.labels[piece] ?? 0)
    pairs[pair] = (pairs[pair] ?? 0) - 1
  }
  pairs.forEach((gradient, pair) => step(chain.transitions, state.chainSquares, pair, gradient))
}

function step(
  weights: Float32Array | Float64Array,
  squares: Float32Array | Float64Array,
  at: number,
  gradient: number,
): void {
  const square = (squares[at] ?? 0) + gradient * gradient
  const weight = weights[at] ?? 0
  squares[at] = square
  weights[at] = weight - (STEP * gradient) / Math.sqrt(square) - FORGET * weight
}

/** The scores of each label at each piece. */
export function scoresOf(
  weights: Float32Array,
  labels: number,
  features: Int32Array,
  ends: Int32Array,
): Float64Array {
  const scores = new Float64Array(ends.length * labels)
  let at = 0
  for (let piece = 0; piece < ends.length; piece++)
    for (; at < (ends[piece] ?? 0); at++) {
      const row = (features[at] ?? 0) * labels
      for (let label = 0; label < labels; label++) {
        const cell = piece * labels + label
        scores[cell] = (scores[cell] ?? 0) + (weights[row + label] ?? 0)
      }
    }
  return scores
}
