import { untrack } from 'svelte'
import type { Scene } from '#nps/screen.ts'
import { isStill } from './is-still.ts'

/** How long a scene takes to go before the next one comes, in milliseconds; `scenes.css` has it, too. */
const LEAVING = 250

/** What is seen of the scenes that are due: one goes before the next one comes. */
export class Stage {
  scene = $state() as Scene
  round = $state(0)
  /** Whether it is about to go, or has just come in the place of another. */
  motion = $state<'leaving' | 'entering' | null>(null)

  constructor(scene: Scene, round: number) {
    this.scene = scene
    this.round = round
  }

  /** Has the scene that is due come. Until the returned function is called; for `$effect`. */
  follow(scene: Scene, round: number): (() => void) | undefined {
    const isOther = scene !== untrack(() => this.scene)
    const come = (motion: 'entering' | null) => {
      this.scene = scene
      this.round = round
      this.motion = motion
    }
    if (!isOther || isStill()) {
      come(null)
      return
    }
    this.motion = 'leaving'
    const timer = setTimeout(() => come('entering'), LEAVING)
    return () => clearTimeout(timer)
  }
}
