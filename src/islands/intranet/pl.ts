import { comeAlive } from '#islands/come-alive.ts'
import Intranet from '#islands/Intranet.svelte'
import { pl } from '#messages/pl.ts'

comeAlive(Intranet, { more: { messages: pl } })
