import { comeAlive } from '#islands/come-alive.ts'
import Intranet from '#islands/Intranet.svelte'
import { en } from '#messages/en.ts'

comeAlive(Intranet, { more: { messages: en } })
