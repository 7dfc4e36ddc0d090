/** More wait than will be waited for. */
export class Crowded extends Error {
  constructor() {
    super('Too many at once. Try again in a few seconds.')
    this.name = 'Crowded'
  }
}

/** Lets so many works run at once and so many wait; turns the others away. */
export class Turnstile {
  readonly #most: number
  readonly #mostWaiting: number
  readonly #waiting: (() => void)[] = []
  #running = 0

  constructor(most: number, mostWaiting: number) {
    this.#most = most
    this.#mostWaiting = mostWaiting
  }

  /** Does the work when it is its turn. Throws what it throws, and `Crowded`. */
  async through<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    if (this.#running < this.#most) this.#running += 1
    else await this.#turn()
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#running -= 1
    }
  }

  #turn(): Promise<void> {
    if (this.#waiting.length >= this.#mostWaiting) throw new Crowded()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }
}
