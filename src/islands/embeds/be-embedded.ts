import { comeAlive } from '#islands/come-alive.ts'
import type { EmbedMessages } from '#messages/embeds/embed-messages.ts'
import type { WallMessages } from '#messages/wall-messages.ts'
import { EMBEDS } from '#nps/embed.ts'
import Embed from './Embed.svelte'

/** Makes the page that is one of our embeds live, in the language of these words. */
export function beEmbedded(messages: WallMessages, words: EmbedMessages): void {
  const embed = EMBEDS.find((one) => one === document.documentElement.dataset['embed'])
  if (embed) comeAlive(Embed, { more: { embed, messages, words } })
}
