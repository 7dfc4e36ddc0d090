import { UNPAIRED } from '#nps/screen.ts'
import { comeAlive } from './come-alive.ts'
import { beScreen } from './screen.ts'
import { readScreenPage } from './screen-page.ts'
import type { Scenes } from './scenes/scenes.ts'
import Wall from './Wall.svelte'

/** What shows more than the board; `null` when it cannot be had, and then the board is what is shown. */
const fetchScenes = (): Promise<Scenes | null> =>
  import('./scenes/scenes.ts').then(
    ({ scenes }) => scenes,
    () => null,
  )

const own = beScreen()
const rotation = readScreenPage()?.showing ?? UNPAIRED

/** Another scene than the board is there already, for the server has drawn it: its script comes first. */
const isStaged = document.querySelector('.wall.staged') !== null
const atHand = isStaged ? fetchScenes() : Promise.resolve(null)
void atHand.then((scenes) => comeAlive(Wall, { own, more: { rotation, scenes, fetchScenes } }))
