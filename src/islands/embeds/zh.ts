import { embedsZh } from '#messages/embeds/zh.ts'
import { wallZh } from '#messages/wall-zh.ts'
import { beEmbedded } from './be-embedded.ts'

beEmbedded(wallZh, embedsZh)
