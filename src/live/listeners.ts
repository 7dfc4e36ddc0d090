/** Somebody who listens: takes bytes, and says when it cannot take more just now. */
export interface Listener {
  send(bytes: Uint8Array): void
  /** Hangs up, once what was sent has gone out. */
  end?(): void
}

/** Who is listening to what. It knows neither connections nor results. */
export class Listeners {
  readonly #channels = new Map<string, Set<Listener>>()

  /** Adds a listener to a channel; the function that comes back takes it off again. */
  join(channel: string, listener: Listener): () => void {
    const members = this.#channels.get(channel) ?? new Set()
    this.#channels.set(channel, members.add(listener))
    return () => {
      members.delete(listener)
      if (members.size === 0 && this.#channels.get(channel) === members)
        this.#channels.delete(channel)
    }
  }

  /** Sends the same bytes to everybody in a channel. */
  publish(channel: string, bytes: Uint8Array): void {
    for (const listener of this.#channels.get(channel) ?? []) listener.send(bytes)
  }

  /** Sends the same bytes to everybody. */
  publishToAll(bytes: Uint8Array): void {
    for (const channel of this.#channels.keys()) this.publish(channel, bytes)
  }

  /** Has everybody in a channel hang up who can. Whoever does is taken off when it has gone. */
  end(channel: string): void {
    for (const listener of this.#channels.get(channel) ?? []) listener.end?.()
  }

  /** Whether anybody listens to a channel. */
  has(channel: string): boolean {
    return this.#channels.has(channel)
  }

  /** How many are listening. */
  get count(): number {
    let count = 0
    for (const members of this.#channels.values()) count += members.size
    return count
  }
}
