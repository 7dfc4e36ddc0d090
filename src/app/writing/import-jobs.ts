import { countChange } from '#store/changes.ts'
import type { Connection, Writer } from '#store/engines/sqlite.ts'
import { redoImport, undoImport } from '#store/imports.ts'

/** Which import, and whether it is to be undone or to count again. */
export interface Turn {
  readonly importId: number
  readonly to: 'undone' | 'standing'
  readonly now: string
}

/** Undoes an import, or puts it back, for good; `false` when it is so already, or is none. */
export function turnImport(writer: Writer, turn: Turn): Promise<boolean> {
  return writer.write(async (connection) => {
    const isTurned = await turnOn(connection, turn)
    if (isTurned) await countChange(connection)
    return isTurned
  })
}

/** The same on a connection that somebody else commits, or does not. */
export function turnOn(connection: Connection, { importId, to, now }: Turn): Promise<boolean> {
  return to === 'undone' ? undoImport(connection, importId, now) : redoImport(connection, importId)
}
