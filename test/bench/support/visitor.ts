import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { WALL, type Subject } from './subject.ts'

/** How often the wall is loaded, in milliseconds. */
const VISIT_EVERY = 20

/** Loads the wall 50 times a second while something is done. Returns how long each load took. */
export async function visitsDuring(
  wall: Subject,
  during: () => Promise<unknown>,
): Promise<readonly number[]> {
  const visitor = new Visitor(`${wall.url}${WALL}`, VISIT_EVERY)
  try {
    await during()
  } catch (error) {
    await visitor.leave()
    throw error
  }
  return visitor.leave()
}

/** Somebody who loads a page again and again, whether or not the one before has come yet. */
export class Visitor {
  readonly #times: number[] = []
  readonly #agent = new Agent({ keepAlive: true })
  readonly #timer: NodeJS.Timeout
  #visits = 0

  constructor(url: string, every: number) {
    this.#timer = setInterval(() => this.#visit(url), every)
  }

  /** Waits for what is on its way. Returns how long each load took; one that failed took for ever. */
  async leave(): Promise<readonly number[]> {
    clearInterval(this.#timer)
    while (this.#times.length < this.#visits) await sleep(10)
    this.#agent.destroy()
    return this.#times
  }

  #visit(url: string): void {
    this.#visits += 1
    const start = performance.now()
    const headers = { 'accept-encoding': 'br' }
    get(url, { agent: this.#agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () =>
        this.#times.push(answer.statusCode === 200 ? performance.now() - start : Infinity),
      )
    }).on('error', () => this.#times.push(Infinity))
  }
}
