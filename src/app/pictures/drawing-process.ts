import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { PictureOrder } from '#pictures/picture.ts'
import type { Drawn } from './draw-pictures.ts'

/** Who draws pictures, one at a time. */
export interface Drawing {
  draw(order: PictureOrder): Promise<Uint8Array>
  close(): Promise<void>
}

/** What is built, wherever this runs: Node itself reads no components. */
const BUILT = fileURLToPath(new URL('../../../dist/program/draw-pictures.js', import.meta.url))

/** How long a process that nobody uses is kept, in milliseconds. */
const KEPT_FOR = 30_000

/** For how long a picture is waited for, in milliseconds. */
const PATIENCE = 10_000

/** What a picture is made of is short-lived. In megabytes. */
const LIMITS = ['--max-semi-space-size=2', '--max-old-space-size=64']

/**
 * Draws in a process of its own, which starts with the first picture and ends when nobody has wanted one
 * for a while: all its memory goes with it. What draws is not ours and not JavaScript; should it ever
 * break down, the walls stay up.
 */
export class DrawingProcess implements Drawing {
  readonly #module: string
  readonly #keptFor: number
  readonly #patience: number
  #child: ChildProcess | null = null
  #end: NodeJS.Timeout | undefined

  constructor(module = BUILT, { keptFor = KEPT_FOR, patience = PATIENCE } = {}) {
    this.#module = module
    this.#keptFor = keptFor
    this.#patience = patience
  }

  /** One call has to be over before the next. Throws when the picture could not be drawn, or the process has ended. */
  async draw(order: PictureOrder): Promise<Uint8Array> {
    clearTimeout(this.#end)
    const child = (this.#child ??= this.#start())
    const giveUp = setTimeout(() => child.kill('SIGKILL'), this.#patience)
    try {
      const drawn = await answerOf(child, order)
      if ('failure' in drawn) throw new Error(drawn.failure)
      return drawn.picture
    } finally {
      clearTimeout(giveUp)
      this.#end = setTimeout(() => void this.close(), this.#keptFor).unref()
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#end)
    const child = this.#child
    this.#child = null
    if (!child || hasEnded(child)) return
    const exit = once(child, 'exit')
    child.disconnect()
    await exit
  }

  #start(): ChildProcess {
    const child = fork(this.#module, {
      execArgv: LIMITS,
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const forget = () => {
      if (this.#child === child) this.#child = null
    }
    child.once('exit', forget).once('error', forget)
    return child
  }
}

async function answerOf(child: ChildProcess, order: PictureOrder): Promise<Drawn> {
  const { promise, resolve, reject } = Promise.withResolvers<Drawn>()
  const ended = () => reject(new Error('The process that draws pictures has ended.'))
  child.once('message', resolve).once('exit', ended).once('error', reject)
  child.send(order, (error) => {
    if (error) reject(error)
  })
  try {
    return await promise
  } finally {
    child.off('message', resolve).off('exit', ended).off('error', reject)
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}
