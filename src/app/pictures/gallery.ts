import type { PictureOrder } from '#pictures/picture.ts'
import type { Drawing } from './drawing-process.ts'

/** So many pictures are kept: at most some 3 MB. */
const MOST = 24

/** So many are being drawn or wait for it; whoever wants another is to come back. */
const UNDER_WAY = 9

/**
 * Pictures that were drawn already. Whoever wants one that is kept, or being drawn, gets that; the others
 * are drawn one after the other. An order says all that is in a picture, so what is kept is never old.
 */
export class Gallery {
  readonly #drawing: Drawing
  readonly #kept = new Map<string, Promise<Uint8Array>>()
  #last: Promise<unknown> = Promise.resolve()
  #underWay = 0

  constructor(drawing: Drawing) {
    this.#drawing = drawing
  }

  /**
   * `null` while so many others are wanted that this one would have to wait for too long. Throws what
   * the drawing has thrown; whoever comes later has it tried again.
   */
  async picture(order: PictureOrder): Promise<Uint8Array | null> {
    const key = JSON.stringify(order)
    const known = this.#kept.get(key)
    if (known) return known
    if (this.#underWay >= UNDER_WAY) return null
    const picture = this.#draw(order)
    this.#kept.set(key, picture)
    picture.catch(() => this.#kept.delete(key))
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break
      this.#kept.delete(oldest)
    }
    return picture
  }

  async close(): Promise<void> {
    await this.#drawing.close()
  }

  async #draw(order: PictureOrder): Promise<Uint8Array> {
    this.#underWay += 1
    const picture = this.#last.then(() => this.#drawing.draw(order))
    this.#last = picture.catch(() => undefined)
    try {
      return await picture
    } finally {
      this.#underWay -= 1
    }
  }
}
