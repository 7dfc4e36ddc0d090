import { wallSv } from '#messages/wall-sv.ts'
import { startWall } from './start.ts'

startWall(wallSv, () => import('#messages/scenes/sv.ts').then(({ scenesSv }) => scenesSv))
