import { embedsDe } from '#messages/embeds/de.ts'
import { wallDe } from '#messages/wall-de.ts'
import { beEmbedded } from './be-embedded.ts'

beEmbedded(wallDe, embedsDe)
