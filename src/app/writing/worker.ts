import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { serve, type Job } from '#app/threads/serve.ts'
import { migrate } from '#db/migrate.ts'
import { openWriter } from '#store/engines/sqlite.ts'
import { Guests } from './guests.ts'
import { Jobs } from './jobs.ts'
import { COMMITTED, type ThreadData } from './protocol.ts'
import { ThemeSettler } from './theme-settler.ts'

/** The thread that owns every write. It answers calls by their number, each when it is done. */
if (!parentPort) throw new Error('This module is the start of a worker thread.')
const port = parentPort
const { databaseFile, secret } = workerData as ThreadData
const writer = openWriter(databaseFile, () => {
  port.postMessage(COMMITTED)
  themes.settle()
})
migrate(writer.database)
const guests = new Guests(writer)
const jobs = Object.assign(new Jobs({ writer, secret }), {
  admit: async (guest: MessagePort) => guests.admit(guest),
})

const themes = new ThemeSettler(writer)
await themes.begin()

// The types of calls are checked where they are made, in `writing-thread.ts`.
serve(port, jobs as unknown as Record<string, Job>, stop)
port.postMessage({ number: 0, answer: null })

/** Waits until what is under way is written, then lets go of the database. */
async function stop(): Promise<void> {
  await themes.end()
  await writer.write(async () => undefined)
  guests.dismiss()
  writer.close()
}
