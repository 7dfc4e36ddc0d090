import type { Calls } from '#app/threads/calls.ts'
import { transferablesOf } from '#store/response-batch.ts'
import type { WordsWriting } from './fill-comments.ts'
import type { ImportWriting } from './import-sessions.ts'

/** All that writes what stands in a file: its answers first, its words behind them. */
export type FileWriting = ImportWriting & WordsWriting

/** Imports, sent to the thread that writes them. */
export function importWriting(calls: Calls<keyof FileWriting>): FileWriting {
  return {
    openImport: (opening) => calls.call('openImport', opening),
    addToImport: (part) =>
      calls.call('addToImport', part, { transfer: transferablesOf(part.batch) }),
    closeImport: (closing) => calls.call('closeImport', closing),
    maskWords: (task) => calls.call('maskWords', task),
    fillComments: (filling) => calls.call('fillComments', filling),
  }
}
