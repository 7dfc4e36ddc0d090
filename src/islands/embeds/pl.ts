import { embedsPl } from '#messages/embeds/pl.ts'
import { wallPl } from '#messages/wall-pl.ts'
import { beEmbedded } from './be-embedded.ts'

beEmbedded(wallPl, embedsPl)
