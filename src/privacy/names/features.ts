import { mix } from './hash.ts'

/** What is noticed of each piece of a text: hashes, one piece after the other. */
export class Features {
  hashes: Int32Array
  length = 0
  /** Where the features of each piece end. */
  readonly ends: number[] = []
  /** Where in each piece those begin that know the very word. */
  readonly own: number[] = []
  /** Of each piece what its other features add up to, when that is known already. */
  readonly sums: (readonly number[] | null)[] = []

  /** How much of its likelihood to be a name each piece keeps; all of it where nothing is said. */
  readonly trust: number[] = []
  /** Whether lists alone make each piece a name to look at. */
  readonly listed: boolean[] = []

  /** Grows when it has to. */
  constructor(room = 4096) {
    this.hashes = new Int32Array(room)
  }

  /** Notices up to three numbers together, which have a meaning of their own (`what`) there. */
  add(what: number, one = 0, two = 0, three = 0): void {
    if (this.length === this.hashes.length) this.#grow()
    this.hashes[this.length++] = mix(mix(mix(what, one), two), three)
  }

  /** From here on the features know the very word. */
  ownFromHere(): void {
    this.own.push(this.length)
  }

  endPiece(sum: readonly number[] | null = null): void {
    this.ends.push(this.length)
    this.sums.push(sum)
  }

  #grow(): void {
    const wider = new Int32Array(this.hashes.length * 2)
    wider.set(this.hashes)
    this.hashes = wider
  }
}
