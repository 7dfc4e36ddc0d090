import type { Browser } from 'playwright-core'
import { setTimeout as sleep } from 'node:timers/promises'
import { openBrowser } from '#test/support/browser.ts'
import { withBoth } from './support/bare.ts'
import { openBoard, openWindow } from './support/board.ts'
import type { Benchmark, Figure } from './support/figure.ts'
import { withFolder } from './support/folder.ts'
import { cpuTimeOf } from './support/proc.ts'
import { postSteadily, type Both, type Subject } from './support/subject.ts'

const BLOCKS = 2
const BLOCK_SECONDS = 10
const UPDATES_A_SECOND = 2

/** CPU of the process that draws an open board, animations included. */
export const rendererCpu: Benchmark = {
  name: 'renderer-cpu',
  run: () => withFolder((folder) => withBoth(folder, measure)),
}

async function measure({ wall, bare }: Both): Promise<Figure[]> {
  const ours = await Drawn.open(wall)
  const theirs = await Drawn.open(bare)
  try {
    for (let block = 0; block < BLOCKS; block += 1)
      for (const board of [theirs, ours]) await board.block()
  } finally {
    await ours.close()
    await theirs.close()
  }
  return [
    {
      name: `renderer at ${UPDATES_A_SECOND} updates a second`,
      value: ours.milliseconds / (BLOCKS * BLOCK_SECONDS),
      unit: 'ms CPU a second',
      yardstick: theirs.milliseconds / (BLOCKS * BLOCK_SECONDS),
      target: { ratio: 3 },
    },
  ]
}

/** A board in a browser of its own, so that its renderer draws nothing else. */
class Drawn {
  milliseconds = 0
  readonly #subject: Subject
  readonly #browser: Browser

  private constructor(subject: Subject, browser: Browser) {
    this.#subject = subject
    this.#browser = browser
  }

  static async open(subject: Subject): Promise<Drawn> {
    const browser = await openBrowser()
    await openBoard(await openWindow(browser), subject)
    await sleep(2_000)
    return new Drawn(subject, browser)
  }

  /** Some seconds of updates. */
  async block(): Promise<void> {
    const before = await this.#rendererTime()
    await postSteadily(this.#subject, BLOCK_SECONDS * UPDATES_A_SECOND, 1_000 / UPDATES_A_SECOND)
    this.milliseconds += (await this.#rendererTime()) - before
  }

  close(): Promise<void> {
    return this.#browser.close()
  }

  async #rendererTime(): Promise<number> {
    const devtools = await this.#browser.newBrowserCDPSession()
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
    await devtools.detach()
    return processInfo
      .filter(({ type }) => type === 'renderer')
      .reduce((sum, { id }) => sum + cpuTimeOf(id).total, 0)
  }
}
