import type { Embed } from '#nps/embed.ts'
import type { Notice } from '#messages/wall-messages.ts'

/** What is read in embeds besides the words of a wall. */
export interface EmbedMessages {
  readonly noComments: string
  /** What a frame is called by those who hear it. */
  readonly title: (embed: Embed, company: string) => string
  /** Where not everybody may see boards. */
  readonly closed: Notice
  readonly noSuchView: Notice
}
