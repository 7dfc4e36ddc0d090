import { parentPort, workerData, type MessagePort } from 'node:worker_threads'
import { Calls } from '#app/threads/calls.ts'
import { serve, type Job } from '#app/threads/serve.ts'
import { importWriting } from '#app/writing/import-writing.ts'
import { ReadingJobs } from './jobs.ts'

/** What the reading thread is started with. */
export interface ReadingData {
  readonly databaseFile: string
  readonly secret: string
  /** Leads to the writing thread. */
  readonly toWriting: MessagePort
}

/** The thread in which files are read and anonymised: what stands in them in clear stays in it. */
if (!parentPort) throw new Error('This module is the start of a worker thread.')
const { toWriting, ...data } = workerData as ReadingData
const writing = importWriting(new Calls(toWriting, 'The writing thread'))
const jobs = new ReadingJobs({ ...data, writing })

// The types of calls are checked where they are made, in `reading-thread.ts`.
serve(parentPort, jobs as unknown as Record<string, Job>, async () => toWriting.close())
