/** So many entries to begin with: a power of two. */
const FIRST_SIZE = 2 ** 10

/**
 * Remembers for many keys what came first under each, in about 24 bytes a key. Of both it keeps only
 * numbers made from them.
 */
export class Firsts {
  #keys = new Float64Array(FIRST_SIZE)
  /** 0 for an empty place. */
  #contents = new Uint32Array(FIRST_SIZE)
  #size = 0

  /** Whether nothing has come under this key yet but this very content. */
  isFirst(key: string, content: string): boolean {
    if (this.#size * 2 >= this.#keys.length) this.#grow()
    const [number, digest] = [numberOf(key), hashOf(content, 0x811c9dc5) || 1]
    const at = this.#placeOf(number)
    if (this.#contents[at] !== 0) return this.#contents[at] === digest
    this.#keys[at] = number
    this.#contents[at] = digest
    this.#size++
    return true
  }

  #placeOf(key: number): number {
    const mask = this.#keys.length - 1
    let at = key % this.#keys.length
    while (this.#contents[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [keys, contents] = [this.#keys, this.#contents]
    this.#keys = new Float64Array(keys.length * 2)
    this.#contents = new Uint32Array(keys.length * 2)
    for (const [index, content] of contents.entries()) {
      const key = keys[index] ?? 0
      if (content === 0) continue
      const at = this.#placeOf(key)
      this.#keys[at] = key
      this.#contents[at] = content
    }
  }
}

/** 52 bits: two keys among millions are hardly ever the same number. */
function numberOf(key: string): number {
  return (hashOf(key, 0x811c9dc5) & 0xfffff) * 2 ** 32 + hashOf(key, 0x2166f1e5)
}

/** FNV-1a, 32 bits. */
function hashOf(text: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}
