import { setTimeout } from 'node:timers/promises'
import { workerData } from 'node:worker_threads'
import { dayOf } from '#nps/period.ts'
import { openWriter } from '#store/engines/sqlite.ts'
import { DEMO_COMPANY } from './company.ts'
import { seeded } from './random.ts'
import { nextAnswer } from './responses.ts'
import { addDemoAnswer } from './seed.ts'

/** One answer every few seconds, in a thread of its own; the server notices as with any other process. */
const { databaseFile } = workerData as { databaseFile: string }
const writer = openWriter(databaseFile)
const random = seeded(Date.now())
let number = 0

for (;;) {
  await setTimeout(pause())
  await answer()
}

async function answer(): Promise<void> {
  number += 1
  const day = dayOf(Temporal.Now.instant(), DEMO_COMPANY.timeZone)
  await addDemoAnswer(writer, nextAnswer({ day, random, number }))
}

/** From two to five seconds. */
function pause(): number {
  return 2_000 + 3_000 * random()
}
