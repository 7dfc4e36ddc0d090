import { comeAlive } from '#islands/come-alive.ts'
import Intranet from '#islands/Intranet.svelte'
import { zh } from '#messages/zh.ts'

comeAlive(Intranet, { more: { messages: zh } })
