import { wallDe } from '#messages/wall-de.ts'
import { startWall } from './start.ts'

startWall(wallDe, () => import('#messages/scenes/de.ts').then(({ scenesDe }) => scenesDe))
