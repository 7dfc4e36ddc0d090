import { comeAlive } from '#islands/come-alive.ts'
import EmbedTrend from './EmbedTrend.svelte'

comeAlive(EmbedTrend)
