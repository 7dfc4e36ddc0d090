import { comeAlive } from '#islands/come-alive.ts'
import EmbedComments from './EmbedComments.svelte'

comeAlive(EmbedComments)
