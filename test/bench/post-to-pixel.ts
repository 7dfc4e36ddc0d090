import { openBrowser } from '#test/support/browser.ts'
import { withBoth } from './support/bare.ts'
import { openBoard, openWindow } from './support/board.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { percentile } from './support/statistics.ts'
import type { Both } from './support/subject.ts'
import { Watched } from './support/watched.ts'

const UPDATES = 50
const BLOCK = 10

/** From a post, sent by the page itself, to the changed board painted in it. */
export const postToPixel: Benchmark = {
  name: 'post-to-pixel',
  run: () => withFolder((folder) => withBoth(folder, measure)),
}

async function measure({ wall, bare }: Both): Promise<Figure[]> {
  const browser = await openBrowser()
  try {
    const ours = new Watched(wall, await openBoard(await openWindow(browser), wall))
    const theirs = new Watched(bare, await openBoard(await openWindow(browser), bare))
    for (let done = -BLOCK; done < UPDATES; done += BLOCK)
      for (const board of [theirs, ours]) await board.block(BLOCK, done >= 0)
    return [
      figure(0.5, ours, theirs),
      { ...figure(0.95, ours, theirs), target: { ratio: 2 }, note: `${UPDATES} updates each` },
    ]
  } finally {
    await browser.close()
  }
}

function figure(part: number, ours: Watched, theirs: Watched): Figure {
  return {
    name: `post → pixel, p${part * 100}`,
    value: percentile(ours.times, part),
    unit: 'ms',
    yardstick: percentile(theirs.times, part),
  }
}
