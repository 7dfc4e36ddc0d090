import { finishImport, startImport } from '#store/imports.ts'
import type { Writer } from '#store/engines/sqlite.ts'
import { packResponses } from '#store/response-batch.ts'
import type { Recorded } from '#store/response-recorder.ts'
import { decideAfter, lastComment } from './decisions.ts'
import { response } from './responses.ts'
import { NOW, type Answer } from './results.ts'

/** Imports answers as if they had stood in a file, all in one transaction; masked, unless it is said how. */
export function importAnswers(
  writer: Writer,
  answers: readonly Answer[],
  made: typeof response = response,
): Promise<{ id: number; outcome: Recorded }> {
  return writer.write(async (connection) => {
    const opened = await startImport(connection, {
      survey: 1,
      fileName: 'answers.csv',
      fingerprint: new Uint8Array(32),
      givenDay: null,
      now: NOW,
    })
    const last = lastComment(connection)
    const responses = answers.map((given) => made(given))
    const decisions = answers.map(({ decision = 'approved' }) => decision)
    await opened.recorder.record(packResponses(responses))
    const outcome = await finishImport(connection, opened, answers.length)
    decideAfter(connection, last, responses, decisions)
    return { id: opened.id, outcome }
  })
}
