import { embedsEn } from '#messages/embeds/en.ts'
import { wallEn } from '#messages/wall-en.ts'
import { beEmbedded } from './be-embedded.ts'

beEmbedded(wallEn, embedsEn)
