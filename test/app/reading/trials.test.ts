import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectOn, headlineOf } from '#app/reading/effect.ts'
import { TrialImport } from '#app/reading/trial-import.ts'
import { tryTurn } from '#app/reading/try-turn.ts'
import { tryWithdrawal } from '#app/reading/try-withdrawal.ts'
import { turnOn, type Turn } from '#app/writing/import-jobs.ts'
import { ImportRun } from '#app/writing/import-run.ts'
import { withdraw } from '#app/writing/withdrawal-jobs.ts'
import { packResponses } from '#store/response-batch.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { openTrial } from '#store/engines/trial.ts'
import { findSurvey } from '#store/surveys.ts'
import { listWithdrawals, type Withdrawing } from '#store/withdrawals.ts'
import type { FreshDatabase } from '#test/support/database.ts'
import { response } from '#test/support/responses.ts'
import { databaseWithSurveys, NOW, type Answer } from '#test/support/results.ts'
import {
  anyAnswers,
  anyCaredForHistory,
  live,
  plainAnswer,
  type Step,
} from '#test/store/history.ts'
import { opening } from '#test/app/writing/opening.ts'

const now = Temporal.Instant.from(NOW)

/** A database with a history. */
async function lived(history: readonly Step[]): Promise<FreshDatabase> {
  const database = await databaseWithSurveys()
  await live(database.writer, history)
  return database
}

/** All that is in a database. */
function everything({ writer }: FreshDatabase): string {
  return writer.database.serialize().toString('base64')
}

function partOf(answers: readonly Answer[], survey: number) {
  const responses = answers.map((answer) => response(answer, survey))
  return { batch: packResponses(responses), rejected: [], rows: answers.length }
}

async function tried(file: string, parts: readonly (readonly Answer[])[]) {
  const trial = new TrialImport(file)
  const { importId, survey } = await trial.openImport(opening())
  for (const answers of parts) await trial.addToImport({ importId, ...partOf(answers, survey.id) })
  const effect = await trial.tryOut(now)
  trial.close()
  return effect
}

function done({ writer }: FreshDatabase, parts: readonly (readonly Answer[])[]) {
  return writer.write(async (connection) => {
    const run = await ImportRun.begin(connection, opening())
    const { id } = run.opened.survey
    return effectOn(connection, id, now, async () => {
      for (const answers of parts) await run.add(partOf(answers, id))
      return run.finish()
    })
  })
}

describe('new TrialImport(databaseFile)', () => {
  it('finds out, after whatever has come before, just what the import then does', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCaredForHistory,
        fc.array(anyAnswers, { minLength: 1, maxLength: 4 }),
        async (history, parts) => {
          const database = await lived(history)
          const before = everything(database)
          const effect = await tried(database.file, parts)
          expect(everything(database)).toBe(before)
          expect(await done(database, parts)).toEqual(effect)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('goes on with the state it began with, whatever is written meanwhile', async () => {
    const answers = [{ identity: 'a', rating: 10 } as const]
    const database = await lived([])
    await done(database, [answers])
    const trial = new TrialImport(database.file)
    const { importId, survey } = await trial.openImport(opening())
    await database.writer.write((connection) => turnOn(connection, turn('undone')))
    await trial.addToImport({ importId, ...partOf(answers, survey.id) })
    expect(await trial.tryOut(now)).toMatchObject({ outcome: { added: 0, duplicates: 1 } })
    trial.close()
  })
})

describe('tryTurn(databaseFile, turn)', () => {
  it('finds out, after whatever has come before, just what turning an import then does', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCaredForHistory,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('undone', 'standing'),
        async (history, importId, to) => {
          const database = await lived(history)
          const before = everything(database)
          const effect = await tryTurn(database.file, turn(to, importId))
          expect(everything(database)).toBe(before)
          expect(await turned(database, turn(to, importId))).toEqual(effect)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('tries it on the very roll-ups', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyCaredForHistory,
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('undone', 'standing'),
        async (history, importId, to) => {
          const { file, writer } = await lived(history)
          const trial = await openTrial(file)
          trial.bringImport(importId)
          await turnOn(trial.connection, turn(to, importId))
          const after = rollUps(trial.connection)
          trial.close()
          await writer.write((connection) => turnOn(connection, turn(to, importId)))
          expect(await writer.write(async (connection) => rollUps(connection))).toEqual(after)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('knows of nothing to undo where there is none', async () => {
    const { file } = await lived([])
    expect(await tryTurn(file, turn('undone', 7))).toBeNull()
  })
})

describe('tryWithdrawal(databaseFile, task)', () => {
  it('finds out, after whatever has come before, just what taking out and putting back then do', async () => {
    await fc.assert(
      fc.asyncProperty(anyCaredForHistory, async (history) => {
        const database = await lived([...history, POSTED])
        const taken = await triedAndDone(database, { source: 1, from: null, to: null })
        expect(taken).toBeGreaterThan(0)
        const withdrawal = await latestWithdrawal(database)
        expect(await triedAndDone(database, { withdrawal })).toBe(taken)
      }),
      { numRuns: 40 },
    )
  })
})

/** Something that can be taken out, whatever came before. */
const POSTED: Step = {
  kind: 'post',
  survey: 1,
  source: 1,
  answers: [plainAnswer('a')],
}

/** Expects a trial to change nothing and to find what doing it does; how many answers that moves. */
async function triedAndDone(database: FreshDatabase, which: Withdrawing): Promise<number> {
  const before = everything(database)
  const effect = await tryWithdrawal(database.file, { which, now: NOW })
  expect(everything(database)).toBe(before)
  return database.writer.write(async (connection) => {
    expect(withdraw(connection, which, NOW)).toBe(effect.answers)
    for (const { name, after } of effect.surveys) {
      const survey = (await findSurvey(connection, name))?.id ?? 0
      expect(await headlineOf(connection, survey, now)).toEqual(after)
    }
    return effect.answers
  })
}

function latestWithdrawal({ writer }: FreshDatabase): Promise<number> {
  return writer.write(async (connection) => {
    const all = await listWithdrawals(connection, 1)
    return Math.max(...all.map(({ id }) => id))
  })
}

function rollUps({ prepare }: Connection): unknown[] {
  return ['daily_ratings', 'daily_segment_ratings'].map((table) =>
    prepare(`SELECT * FROM ${table}`).all(),
  )
}

function turn(to: Turn['to'], importId = 1): Turn {
  return { importId, to, now: NOW }
}

async function turned({ writer }: FreshDatabase, which: Turn) {
  return writer.write(async (connection) => {
    const effect = await effectOn(connection, 1, now, () => turnOn(connection, which))
    return effect.outcome ? effect : null
  })
}
