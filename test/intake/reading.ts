import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Choices } from '#intake/choices.ts'
import { openResults, type Results } from '#intake/read-file.ts'
import type { Row, RowSource } from '#intake/row.ts'
import { profileTable, type Table } from '#intake/table/table.ts'
import type { RawResponse, RejectedRow } from '#nps/raw-response.ts'
import { Refusal } from '#nps/refusal.ts'

/** What nobody has said anything about. */
export const CHOICES: Choices = {
  columns: {},
  dateOrder: null,
  timeZone: 'Europe/Stockholm',
  day: null,
  today: '2026-11-21',
}

const folder = mkdtempSync(join(tmpdir(), 'nps-wall-intake-'))
let files = 0

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The path of a file of its own with this content, which is deleted after the tests. */
export function written(content: string | Uint8Array, name = `${++files}.csv`): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** All that a file holds. */
export interface Reading {
  readonly columns: Results['columns']
  readonly unreadable: number
  readonly rows: number
  readonly responses: readonly RawResponse[]
  readonly rejected: readonly RejectedRow[]
}

/** Reads a file with this content from beginning to end. */
export async function read(
  content: string | Uint8Array,
  choices: Partial<Choices> = {},
): Promise<Reading> {
  const results = await openResults(written(content), { ...CHOICES, ...choices })
  const responses: RawResponse[] = []
  const rejected: RejectedRow[] = []
  let rows = 0
  for await (const batch of results.batches()) {
    responses.push(...batch.responses)
    rejected.push(...batch.rejected)
    rows += batch.rows
  }
  const { columns, unreadable } = results
  return { columns, unreadable, rows, responses, rejected }
}

/** The refusal that an action ends with; fails when it ends otherwise. */
export async function refusalOf(action: () => unknown): Promise<Refusal> {
  try {
    await action()
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('it was not refused')
}

/** A source that holds these rows, the first of which is line 1. */
export function sourceOf(cells: readonly (readonly string[])[]): RowSource {
  const rows: Row[] = cells.map((row, index) => ({ line: index + 1, cells: row, fault: null }))
  return {
    name: 'answers.csv',
    unreadable: 0,
    container: { kind: 'csv', delimiter: ',', encoding: 'utf-8' },
    rows: async function* () {
      yield rows
    },
  }
}

/** A table with a header and, below each name, these values. */
export async function tableOf(
  columns: Readonly<Record<string, readonly string[]>>,
): Promise<Table> {
  const values = Object.values(columns)
  const length = Math.max(...values.map((column) => column.length))
  const rows = Array.from({ length }, (_, row) => values.map((column) => column[row] ?? ''))
  return profileTable(sourceOf([Object.keys(columns), ...rows]))
}
