/** How likely each of a few labels is at each piece, and which follows which: a linear chain. */
export interface Chain {
  readonly labels: number
  /** `labels` × `labels`: from the label before to the label behind. */
  readonly transitions: Float64Array
}

/**
 * The probability of each label at each piece (pieces × labels) from their scores, by forward and
 * backward sums (Rabiner 1989). With `pairs`, adds to it how likely each two follow one another.
 */
export function posteriors(chain: Chain, scores: Float64Array, pairs?: Float64Array): Float64Array {
  const { labels, transitions } = chain
  const follows = transitions.map(Math.exp)
  const local = localOf(scores, labels)
  const forward = forwardOf(local, follows, labels)
  const backward = backwardOf(local, follows, labels)
  const probabilities = forward.map((value, at) => value * (backward[at] ?? 0))
  for (let at = 0; at < probabilities.length; at += labels) normalise(probabilities, at, labels)
  if (pairs)
    for (let at = labels; at < local.length; at += labels)
      addPairs(pairs, { local, follows, forward, backward, labels }, at)
  return probabilities
}

/** Scores as factors, none above 1, so that nothing overflows. */
function localOf(scores: Float64Array, labels: number): Float64Array {
  const local = new Float64Array(scores.length)
  for (let at = 0; at < scores.length; at += labels) {
    let most = -Infinity
    for (let label = 0; label < labels; label++) most = Math.max(most, scores[at + label] ?? 0)
    for (let label = 0; label < labels; label++)
      local[at + label] = Math.exp(Math.max(-30, (scores[at + label] ?? 0) - most))
  }
  return local
}

/** Each piece's sums add up to 1. */
function forwardOf(local: Float64Array, follows: Float64Array, labels: number): Float64Array {
  const forward = new Float64Array(local.length)
  for (let at = 0; at < local.length; at += labels) {
    for (let to = 0; to < labels; to++) {
      let value = at === 0 ? 1 : 0
      if (at > 0)
        for (let from = 0; from < labels; from++)
          value += (forward[at - labels + from] ?? 0) * (follows[from * labels + to] ?? 0)
      value *= local[at + to] ?? 0
      forward[at + to] = value
    }
    normalise(forward, at, labels)
  }
  return forward
}

function backwardOf(local: Float64Array, follows: Float64Array, labels: number): Float64Array {
  const backward = new Float64Array(local.length).fill(1)
  for (let at = local.length - 2 * labels; at >= 0; at -= labels) {
    const next = at + labels
    for (let from = 0; from < labels; from++) {
      let value = 0
      for (let to = 0; to < labels; to++)
        value +=
          (follows[from * labels + to] ?? 0) * (local[next + to] ?? 0) * (backward[next + to] ?? 0)
      backward[at + from] = value
    }
    normalise(backward, at, labels)
  }
  return backward
}

/** Makes the values of one piece add up to 1. */
function normalise(values: Float64Array, at: number, labels: number): void {
  let sum = 0
  for (let label = 0; label < labels; label++) sum += values[at + label] ?? 0
  for (let label = 0; label < labels; label++) values[at + label] = (values[at + label] ?? 0) / sum
}

interface Sums {
  readonly local: Float64Array
  readonly follows: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly labels: number
}

/** Adds how likely each label at a piece follows each at the piece before. */
function addPairs(pairs: Float64Array, sums: Sums, at: number): void {
  const { local, follows, forward, backward, labels } = sums
  const steps = follows.map((follow, pair) => {
    const to = at + (pair % labels)
    const from = at - labels + Math.floor(pair / labels)
    return (forward[from] ?? 0) * follow * (local[to] ?? 0) * (backward[to] ?? 0)
  })
  normalise(steps, 0, steps.length)
  steps.forEach((step, pair) => (pairs[pair] = (pairs[pair] ?? 0) + step))
}
