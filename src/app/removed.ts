/** Something that was removed and can be put back. */
export interface RemovedThing {
  readonly id: number
  readonly name: string
  /** ISO 8601 in UTC. */
  readonly removedAt: string
}

/** Those of a list that were removed. */
export function removedAmong(
  all: readonly { readonly id: number; readonly name: string; readonly removedAt: string | null }[],
): RemovedThing[] {
  return all.flatMap(({ id, name, removedAt }) =>
    removedAt === null ? [] : [{ id, name, removedAt }],
  )
}
