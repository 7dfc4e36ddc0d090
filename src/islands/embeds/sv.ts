import { embedsSv } from '#messages/embeds/sv.ts'
import { wallSv } from '#messages/wall-sv.ts'
import { beEmbedded } from './be-embedded.ts'

beEmbedded(wallSv, embedsSv)
