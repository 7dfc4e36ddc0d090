import type { Calls } from '#app/threads/calls.ts'
import { transferablesOf } from '#store/response-batch.ts'
import type { ImportWriting } from './import-sessions.ts'

/** Imports, sent to the thread that writes them. */
export function importWriting(calls: Calls<keyof ImportWriting>): ImportWriting {
  return {
    openImport: (opening) => calls.call('openImport', opening),
    addToImport: (part) =>
      calls.call('addToImport', part, { transfer: transferablesOf(part.batch) }),
    closeImport: (closing) => calls.call('closeImport', closing),
  }
}
