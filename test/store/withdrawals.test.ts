import { describe, expect, it } from 'vitest'
import type { Day } from '#nps/period.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { eraseResponse } from '#store/erase-response.ts'
import { undoImport } from '#store/imports.ts'
import { createSource } from '#store/sources.ts'
import { listWithdrawals, putBack, takeOut, type Span } from '#store/withdrawals.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, NOW, post, type Answer } from '#test/support/results.ts'
import { countingResponses } from './counting.ts'

const ALL: Span = { source: 1, from: null, to: null }

const on = (day: Day, sourceId = 1) => ({ sourceId, on: day })
const ratings = async (connection: Connection) =>
  countingResponses(connection)
    .map(({ rating }) => rating)
    .sort()

async function database() {
  const { writer, reader } = await databaseWithSurveys()
  const second = { name: 'Second', keyHash: new Uint8Array(32).fill(2), now: NOW }
  await writer.write((connection) => createSource(connection, second))
  return {
    writer,
    out: (span: Partial<Span> = {}) =>
      writer.write(async (connection) => takeOut(connection, { ...ALL, ...span }, NOW)),
    back: (id: number) => writer.write(async (connection) => putBack(connection, id)),
    counting: () => reader.read(ratings),
    list: () => reader.read((connection) => listWithdrawals(connection, 1)),
  }
}

const of = (identity: string, rating: Answer['rating'] = 9): Answer => ({ identity, rating })

describe('takeOut(connection, span, now)', () => {
  it('takes out what came between two days, both included, and nothing that came later', async () => {
    const { writer, out, counting, list } = await database()
    await post(writer, [of('a', 1)], 1, on('2026-11-01'))
    await post(writer, [of('b', 2)], 1, on('2026-11-02'))
    await post(writer, [of('c', 3)], 1, on('2026-11-03'))
    expect(await out({ from: '2026-11-02', to: '2026-11-03' })).toBe(2)
    expect(await counting()).toEqual([1])
    await post(writer, [of('d', 4)], 1, on('2026-11-03'))
    expect(await counting()).toEqual([1, 4])
    expect(await list()).toEqual([
      { id: 1, source: 1, from: '2026-11-02', to: '2026-11-03', madeAt: NOW, answers: 2 },
    ])
  })

  it('brings back what a later day had changed', async () => {
    const { writer, out, counting } = await database()
    await post(writer, [of('a', 1)], 1, on('2026-11-01'))
    await post(writer, [of('a', 8)], 1, on('2026-11-02'))
    await out({ from: '2026-11-02' })
    expect(await counting()).toEqual([1])
  })

  it('leaves what an import or another source has brought as well', async () => {
    const { writer, out, counting } = await database()
    await post(writer, [of('a', 1), of('b', 2), of('c', 3)])
    await importAnswers(writer, [of('a', 1)])
    await post(writer, [of('b', 2)], 1, on('2026-11-20', 2))
    await out()
    expect(await counting()).toEqual([1, 2])
  })

  it('leaves what an import had repeated before the source brought something newer', async () => {
    const { writer, out, counting } = await database()
    await post(writer, [of('a', 1)])
    const { id } = await importAnswers(writer, [of('a', 1)])
    await post(writer, [of('a', 8)])
    await out()
    expect(await counting()).toEqual([1])
    await writer.write((connection) => undoImport(connection, id, NOW))
    expect(await counting()).toEqual([])
  })

  it('takes answers again that are sent again', async () => {
    const { writer, out, back, counting } = await database()
    await post(writer, [of('a', 1)])
    await out()
    expect(await post(writer, [of('a', 7)])).toMatchObject({ added: 1 })
    await back(1)
    expect(await counting()).toEqual([7])
  })

  it('notes nothing where there is nothing', async () => {
    const { writer, out, list } = await database()
    await post(writer, [of('a')], 1, on('2026-11-20', 2))
    expect(await out()).toBe(0)
    expect(await list()).toEqual([])
  })

  it('knows those from before it was noted when they came by their own day', async () => {
    const { writer, out } = await database()
    await post(writer, [{ ...of('a'), day: '2026-10-05' }], 1, { sourceId: 1 })
    expect(await out({ from: '2026-10-06' })).toBe(0)
    expect(await out({ from: '2026-10-05', to: '2026-10-05' })).toBe(1)
  })
})

describe('putBack(connection, withdrawal)', () => {
  it('puts back just what was taken out then', async () => {
    const { writer, out, back, counting, list } = await database()
    await post(writer, [of('a', 1)], 1, on('2026-11-01'))
    await post(writer, [of('b', 2)], 1, on('2026-11-02'))
    await out({ to: '2026-11-01' })
    await out()
    expect(await counting()).toEqual([])
    expect(await back(1)).toBe(1)
    expect(await counting()).toEqual([1])
    expect((await list()).map(({ id }) => id)).toEqual([2])
    expect(await back(1)).toBe(0)
  })

  it('gives nobody else the id of what was put back: an old page puts back nothing', async () => {
    const { writer, out, back, counting, list } = await database()
    await post(writer, [of('a', 1)])
    await out()
    await back(1)
    await out()
    expect((await list()).map(({ id }) => id)).toEqual([2])
    expect(await back(1)).toBe(0)
    expect(await counting()).toEqual([])
  })

  it('does not bring back what was erased meanwhile', async () => {
    const { writer, out, back, counting } = await database()
    await post(writer, [of('a', 1), of('b', 2)])
    const [first] = await writer.write(async (connection) => countingResponses(connection))
    await out()
    await writer.write(async (connection) => eraseResponse(connection, first?.key ?? ''))
    expect(await back(1)).toBe(1)
    expect(await counting()).toEqual([first?.rating === 1 ? 2 : 1])
  })
})
