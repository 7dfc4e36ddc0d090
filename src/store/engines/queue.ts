/** Does work when its turn has come. Throws what the work throws. */
export type Queue = <Answer>(work: () => Promise<Answer>) => Promise<Answer>

/** Lets the users of a connection in one after the other: they share its one transaction. */
export function queue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
}
