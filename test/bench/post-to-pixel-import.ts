import { join } from 'node:path'
import { openBrowser } from '#test/support/browser.ts'
import { openBoard, openWindow } from './support/board.ts'
import { Clerk } from './support/clerk.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { writeRows } from './support/rows.ts'
import { percentile } from './support/statistics.ts'
import { startWall, type Wall } from './support/wall.ts'
import { Watched } from './support/watched.ts'

const WARMING = 10
const AT_REST = 40

/** From a post to the changed board, while a million rows are imported through the page, beside the same at rest. */
export const postToPixelMeanwhile: Benchmark = {
  name: 'post-to-pixel-import',
  run: () =>
    withFolder(async (folder) => {
      const file = await writeRows(join(folder, 'million.csv'))
      const wall = await startWall(folder)
      try {
        return await measure(wall, file)
      } finally {
        await wall.stop()
      }
    }),
}

async function measure(wall: Wall, file: string): Promise<Figure[]> {
  const clerk = await Clerk.signIn(wall)
  const upload = await clerk.upload(file)
  const preview = await clerk.preview(upload)
  const browser = await openBrowser()
  try {
    const board = new Watched(wall, await openBoard(await openWindow(browser), wall))
    await board.block(WARMING, false)
    await board.block(AT_REST, true)
    const meanwhile = await updatesDuring(board, () => clerk.import(upload, preview))
    return [0.5, 0.95].map((part) => ({
      name: `post → pixel meanwhile an import, p${part * 100}`,
      value: percentile(meanwhile, part),
      unit: 'ms',
      yardstick: percentile(board.times, part),
      note: `${meanwhile.length} updates; the longest took ${Math.round(Math.max(...meanwhile))} ms`,
    }))
  } finally {
    await browser.close()
  }
}

async function updatesDuring(board: Watched, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = []
  const over = new AbortController()
  const working = work().finally(() => over.abort())
  while (!over.signal.aborted) times.push(await board.update())
  await working
  return times
}
