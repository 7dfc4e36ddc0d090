import { comeAlive } from '#islands/come-alive.ts'
import Intranet from '#islands/Intranet.svelte'
import { de } from '#messages/de.ts'

comeAlive(Intranet, { more: { messages: de } })
