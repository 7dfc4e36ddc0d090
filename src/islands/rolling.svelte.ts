import { untrack } from 'svelte'
import { isStill } from './is-still.ts'

/** How long a figure rolls, in milliseconds. */
const LASTS = 700

/** A figure that rolls to what it is, point by point. The exact one is elsewhere, and at once. */
export class Rolling {
  /** What is seen of it. */
  shown = $state(0)

  constructor(value: number) {
    this.shown = value
  }

  /** Has it roll to a value. Until the returned function is called; for `$effect.pre`. */
  follow(value: number): (() => void) | undefined {
    const from = Math.round(untrack(() => this.shown))
    const way = Math.round(value) - from
    // From one point to the next there is nothing between, and nobody sees what is hidden.
    if (Math.abs(way) < 2 || document.hidden || isStill()) {
      this.shown = value
      return
    }
    const begun = performance.now()
    let frame = 0
    const step = () => {
      const share = (performance.now() - begun) / LASTS
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
