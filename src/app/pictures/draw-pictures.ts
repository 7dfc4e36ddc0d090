import { setPriority } from 'node:os'
import { draw } from '#pictures/draw.ts'
import type { PictureOrder } from '#pictures/picture.ts'

/** A picture, or why there is none. */
export type Drawn = { readonly picture: Uint8Array } | { readonly failure: string }

/** Walls come first. */
const BEHIND_OTHERS = 10

setPriority(BEHIND_OTHERS)

/** The process in which pictures are drawn. It ends when the one that has started it hangs up. */
process.on('message', (order: PictureOrder) => {
  process.send?.(drawn(order))
})

function drawn(order: PictureOrder): Drawn {
  try {
    return { picture: draw(order) }
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
