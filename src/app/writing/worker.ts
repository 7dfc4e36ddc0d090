import { parentPort, workerData } from 'node:worker_threads'
import { migrate } from '#db/migrate.ts'
import { Refusal } from '#nps/refusal.ts'
import { openWriter } from '#store/engines/sqlite.ts'
import { Jobs } from './jobs.ts'
import { COMMITTED, type Call, type JobName, type Reply, type ThreadData } from './protocol.ts'
import { ThemeSettler } from './theme-settler.ts'

/** The thread that owns every write. It answers calls by their number, each when it is done. */
if (!parentPort) throw new Error('This module is the start of a worker thread.')
const port = parentPort
const { databaseFile, secret } = workerData as ThreadData
const writer = openWriter(databaseFile, () => port.postMessage(COMMITTED))
migrate(writer.database)
const jobs = new Jobs({ writer, secret })
const themes = new ThemeSettler(writer)
await themes.begin()

port.on('message', (call: Call) => void answer(call))
port.postMessage({ number: 0, answer: null } satisfies Reply)

/** The types of calls are checked where they are made, in `writing-thread.ts`. */
type AnyJobs = Record<JobName, (argument: unknown) => Promise<unknown>>

async function answer(call: Call): Promise<void> {
  if (call.job === 'stop') return stop(call.number)
  try {
    const answer = await (jobs as AnyJobs)[call.job](call.argument)
    port.postMessage({ number: call.number, answer } satisfies Reply)
    themes.settle()
  } catch (error) {
    port.postMessage({ number: call.number, problem: problemOf(error) } satisfies Reply)
  }
}

/** Waits until what is under way is written, then lets go of the database. */
async function stop(number: number): Promise<void> {
  await themes.end()
  await writer.write(async () => undefined)
  writer.close()
  port.postMessage({ number, answer: null } satisfies Reply)
  port.close()
}

function problemOf(error: unknown): NonNullable<Reply['problem']> {
  if (error instanceof Refusal)
    return { refusal: { code: error.code, message: error.message, hint: error.hint } }
  return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}
