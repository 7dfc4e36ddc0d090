import { ReadingJobs } from '#app/reading/jobs.ts'
import type { Reading } from '#app/reading/reading-thread.ts'
import type { FileWriting } from '#app/writing/import-writing.ts'
import { SECRET } from './writing.ts'

/** Everything that reads files, in this thread. */
export function readingInThisThread(databaseFile: string, writing: FileWriting): Reading {
  const jobs = new ReadingJobs({ databaseFile, secret: SECRET, writing })
  const calm = new AbortController().signal
  return {
    importFile: (request, { onProgress, signal = calm } = {}) =>
      jobs.importFile(request, { signal, report: (said) => onProgress?.(said as never) }),
    maskFile: (request, { signal = calm } = {}) =>
      jobs.maskFile(request, { signal, report: () => undefined }),
    preview: (request, { signal = calm } = {}) =>
      jobs.preview(request, { signal, report: () => undefined }),
    look: (path, choices) => jobs.look({ path, choices }),
    tryTurn: (turn) => jobs.tryTurn(turn, { signal: calm, report: () => undefined }),
    tryWithdrawal: (task) => jobs.tryWithdrawal(task, { signal: calm, report: () => undefined }),
    close: () => Promise.resolve(),
  }
}
