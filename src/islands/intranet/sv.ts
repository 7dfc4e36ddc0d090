import { comeAlive } from '#islands/come-alive.ts'
import Intranet from '#islands/Intranet.svelte'
import { sv } from '#messages/sv.ts'

comeAlive(Intranet, { more: { messages: sv } })
