import { countChange } from '#store/changes.ts'
import type { Connection, Writer } from '#store/engines/sqlite.ts'
import { putBack, takeOut, type Withdrawing } from '#store/withdrawals.ts'

/** Takes answers of a source out, or puts them back, for good; how many there were. */
export function withdrawAnswers(
  writer: Writer,
  { which, now }: { which: Withdrawing; now: string },
): Promise<number> {
  return writer.write(async (connection) => {
    const answers = withdraw(connection, which, now)
    if (answers > 0) await countChange(connection)
    return answers
  })
}

/** The same on a connection that somebody else commits, or does not. */
export function withdraw(connection: Connection, which: Withdrawing, now: string): number {
  return 'source' in which ? takeOut(connection, which, now) : putBack(connection, which.withdrawal)
}
