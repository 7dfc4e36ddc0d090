import { wallZh } from '#messages/wall-zh.ts'
import { startWall } from './start.ts'

startWall(wallZh, () => import('#messages/scenes/zh.ts').then(({ scenesZh }) => scenesZh))
