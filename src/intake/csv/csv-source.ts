import { dialectOf, type Dialect } from './dialect.ts'
import { encodingOf, type Encoding } from './encoding.ts'
import { RowSplitter } from './row-splitter.ts'
import type { Row, RowSource } from '#intake/row.ts'
import type { SourceFile } from '#intake/files/source-file.ts'
import { headOf, textOf } from './text.ts'

/** So many characters show how a file is laid out. */
const HEAD = 128 * 1024

/**
 * A file of delimited text as rows. Finds out its encoding, over the whole file, and its layout.
 * Throws `Refusal` when it cannot be read or is no text.
 */
export async function openCsv(file: SourceFile): Promise<RowSource> {
  const encoding = await encodingOf(file)
  const dialect = dialectOf(await headOf(file, encoding, HEAD))
  return {
    name: file.name,
    unreadable: encoding.unreadable,
    container: { kind: 'csv', delimiter: dialect.delimiter, encoding: encoding.label },
    rows: () => rowsOf(file, encoding, dialect),
  }
}

async function* rowsOf(
  file: SourceFile,
  encoding: Encoding,
  dialect: Dialect,
): AsyncGenerator<readonly Row[]> {
  const splitter = new RowSplitter(dialect)
  let isFirst = dialect.hasSeparatorLine
  for await (const text of textOf(file, encoding)) {
    const rows = splitter.push(text)
    if (rows.length > 0) yield isFirst ? rows.slice(1) : rows
    isFirst &&= rows.length === 0
  }
  const rows = splitter.end()
  yield isFirst ? rows.slice(1) : rows
}
