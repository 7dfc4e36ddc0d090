import type { SceneMessages } from '#messages/scenes/scene-messages.ts'
import type { WallMessages } from '#messages/wall-messages.ts'
import { UNPAIRED } from '#nps/screen.ts'
import { comeAlive } from '#islands/come-alive.ts'
import { beScreen } from '#islands/screen.ts'
import { readScreenPage } from '#islands/screen-page.ts'
import type { Scenes } from '#islands/scenes/scenes.ts'
import Wall from '#islands/Wall.svelte'

/** Makes the page of a wall live, in the words of one language; those of its scenes are fetched with them. */
export function startWall(messages: WallMessages, fetchWords: () => Promise<SceneMessages>): void {
  /** What shows more than the board; `null` when it cannot be had, and then the board is what is shown. */
  const fetchScenes = (): Promise<Scenes | null> =>
    Promise.all([import('#islands/scenes/scenes.ts'), fetchWords()]).then(
      ([{ scenesWith }, words]) => scenesWith(words),
      () => null,
    )
  const own = beScreen()
  const rotation = readScreenPage()?.showing ?? UNPAIRED
  // Another scene than the board is there already, for the server has drawn it: its script comes first.
  const isStaged = document.querySelector('.wall.staged') !== null
  const atHand = isStaged ? fetchScenes() : Promise.resolve(null)
  void atHand.then((scenes) =>
    comeAlive(Wall, { own, more: { messages, rotation, scenes, fetchScenes } }),
  )
}
