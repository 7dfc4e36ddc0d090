import { turnOn, type Turn } from '#app/writing/import-jobs.ts'
import { openTrial } from '#store/engines/trial.ts'
import { surveyOfImport } from '#store/import-list.ts'
import { effectOn, type Effect } from './effect.ts'

/**
 * What undoing an import, or letting it count again, would do to the score, found out beside the
 * database; `null` when nothing could be done.
 */
export async function tryTurn(databaseFile: string, turn: Turn): Promise<Effect<boolean> | null> {
  const trial = await openTrial(databaseFile)
  try {
    const survey = await surveyOfImport(trial.connection, turn.importId)
    if (survey === null) return null
    trial.bringImport(turn.importId)
    const now = Temporal.Instant.from(turn.now)
    const effect = await effectOn(trial.connection, survey, now, () =>
      turnOn(trial.connection, turn),
    )
    return effect.outcome ? effect : null
  } finally {
    trial.close()
  }
}
