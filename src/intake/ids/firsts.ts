/** So many entries to begin with: a power of two. */
const FIRST_SIZE = 2 ** 12

/** FNV's prime; three starts make three numbers of one text. */
const PRIME = 0x01000193
const STARTS = [0x811c9dc5, 0x2166f1e5, 0x5bd1e995] as const

/**
 * Remembers for many keys what came first under each, in about 24 bytes a key. Of both it keeps only
 * numbers made from them.
 */
export class Firsts {
  /** Of each key two numbers of 32 bits: two keys among millions hardly ever have the same. */
  #ones = new Uint32Array(FIRST_SIZE)
  #others = new Uint32Array(FIRST_SIZE)
  /** 0 for an empty place. */
  #digests = new Uint32Array(FIRST_SIZE)
  #size = 0

  /** Whether nothing has come under this key yet but cells that are like these. */
  isFirst(key: string, cells: readonly string[]): boolean {
    if (this.#size * 2 >= this.#digests.length) this.#grow()
    let one: number = STARTS[0]
    let other: number = STARTS[1]
    for (let index = 0; index < key.length; index++) {
      const code = key.charCodeAt(index)
      one = Math.imul(one ^ code, PRIME)
      other = Math.imul(other ^ code, PRIME)
    }
    const digest = digestOf(cells)
    const at = this.#placeOf(one >>> 0, other >>> 0)
    if (this.#digests[at] !== 0) return this.#digests[at] === digest
    this.#set(at, one, other, digest)
    this.#size++
    return true
  }

  #set(at: number, one: number, other: number, digest: number): void {
    this.#ones[at] = one
    this.#others[at] = other
    this.#digests[at] = digest
  }

  #placeOf(one: number, other: number): number {
    const mask = this.#digests.length - 1
    let at = (one ^ (one >>> 15)) & mask
    while (this.#digests[at] !== 0 && (this.#ones[at] !== one || this.#others[at] !== other))
      at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [ones, others, digests] = [this.#ones, this.#others, this.#digests]
    const size = digests.length * 2
    this.#ones = new Uint32Array(size)
    this.#others = new Uint32Array(size)
    this.#digests = new Uint32Array(size)
    for (let index = 0; index < digests.length; index++) {
      const digest = digests[index] ?? 0
      if (digest === 0) continue
      const [one, other] = [ones[index] ?? 0, others[index] ?? 0]
      this.#set(this.#placeOf(one, other), one, other, digest)
    }
  }
}

/** What cells are like: how long each is, and what it begins with, has in its middle and ends with. */
function digestOf(cells: readonly string[]): number {
  let digest: number = STARTS[2]
  for (const cell of cells) {
    const { length } = cell
    digest = Math.imul(digest ^ length, PRIME)
    if (length === 0) continue
    digest = Math.imul(digest ^ cell.charCodeAt(0), PRIME)
    digest = Math.imul(digest ^ cell.charCodeAt(length >> 1), PRIME)
    digest = Math.imul(digest ^ cell.charCodeAt(length - 1), PRIME)
  }
  return digest >>> 0 || 1
}
