/**
 * A table from hashes to rows of small numbers, in as few bytes as can be. A slot knows 16 bits of its
 * hash: about one strange hash in twenty thousand finds a row that is not its own.
 */
export interface PackedTable {
  /** A power of two. */
  readonly slots: number
  /** Numbers a row. */
  readonly width: number
  /** Of each slot what is left of its hash; 0 is an empty slot. */
  readonly marks: Uint16Array
  readonly rows: Int8Array
}

/** Where the row of a hash begins in `rows`; -1 when there is none. */
export function rowOf(table: PackedTable, hash: number): number {
  const { marks, slots, width } = table
  const mark = markOf(hash)
  let slot = slotOf(hash, slots)
  for (;;) {
    const found = marks[slot]
    if (found === mark) return slot * width
    if (!found) return -1
    slot = (slot + 1) & (slots - 1)
  }
}

/** A table of what is given, with room to spare. Of two rows with one mark in one place the first stays. */
export function packTable(
  width: number,
  entries: readonly (readonly [hash: number, row: readonly number[]])[],
): PackedTable {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, entries.length * FULLEST)))
  const table = { slots, width, marks: new Uint16Array(slots), rows: new Int8Array(slots * width) }
  for (const [hash, row] of entries) put(table, hash, row)
  return table
}

/** One slot in ten stays empty at least, so that every search ends soon. */
const FULLEST = 1.1

function put(table: PackedTable, hash: number, row: readonly number[]): void {
  const mark = markOf(hash)
  let slot = slotOf(hash, table.slots)
  while (table.marks[slot]) {
    if (table.marks[slot] === mark) return
    slot = (slot + 1) & (table.slots - 1)
  }
  table.marks[slot] = mark
  table.rows.set(row, slot * table.width)
}

function slotOf(hash: number, slots: number): number {
  return (hash >>> 1) & (slots - 1)
}

/** From the other end of the hash than its slot; never 0. */
function markOf(hash: number): number {
  return hash >>> 16 || 1
}
