import { untrack } from 'svelte'
import { isStill } from './is-still.ts'

/** How long a figure rolls, in milliseconds. */
const LASTS = 700

/** What changes again so soon, in milliseconds, does not roll: nobody reads a figure that never rests. */
const REST = 1_000

/** A figure that rolls to what it is, point by point. The exact one is elsewhere, and at once. */
export class Rolling {
  /** What is seen of it. */
  shown = $state(0)
  #changedAt = -Infinity

  constructor(value: number) {
    this.shown = value
  }

  /** Has it roll to a value. Until the returned function is called; for `$effect.pre`. */
  follow(value: number): (() => void) | undefined {
    const from = Math.round(untrack(() => this.shown))
    const way = Math.round(value) - from
    const now = performance.now()
    const isRestless = now - this.#changedAt < REST
    if (way !== 0) this.#changedAt = now
    // From one point to the next there is nothing between, and nobody sees what is hidden.
    if (Math.abs(way) < 2 || isRestless || document.hidden || isStill()) {
      this.shown = value
      return
    }
    let frame = 0
    const step = () => {
      const share = (performance.now() - now) / LASTS
      if (share >= 1) {
        this.shown = value
        return
      }
      // It has left where it was in the first frame already.
      this.shown = from + way * Math.max(1 - (1 - share) ** 3, 1 / Math.abs(way))
      frame = requestAnimationFrame(step)
    }
    step()
    return () => cancelAnimationFrame(frame)
  }
}
