/** How many answers of a group are in which cells (a day and an answer); those without any are left out. */
export interface Filling {
  readonly cells: Int32Array
  readonly counts: Int32Array
  /** How many answers these are. */
  readonly size: number
}

/** Ways to fill a room that are looked at, at most: all that there are, unless very many would fit. */
const MOST_WAYS = 64

/** How groups of answers fit into another, cell by cell. */
export class Fillings {
  readonly #width: number

  constructor(width: number) {
    this.#width = width
  }

  /** What some groups leave of one that they are in; `null` when that is nothing. */
  room(outer: Filling, less: readonly Filling[]): Int32Array | null {
    if (less.reduce((size, one) => size - one.size, outer.size) <= 0) return null
    const room = new Int32Array(this.#width)
    put(outer, room)
    for (const one of less) take(one, room)
    return room
  }

  /**
   * The sets of groups that fit into a room beside each other, with no room for another: those first
   * that have the largest. Which of them is true cannot be told.
   */
  waysToFill<Group extends Filling>(room: Int32Array, groups: readonly Group[]): Group[][] {
    const fitting = groups
      .filter((group) => fits(group, room))
      .sort((one, other) => other.size - one.size)
    const ways: Group[][] = []
    const taken: Group[] = []
    let left = MOST_WAYS
    // Says whether all from here on had room: then none of them need be left out for another.
    function from(index: number): boolean {
      const group = fitting[index]
      if (!group) {
        left -= 1
        const isMore = fitting.some((one) => !taken.includes(one) && fits(one, room))
        if (!isMore && taken.length > 0) ways.push([...taken])
        return true
      }
      if (!fits(group, room)) {
        from(index + 1)
        return false
      }
      take(group, room)
      taken.push(group)
      const areAll = from(index + 1)
      taken.pop()
      put(group, room)
      if (!areAll && left > 0) from(index + 1)
      return areAll
    }
    from(0)
    return ways
  }
}

function fits({ cells, counts }: Filling, room: Int32Array): boolean {
  for (let at = 0; at < cells.length; at += 1)
    if ((room[cells[at] ?? 0] ?? 0) < (counts[at] ?? 0)) return false
  return true
}

function put({ cells, counts }: Filling, room: Int32Array): void {
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? 0
    room[cell] = (room[cell] ?? 0) + (counts[at] ?? 0)
  }
}

function take({ cells, counts }: Filling, room: Int32Array): void {
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? 0
    room[cell] = (room[cell] ?? 0) - (counts[at] ?? 0)
  }
}
