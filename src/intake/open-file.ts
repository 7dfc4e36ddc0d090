import { openCsv } from './csv/csv-source.ts'
import { refuseOldOffice } from './files/old-office.ts'
import { bytesOf, findFile, type SourceFile } from './files/source-file.ts'
import { isJson, openJson } from './json/json-source.ts'
import type { RowSource } from './row.ts'
import { openWorkbook } from './xlsx/workbook.ts'
import { sheetSource } from './xlsx/xlsx-source.ts'

/** So many bytes show what kind of file it is, whatever its name says. */
const HEAD = 4096

/**
 * Opens a file of any kind that we know: a workbook has as many sources as it has sheets, visible
 * ones first, every other file has one. Throws `Refusal` when it is none of these kinds.
 */
export async function openFile(path: string): Promise<readonly [RowSource, ...RowSource[]]> {
  const file = await findFile(path)
  const head = await bytesOf(file, { from: 0, to: Math.min(HEAD, file.size) })
  if (head.toString('latin1', 0, 4) === 'PK\x03\x04') return sheetsOf(file)
  await refuseOldOffice(file, head)
  return [isJson(head) ? await openJson(file) : await openCsv(file)]
}

async function sheetsOf(file: SourceFile): Promise<readonly [RowSource, ...RowSource[]]> {
  const workbook = await openWorkbook(file)
  const { sheets } = workbook
  const visible = sheets.filter(({ isHidden }) => !isHidden)
  const wanted = visible.length > 0 ? visible : sheets
  return wanted.map((sheet) => sheetSource(workbook, sheet)) as [RowSource, ...RowSource[]]
}
