import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Clerk } from './support/clerk.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { peakMemoryOf } from './support/proc.ts'
import { ROWS, writeRows } from './support/rows.ts'
import { percentile } from './support/statistics.ts'
import { post, type Subject } from './support/subject.ts'
import { visitsDuring } from './support/visitor.ts'
import { startWall, type Wall } from './support/wall.ts'

/** How often somebody posts an answer, in milliseconds. */
const POST_EVERY = 250

/**
 * A million rows through the pages: uploaded, looked at, imported, and looked at as if to be undone.
 * The wall is loaded 50 times a second meanwhile, and answers are posted.
 */
export const importPage: Benchmark = {
  name: 'import-page',
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
  await beside(wall, () => sleep(3_000))
  const rest = await beside(wall, () => sleep(5_000))
  let [upload, preview] = ['', '']
  const look = await beside(wall, async () => {
    upload = await clerk.upload(file)
    preview = await clerk.preview(upload)
  })
  let imported = ''
  const taking = await beside(wall, async () => (imported = await clerk.import(upload, preview)))
  const undo = await beside(wall, () => clerk.undoPreview(imported))
  const peak = (peakMemoryOf(wall.pid) ?? 0) / 1e6
  const name = `import of ${ROWS.toLocaleString('en')} rows through the page`
  return [
    { name, value: taking.seconds, unit: 's' },
    ...besides('import', taking, rest).slice(0, 1),
    { name: 'its preview, upload included', value: look.seconds, unit: 's' },
    ...besides('preview', look, rest),
    { name: 'the preview of its undoing', value: undo.seconds, unit: 's' },
    ...besides('undo preview', undo, rest),
    { name: 'its peak of memory, server and all', value: peak, unit: 'MB', target: { most: 400 } },
  ]
}

/** What others had of the program while something was done. */
interface Beside {
  readonly seconds: number
  readonly loads: readonly number[]
  readonly posts: readonly number[]
}

function besides(name: string, { loads, posts }: Beside, rest: Beside): [Figure, Figure] {
  return [
    {
      name: `the wall meanwhile, p99 (${name})`,
      value: percentile(loads, 0.99),
      unit: 'ms',
      yardstick: percentile(rest.loads, 0.99),
      target: { most: 50 },
      note: `${loads.length} loads; the longest took ${Math.round(Math.max(...loads))} ms`,
    },
    {
      name: `a post meanwhile, p95 (${name})`,
      value: percentile(posts, 0.95),
      unit: 'ms',
      yardstick: percentile(rest.posts, 0.95),
      target: { most: 100 },
      note: `${posts.length} posts; the longest took ${Math.round(Math.max(...posts))} ms`,
    },
  ]
}

async function beside(wall: Wall, work: () => Promise<unknown>): Promise<Beside> {
  const start = performance.now()
  const posting = new Posting(wall)
  const loads = await visitsDuring(wall, work)
  const seconds = (performance.now() - start) / 1_000
  return { seconds, loads, posts: await posting.end() }
}

/** Somebody who posts answers one after the other. */
class Posting {
  readonly #times: number[] = []
  readonly #all: Promise<void>
  #isOver = false

  constructor(subject: Subject) {
    this.#all = this.#post(subject)
  }

  /** Returns how long each took to be answered. */
  async end(): Promise<readonly number[]> {
    this.#isOver = true
    await this.#all
    return this.#times
  }

  async #post(subject: Subject): Promise<void> {
    while (!this.#isOver) {
      const start = performance.now()
      await post(subject, subject.nextUpdate())
      this.#times.push(performance.now() - start)
      await sleep(POST_EVERY)
    }
  }
}
