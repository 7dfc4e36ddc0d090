import { wallPl } from '#messages/wall-pl.ts'
import { startWall } from './start.ts'

startWall(wallPl, () => import('#messages/scenes/pl.ts').then(({ scenesPl }) => scenesPl))
