import { comeAlive } from '#islands/come-alive.ts'
import EmbedGauge from './EmbedGauge.svelte'

comeAlive(EmbedGauge)
