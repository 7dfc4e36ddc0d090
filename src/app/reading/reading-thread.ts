import { MessageChannel, Worker } from 'node:worker_threads'
import type { ImportReport, ImportRequest } from '#app/import-file.ts'
import { Calls, type CallOptions } from '#app/threads/calls.ts'
import { PassingThread, type Running } from '#app/threads/passing-thread.ts'
import type { Turn } from '#app/writing/import-jobs.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import type { Choices } from '#intake/choices.ts'
import type { Look } from '#intake/look.ts'
import type { Effect } from './effect.ts'
import type { Progress, ReadingJobs } from './jobs.ts'
import type { MaskFileRequest } from './mask-file.ts'
import type { Preview } from './preview.ts'
import type { ReadingData } from './reading-worker.ts'
import type { WithdrawalEffect, WithdrawalTask } from './try-withdrawal.ts'

/** Files, read in a thread of their own. Each throws what the job throws, or that it was aborted. */
export interface Reading {
  /** From a file to what is stored. Throws `Refusal` when it cannot be taken; then nothing of it is. */
  importFile(request: ImportRequest, watch?: Watch): Promise<ImportReport>
  /** Masks the comments of a file that is in, where that has been put off, and stores them. */
  maskFile(request: MaskFileRequest, watch?: Watch): Promise<void>
  /** What a file would be imported as. */
  preview(request: ImportRequest, watch?: Watch): Promise<Preview>
  /** Looks through a file. Throws `Refusal` when it cannot be read. */
  look(path: string, choices: Choices): Promise<Look>
  /** What undoing an import, or letting it count again, would do; `null` when it cannot be done. */
  tryTurn(turn: Turn): Promise<Effect<boolean> | null>
  /** What taking answers of a source out, or putting them back, would do. */
  tryWithdrawal(task: WithdrawalTask): Promise<WithdrawalEffect>
  /** Gives up what is under way: nothing of it is kept. */
  close(): Promise<void>
}

/** How something that takes long is followed, and given up. */
export type Watch = Pick<CallOptions<Progress>, 'onProgress' | 'signal'>

/** What it takes to read. */
export interface ReadingParts {
  readonly databaseFile: string
  readonly secret: string
  readonly writing: Pick<Writing, 'admit'>
}

/** How long a thread that nobody uses is kept, in milliseconds. */
const KEPT_FOR = 30_000

/** Nothing is started before the first call, and what is idle ends: it takes memory, and files are rare. */
export function openReading(parts: ReadingParts, keptFor = KEPT_FOR): Reading {
  const thread = new PassingThread(() => start(parts), keptFor)
  return {
    importFile: (request, watch) => thread.call('importFile', request, watch),
    maskFile: (request, watch) => thread.call('maskFile', request, watch),
    preview: (request, watch) => thread.call('preview', request, watch),
    look: (path, choices) => thread.call('look', { path, choices }),
    tryTurn: (turn) => thread.call('tryTurn', turn),
    tryWithdrawal: (task) => thread.call('tryWithdrawal', task),
    close: () => thread.close(),
  }
}

function start({ databaseFile, secret, writing }: ReadingParts): Running<keyof ReadingJobs> {
  const { port1: toWriting, port2: guest } = new MessageChannel()
  // Whoever calls through a port that was not let in finds it closed.
  writing.admit(guest).catch(() => guest.close())
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: { databaseFile, secret, toWriting } satisfies ReadingData,
    transferList: [toWriting],
  })
  return { worker, calls: new Calls(worker, 'The reading thread') }
}
