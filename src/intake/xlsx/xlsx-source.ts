import type { SourceFile } from '#intake/files/source-file.ts'
import type { Row, RowSource } from '#intake/row.ts'
import { SheetReader } from './sheet-reader.ts'
import { piecesOf, type Sheet, type Workbook } from './workbook.ts'
import { damaged, tooLarge } from './workbook-refusals.ts'

/** More cells than a sheet of answers has; blank ones between others take room as well. */
const MOST_CELLS = 50_000_000

/** A sheet of a workbook as rows. */
export function sheetSource(workbook: Workbook, sheet: Sheet): RowSource {
  const { file, sheets, shared } = workbook
  return {
    name: file.name,
    unreadable: 0,
    container: { kind: 'xlsx', sheets: sheets.map(({ name }) => name), sheet: sheet.name },
    epoch: shared.epoch,
    rows: () => rowsOf(file, workbook, sheet),
  }
}

async function* rowsOf(
  file: SourceFile,
  { shared }: Workbook,
  { entry }: Sheet,
): AsyncGenerator<readonly Row[]> {
  const reader = new SheetReader(shared)
  for await (const { cells } of piecesOf(file, entry, reader)) {
    if (cells > MOST_CELLS) throw tooLarge(file.name)
    const rows = reader.take()
    if (rows.length > 0) yield rows
  }
  if (reader.isOpen) throw damaged(file.name)
}
