/** Chance that is the same every time: numbers from 0 up to 1 (mulberry32). */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  roll(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let bits = this.#state
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }

  /** True in so many of 1. */
  chance(part: number): boolean {
    return this.roll() < part
  }

  /** One of them; throws when there is none. */
  pick<T>(from: readonly T[]): T {
    const picked = from[Math.floor(this.roll() * from.length)]
    if (picked === undefined) throw new Error('There is nothing to pick from.')
    return picked
  }

  /** The same in another order. */
  shuffled<T>(items: readonly T[]): T[] {
    const keyed = items.map((item) => ({ item, key: this.roll() }))
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
  }
}
