import { setTimeout as sleep } from 'node:timers/promises'
import { openBrowser } from '#test/support/browser.ts'
import { withBoth } from './support/bare.ts'
import { openBoard, openWindow } from './support/board.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { residentMemoryOf } from './support/proc.ts'
import type { Both } from './support/subject.ts'

const CALM = 5_000

/** What the program keeps in memory when somebody has looked and gone. */
export const restingMemory: Benchmark = {
  name: 'resting-memory',
  run: () => withFolder((folder) => withBoth(folder, measure)),
}

async function measure(both: Both): Promise<Figure[]> {
  const browser = await openBrowser()
  for (const subject of [both.bare, both.wall]) await openBoard(await openWindow(browser), subject)
  await browser.close()
  await sleep(CALM)
  return [
    {
      name: 'memory of the server at rest',
      value: residentMemoryOf(both.wall.pid) / 1e6,
      unit: 'MB',
      yardstick: residentMemoryOf(both.bare.pid) / 1e6,
      target: { most: 120 },
    },
  ]
}
