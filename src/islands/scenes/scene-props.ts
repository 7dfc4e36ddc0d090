import type { SceneMessages } from '#messages/scenes/scene-messages.ts'
import type { PublicComment } from '#nps/snapshot.ts'
import type { LiveBoard } from '#islands/live-board.svelte.ts'

/** What every scene is drawn from. */
export interface SceneProps {
  readonly board: LiveBoard
  /** The comments whose turn it is. */
  readonly comments: readonly PublicComment[]
  /** Of the scenes' turns: what does not fit at once shows another part in each. */
  readonly round: number
  readonly words: SceneMessages
}
