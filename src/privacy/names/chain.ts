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
  const pieces = scores.length / labels
  const follows = transitions.map(Math.exp)
  const local = localOf(scores, labels)
  const forward = forwardOf(local, follows, labels)
  const probabilities = new Float64Array(scores.length)
  let backward = new Float64Array(labels).fill(1)
  for (let piece = pieces - 1; piece >= 0; piece--) {
    const here = piece * labels
    let sum = 0
    for (let label = 0; label < labels; label++) {
      const value = (forward[here + label] ?? 0) * (backward[label] ?? 0)
      probabilities[here + label] = value
      sum += value
    }
    for (let label = 0; label < labels; label++)
      probabilities[here + label] = (probabilities[here + label] ?? 0) / sum
    if (piece === 0) break
    const earlier = new Float64Array(labels)
    let total = 0
    let paired = 0
    for (let from = 0; from < labels; from++) {
      let value = 0
      for (let to = 0; to < labels; to++) {
        const step =
          (follows[from * labels + to] ?? 0) * (local[here + to] ?? 0) * (backward[to] ?? 0)
        value += step
        if (pairs) paired += step * (forward[here - labels + from] ?? 0)
      }
      earlier[from] = value
      total += value
    }
    if (pairs)
      for (let from = 0; from < labels; from++)
        for (let to = 0; to < labels; to++) {
          const step =
            (forward[here - labels + from] ?? 0) *
            (follows[from * labels + to] ?? 0) *
            (local[here + to] ?? 0) *
            (backward[to] ?? 0)
          const at = from * labels + to
          pairs[at] = (pairs[at] ?? 0) + step / paired
        }
    backward = earlier.map((value) => value / total)
  }
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
    let sum = 0
    for (let to = 0; to < labels; to++) {
      let value = at === 0 ? 1 : 0
      if (at > 0)
        for (let from = 0; from < labels; from++)
          value += (forward[at - labels + from] ?? 0) * (follows[from * labels + to] ?? 0)
      value *= local[at + to] ?? 0
      forward[at + to] = value
      sum += value
    }
    for (let to = 0; to < labels; to++) forward[at + to] = (forward[at + to] ?? 0) / sum
  }
  return forward
}
