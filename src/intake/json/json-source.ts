import type { SourceFile } from '#intake/files/source-file.ts'
import type { Row, RowSource } from '#intake/row.ts'
import { Refusal } from '#nps/refusal.ts'
import { fieldsIn, type Fields } from './flat-fields.ts'
import { recordsOf } from './json-records.ts'

/** More different fields than answers have. */
const MOST_FIELDS = 5000

/** So many rows are given at a time. */
const BATCH = 1000

/** Whether a file that begins so is JSON, or one JSON object a line. */
export function isJson(head: Buffer): boolean {
  return /^(\xef\xbb\xbf)?\s*(\[\s*\{\s*["}]|\[\s*\]|\{\s*["}])/.test(head.toString('latin1'))
}

/**
 * Opens a file of JSON: an array of answers, an object that holds one, or one answer a line. Each
 * field is a column; a field inside another goes by both names, `person.email`. Throws `Refusal`
 * when it is damaged, or too large to be read at once.
 */
export async function openJson(file: SourceFile): Promise<RowSource> {
  const columns = await columnsIn(file)
  if (columns.size === 0) throw noObjects(file.name)
  return {
    name: file.name,
    unreadable: 0,
    container: { kind: 'json' },
    rows: () => rowsOf(file, columns),
  }
}

async function columnsIn(file: SourceFile): Promise<ReadonlyMap<string, number>> {
  const columns = new Map<string, number>()
  for await (const { fields } of recordsIn(file))
    for (const name of fields.keys())
      if (!columns.has(name) && columns.size < MOST_FIELDS) columns.set(name, columns.size)
  return columns
}

async function* rowsOf(
  file: SourceFile,
  columns: ReadonlyMap<string, number>,
): AsyncGenerator<readonly Row[]> {
  let rows: Row[] = [{ line: 0, cells: [...columns.keys()], fault: null }]
  for await (const { line, fields } of recordsIn(file)) {
    const cells = Array<string>(columns.size).fill('')
    for (const [name, value] of fields) {
      const index = columns.get(name)
      if (index !== undefined) cells[index] = value
    }
    rows.push({ line, cells, fault: null })
    if (rows.length < BATCH) continue
    yield rows
    rows = []
  }
  yield rows
}

async function* recordsIn(file: SourceFile): AsyncGenerator<{ line: number; fields: Fields }> {
  for await (const { line, value } of recordsOf(file)) yield { line, fields: fieldsIn(value) }
}

function noObjects(name: string): Refusal {
  return new Refusal(
    'empty',
    `${name} holds no answers: there is no object with fields in it.`,
    'Export the results again, or as CSV, and import that file.',
  )
}
