import { comeAlive } from '#islands/come-alive.ts'
import Intranet from '#islands/Intranet.svelte'
import { openStreamsBy } from '#islands/live-snapshot.svelte.ts'
import type { Messages } from '#messages/messages.ts'
import { listenTogether } from './shared-stream.ts'

/** Makes the intranet page live, in one language, on one connection with all tabs that show it. */
export function beIntranet(messages: Messages): void {
  openStreamsBy(listenTogether)
  comeAlive(Intranet, { more: { messages, query: location.search } })
}
