import { countChange } from '#store/changes.ts'
import type { Writer } from '#store/engines/sqlite.ts'
import { surveyOfImport } from '#store/import-list.ts'
import { redoImport, undoImport } from '#store/imports.ts'
import { effectOn, TakenBack, takenBack, type Effect } from './effect.ts'

/** Which import, and whether it is to be undone or to count again. */
export interface Turn {
  readonly importId: number
  readonly to: 'undone' | 'standing'
  readonly now: string
}

/** Undoes an import, or puts it back; `false` when it is so already, or is none. */
export function turnImport(writer: Writer, { importId, to, now }: Turn): Promise<boolean> {
  return writer.write(async (connection) => {
    const turned =
      to === 'undone'
        ? await undoImport(connection, importId, now)
        : await redoImport(connection, importId)
    if (turned) await countChange(connection)
    return turned
  })
}

/** What that would do to the score, changing nothing; `null` when nothing could be done. */
export function tryTurn(writer: Writer, turn: Turn): Promise<Effect<boolean> | null> {
  const { importId, to, now } = turn
  const written = writer.write(async (connection) => {
    const survey = await surveyOfImport(connection, importId)
    if (survey === null) throw new TakenBack(null)
    const effect = await effectOn(connection, survey, Temporal.Instant.from(now), () =>
      to === 'undone' ? undoImport(connection, importId, now) : redoImport(connection, importId),
    )
    throw new TakenBack(effect.outcome ? effect : null)
  })
  return takenBack(written)
}
