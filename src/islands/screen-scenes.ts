import type { Rotation } from '#nps/scene-turns.ts'
import type { Scene } from '#nps/screen.ts'

let hear: (rotation: Rotation) => void = () => undefined
let shown: Scene = 'board'

/** Has a function called with the scenes of this screen whenever its record is heard. */
export function onScenes(listener: (rotation: Rotation) => void): void {
  hear = listener
}

/** Says which scenes the record of this screen has. */
export function tellScenes({ scenes, isShuffled }: Rotation): void {
  hear({ scenes, isShuffled })
}

/** Notes which scene is on the screen. */
export function noteScene(scene: Scene): void {
  shown = scene
}

/** Which scene was noted last. */
export function sceneShown(): Scene {
  return shown
}
