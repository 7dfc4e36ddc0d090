import { wallEn } from '#messages/wall-en.ts'
import { startWall } from './start.ts'

startWall(wallEn, () => import('#messages/scenes/en.ts').then(({ scenesEn }) => scenesEn))
