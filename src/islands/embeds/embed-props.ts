import type { LiveBoard } from '#islands/live-board.svelte.ts'
import type { EmbedMessages } from '#messages/embeds/embed-messages.ts'

/** What the picture in an embed is drawn from. */
export interface EmbedProps {
  readonly board: LiveBoard
  readonly words: EmbedMessages
}
