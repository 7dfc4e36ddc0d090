import { describe, expect, it } from 'vitest'
import {
  importById,
  importOfUpload,
  importsAlike,
  listImports,
  rejectedRowsOf,
  rejectionReasonsOf,
  surveyOfImport,
} from '#store/import-list.ts'
import {
  finishImport,
  noteRejectedRows,
  startImport,
  undoImport,
  type Brought,
} from '#store/imports.ts'
import { recallColumns, rememberColumns } from '#store/remembered-columns.ts'
import { createSurvey } from '#store/surveys.ts'
import { freshDatabase } from '#test/support/database.ts'
import { importAnswers } from '#test/support/imports.ts'
import { databaseWithSurveys, NOW } from '#test/support/results.ts'

/** A database with a survey and some imports without answers, one after the other. */
async function imports(...brought: (Brought | null)[]) {
  const database = freshDatabase()
  await database.writer.write(async (connection) => {
    await createSurvey(connection, 'Guests', 'relationship')
    for (const [index, one] of brought.entries()) {
      const fingerprint = new Uint8Array(32).fill(index)
      const file = { fileName: `${index + 1}.csv`, fingerprint, givenDay: null, now: NOW }
      const opened = await startImport(connection, { survey: 1, ...file, brought: one })
      noteRejectedRows(connection, opened.id, [
        { line: 7, reason: 'no rating' },
        { line: 3, reason: 'not a date', value: '31/31/2026' },
      ])
      await finishImport(connection, opened, 2)
    }
  })
  return database
}

const BROUGHT: Brought = { upload: 'a'.repeat(32), person: 4, columns: { rating: 'NPS' } }

describe('listImports(connection, { before, most })', () => {
  it('lists the newest first, so many from before one', async () => {
    const { reader } = await imports(BROUGHT, null, null)
    const ids = (before: number | null, most: number) =>
      reader.read(async (connection) =>
        (await listImports(connection, { before, most })).map(({ id }) => id),
      )
    expect(await ids(null, 10)).toEqual([3, 2, 1])
    expect(await ids(3, 1)).toEqual([2])
  })
})

describe('importsAlike(connection, id)', () => {
  it('are those that hold some of the same responses and stand', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const [a, b, c] = ['a', 'b', 'c'].map((identity) => ({ identity }))
    await importAnswers(writer, [a!, b!])
    await importAnswers(writer, [b!])
    await importAnswers(writer, [c!])
    const alike = (id: number) => reader.read((connection) => importsAlike(connection, id))
    expect([await alike(1), await alike(2), await alike(3)]).toEqual([[2], [1], []])
    await writer.write((connection) => undoImport(connection, 2, NOW))
    expect(await alike(1)).toEqual([])
  })
})

describe('importById(connection, id)', () => {
  it('says who brought it, of which columns, and how many rows were refused', async () => {
    const { reader } = await imports(BROUGHT, null)
    expect(await reader.read((connection) => importById(connection, 1))).toMatchObject({
      ...{ fileName: '1.csv', survey: { id: 1, name: 'Guests' }, rows: 2, rejected: 2, person: 4 },
      columns: { rating: 'NPS' },
    })
    expect(await reader.read((connection) => importById(connection, 2))).toMatchObject({
      person: null,
      columns: {},
    })
    expect(await reader.read((connection) => importById(connection, 3))).toBeNull()
  })
})

describe('importOfUpload(connection, upload)', () => {
  it('finds the import that an upload has become', async () => {
    const { reader } = await imports(null, BROUGHT)
    const of = (upload: string) => reader.read((connection) => importOfUpload(connection, upload))
    expect(await of(BROUGHT.upload)).toBe(2)
    expect(await of('b'.repeat(32))).toBeNull()
  })

  it('is never two', () => expect(imports(BROUGHT, BROUGHT)).rejects.toThrow('UNIQUE'))
})

describe('rejectedRowsOf(connection, id, { most })', () => {
  it('has the first ones in the order of the file', async () => {
    const { reader } = await imports(null)
    const rows = await reader.read((connection) => rejectedRowsOf(connection, 1, { most: 1 }))
    expect(rows).toEqual([{ line: 3, reason: 'not a date', value: '31/31/2026' }])
  })
})

describe('surveyOfImport(connection, id)', () => {
  it('is null for an import that there is not', async () => {
    const { reader } = await imports(null)
    expect(await reader.read((connection) => surveyOfImport(connection, 1))).toBe(1)
    expect(await reader.read((connection) => surveyOfImport(connection, 2))).toBeNull()
  })
})

describe('rejectionReasonsOf(connection, id, { mostLines })', () => {
  it('has each reason once, the commonest first, with its first lines', async () => {
    const { reader, writer } = await imports(null)
    const rows = [9, 5, 8].map((line) => ({ line, reason: 'no rating' }))
    await writer.write(async (connection) => noteRejectedRows(connection, 1, rows))
    const reasons = await reader.read((connection) =>
      rejectionReasonsOf(connection, 1, { mostLines: 3 }),
    )
    expect(reasons).toEqual([
      { reason: 'no rating', count: 4, lines: [5, 7, 8], values: [] },
      { reason: 'not a date', count: 1, lines: [3], values: ['31/31/2026'] },
    ])
    const other = await reader.read((connection) =>
      rejectionReasonsOf(connection, 99, { mostLines: 3 }),
    )
    expect(other).toEqual([])
  })
})

describe('rememberColumns(connection, fingerprint, chosen)', () => {
  it('remembers what was chosen last', async () => {
    const { reader, writer } = await imports()
    const header = 'f'.repeat(32)
    const recall = () => reader.read((connection) => recallColumns(connection, header))
    expect(await recall()).toBeNull()
    for (const rating of ['#2', '#3'])
      await writer.write((connection) =>
        rememberColumns(connection, header, { survey: 1, choices: { rating }, now: NOW }),
      )
    expect(await recall()).toEqual({ survey: 1, choices: { rating: '#3' } })
  })
})
