import type { ScreenReport } from '#nps/screen-report.ts'
import { ask } from './ask.ts'
import { lastHeard } from './own-news.ts'
import { lastError } from './screen-errors.ts'
import { sceneShown } from './screen-scenes.ts'

/** A screen says how it fares once a minute; the first time soon, so that nobody has to wait for it. */
const EVERY = 60_000
const FIRST = 3_000

/**
 * Reports to an address how this screen fares, which runs a build of ours, and asks each time who takes the answer. That is what the
 * screen is, `null` when it is none any more; an answer that is lost is none.
 */
export function reportEvery(
  address: string,
  version: string,
  whoHears: () => (answer: unknown) => void,
): void {
  const loadedAt = Date.now()
  const report = async (): Promise<void> => {
    const age = Math.round((Date.now() - (lastHeard() || loadedAt)) / 1000)
    const said: ScreenReport = {
      scene: sceneShown(),
      width: innerWidth,
      height: innerHeight,
      version,
      age: Math.max(0, age),
      error: lastError(),
    }
    const hear = whoHears()
    const answer = await ask(address, said)
    if (answer !== undefined) hear(answer)
  }
  setTimeout(() => void report(), FIRST)
  setInterval(() => void report(), EVERY)
}
