import { withdraw } from '#app/writing/withdrawal-jobs.ts'
import { openTrial } from '#store/engines/trial.ts'
import { listSurveys } from '#store/surveys.ts'
import { concerned, type Withdrawing } from '#store/withdrawals.ts'
import { headlineOf, type Headline } from './effect.ts'

/** What taking answers of a source out, or putting them back, would do. */
export interface WithdrawalEffect {
  readonly answers: number
  /** The surveys that these answers are of; one, mostly. */
  readonly surveys: readonly SurveyEffect[]
}

/** What it would do to the headline of a survey. */
export interface SurveyEffect {
  readonly name: string
  readonly before: Headline
  readonly after: Headline
}

/** Which answers, and as of when. */
export interface WithdrawalTask {
  readonly which: Withdrawing
  readonly now: string
}

/** Finds that out beside the database. */
export async function tryWithdrawal(
  databaseFile: string,
  { which, now }: WithdrawalTask,
): Promise<WithdrawalEffect> {
  const trial = await openTrial(databaseFile)
  try {
    const { connection } = trial
    const { keys, surveys: ids } = concerned(connection, which)
    trial.bring(Buffer.concat(keys))
    const headlines = () =>
      Promise.all(ids.map((id) => headlineOf(connection, id, Temporal.Instant.from(now))))
    const [before, answers] = [await headlines(), withdraw(connection, which, now)]
    const after = await headlines()
    const names = new Map((await listSurveys(connection)).map(({ id, name }) => [id, name]))
    const surveys = ids.flatMap((id, index): SurveyEffect[] => {
      const [name, one, other] = [names.get(id), before[index], after[index]]
      return name && one && other ? [{ name, before: one, after: other }] : []
    })
    return { answers, surveys }
  } finally {
    trial.close()
  }
}
