/** So many entries to begin with: a power of two. */
const FIRST_SIZE = 2 ** 12

/**
 * Counts how often each of many numbers came, in about 24 bytes a number: for a million rows a `Map`
 * would need three times as much, and for twenty million there is none.
 */
export class Occurrences {
  #keys = new Float64Array(FIRST_SIZE)
  #counts = new Uint32Array(FIRST_SIZE)
  #size = 0

  /** How often a number, an integer up to 2⁵³, has come, this time included. */
  add(key: number): number {
    if (this.#size * 2 >= this.#keys.length) this.#grow()
    const at = this.#placeOf(key)
    if (this.#counts[at] === 0) {
      this.#keys[at] = key
      this.#size++
    }
    return (this.#counts[at] = (this.#counts[at] ?? 0) + 1)
  }

  #placeOf(key: number): number {
    const mask = this.#keys.length - 1
    let at = key % this.#keys.length
    while (this.#counts[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts]
    this.#keys = new Float64Array(keys.length * 2)
    this.#counts = new Uint32Array(keys.length * 2)
    for (const [index, count] of counts.entries()) {
      const key = keys[index] ?? 0
      if (count === 0) continue
      const at = this.#placeOf(key)
      this.#keys[at] = key
      this.#counts[at] = count
    }
  }
}
