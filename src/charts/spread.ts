import { rounded } from './linear.ts'

/** Labels that push each other and move together. */
interface Cluster {
  readonly size: number
  /** The sum of where its members want their cluster's first member to be. */
  readonly wishes: number
}

/**
 * Moves labels along an axis of 0 to 100 no further than they need to be `distance` apart. Takes
 * positions in ascending order and keeps that order; labels that meet settle around their middle.
 */
export function spread(positions: readonly number[], distance: number): number[] {
  const clusters: Cluster[] = []
  for (const position of positions) {
    let cluster: Cluster = { size: 1, wishes: position }
    for (let last = clusters.pop(); last; last = clusters.pop()) {
      if (startOf(cluster, distance) - startOf(last, distance) >= last.size * distance) {
        clusters.push(last)
        break
      }
      cluster = merged(last, cluster, distance)
    }
    clusters.push(cluster)
  }
  return clusters.flatMap((cluster) => placesIn(cluster, distance))
}

function merged(first: Cluster, second: Cluster, distance: number): Cluster {
  return {
    size: first.size + second.size,
    wishes: first.wishes + second.wishes - second.size * first.size * distance,
  }
}

/** Where the first member comes to lie: in the middle of the wishes, within the axis. */
function startOf({ size, wishes }: Cluster, distance: number): number {
  return Math.max(0, Math.min(wishes / size, 100 - (size - 1) * distance))
}

function placesIn(cluster: Cluster, distance: number): number[] {
  const start = startOf(cluster, distance)
  return Array.from({ length: cluster.size }, (_, index) => rounded(start + index * distance))
}
