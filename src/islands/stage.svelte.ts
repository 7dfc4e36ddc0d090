import { untrack } from 'svelte'
import type { Scene } from '#nps/screen.ts'
import { isStill } from './is-still.ts'

/** How long a scene takes to go before the next one comes, in milliseconds; `scenes.css` has it, too. */
const LEAVING = 250

/** What is seen of the scenes that are due: one goes before the next one comes. */
export class Stage {
  scene = $state() as Scene
  round = $state(0)
  /** Whether it is about to go. */
  isLeaving = $state(false)

  constructor(scene: Scene, round: number) {
    this.scene = scene
    this.round = round
  }

  /** Has the scene that is due come. Until the returned function is called; for `$effect`. */
  follow(scene: Scene, round: number): (() => void) | undefined {
    const isOther = scene !== untrack(() => this.scene)
    const come = () => {
      this.scene = scene
      this.round = round
      this.isLeaving = false
    }
    if (!isOther || isStill()) {
      come()
      return
    }
    this.isLeaving = true
    const timer = setTimeout(come, LEAVING)
    return () => clearTimeout(timer)
  }
}
