import type { ImprovementStanding } from '#nps/snapshot.ts'

/**
 * Improvements by their days, and those of one day by their ids: old browsers sort what is equal in an
 * order of their own, and it has to be the server's.
 */
export function inOrder(improvements: readonly ImprovementStanding[]): ImprovementStanding[] {
  const keyOf = ({ doneOn, id }: ImprovementStanding) => `${doneOn} ${id.padStart(9, '0')}`
  return [...improvements].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
}
