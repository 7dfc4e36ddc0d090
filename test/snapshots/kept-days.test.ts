import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KeptDays } from '#snapshots/kept-days.ts'
import { countChange } from '#store/changes.ts'
import { dailyRatings, type RollUp } from '#store/daily-ratings.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { redoImport, undoImport } from '#store/imports.ts'
import { mergeSegments, separateSegment } from '#store/segment-changes.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, NOW, post } from '#test/support/results.ts'

const ROLL_UPS: readonly RollUp[] = [{ survey: 1 }, { segment: 1 }, { segment: 2 }]

/** How many rows of roll-ups are read, and what they are. */
function counting(connection: Connection): { connection: Connection; rows: () => number } {
  let rows = 0
  const prepare: Connection['prepare'] = (sql) => {
    const statement = connection.prepare(sql)
    if (!/FROM daily/.test(sql)) return statement
    const raw = () => ({
      all: (...values: unknown[]) => {
        const found = statement.raw().all(...values)
        rows += found.length
        return found
      },
    })
    return { raw } as unknown as ReturnType<Connection['prepare']>
  }
  return { connection: { ...connection, prepare }, rows: () => rows }
}

const answer = (identity: string, day: string, rating = 9) => ({
  identity,
  day: day as `${number}-${number}-${number}`,
  rating: rating as 9,
  segments: { Region: Number(identity) % 2 ? 'North' : 'South' },
})

describe('KeptDays.read(connection, rollUp)', () => {
  it('reads again only the days that have changed', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await post(writer, [answer('1', '2026-11-01'), answer('3', '2026-11-02')])
    const kept = new KeptDays()
    const read = () =>
      reader.read(async (on) => {
        const { connection, rows } = counting(on)
        const days = await kept.read(connection, { survey: 1 })
        return { days: days.map(({ day }) => day), rows: rows() }
      })
    expect(await read()).toEqual({ days: ['2026-11-01', '2026-11-02'], rows: 2 })
    expect((await read()).rows).toBe(0)
    await post(writer, [answer('5', '2026-11-02'), answer('7', '2026-10-31')])
    expect(await read()).toEqual({ days: ['2026-10-31', '2026-11-01', '2026-11-02'], rows: 2 })
  })

  it('is what is stored, whatever happens in between', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('post' as const),
        id: fc.nat(6),
        day: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
        rating: fc.constantFrom(0, 8, 10),
      }),
      fc.record({ kind: fc.constant('import' as const), id: fc.nat(6) }),
      fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const), id: fc.nat(4) }),
      fc.record({ kind: fc.constantFrom('read' as const, 'count' as const) }),
      fc.record({ kind: fc.constantFrom('merge' as const, 'separate' as const), id: fc.nat(1) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const { writer, reader } = await databaseWithSurveys()
        const kept = new KeptDays()
        const readsTheSame = () =>
          reader.read(async (connection) => {
            for (const rollUp of ROLL_UPS)
              expect(await kept.read(connection, rollUp)).toEqual(
                await dailyRatings(connection, rollUp),
              )
          })
        for (const one of steps) {
          if (one.kind === 'post') await post(writer, [answer(String(one.id), one.day, one.rating)])
          if (one.kind === 'import')
            await importAnswers(writer, [answer(String(one.id), '2026-11-04', 3)])
          if (one.kind === 'undo')
            await writer.write(async (connection) => {
              if (await undoImport(connection, one.id, NOW)) await countChange(connection)
            })
          if (one.kind === 'merge' || one.kind === 'separate')
            await writer.write(async (connection) => {
              const [id, other] = [1 + one.id, 2 - one.id]
              const isDone =
                one.kind === 'merge'
                  ? await mergeSegments(connection, id, other)
                  : await separateSegment(connection, id)
              if (isDone) await countChange(connection)
            })
          if (one.kind === 'redo')
            await writer.write(async (connection) => {
              if (await redoImport(connection, one.id)) await countChange(connection)
            })
          if (one.kind === 'count') await writer.write(countChange)
          await readsTheSame()
        }
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it('starts anew when the database has been put back to an earlier state', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const kept = new KeptDays()
    const read = () => reader.read((connection) => kept.read(connection, { survey: 1 }))
    await post(writer, [answer('1', '2026-11-01')])
    await post(writer, [answer('3', '2026-11-02')])
    expect(await read()).toHaveLength(2)
    await writer.write(async ({ execute }) =>
      execute(
        "DELETE FROM daily_ratings WHERE day = '2026-11-02'; UPDATE changes SET number = 1, emptied = 0",
      ),
    )
    expect(await read()).toHaveLength(1)
  })
})
