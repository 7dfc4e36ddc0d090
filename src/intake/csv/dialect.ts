import { isBlank, type Row } from '#intake/row.ts'
import { RowSplitter } from './row-splitter.ts'

/** How a text file is cut into rows and cells. */
export interface Dialect {
  readonly delimiter: string
  /** Old Macintosh files end their lines with a carriage return alone. */
  readonly lineEnd: '\n' | '\r'
  /** Whether the first line is Excel's `sep=;`, which is no row. */
  readonly hasSeparatorLine: boolean
}

const DELIMITERS = [',', ';', '\t', '|'] as const

/** How the file that begins so is cut; what cannot be told is taken for commas and line feeds. */
export function dialectOf(head: string): Dialect {
  const lineEnd = head.includes('\r') && !head.includes('\n') ? '\r' : '\n'
  const stated = /^"?sep=([^\r\n])"?[,;\t|]*(\r|\n|$)/i.exec(head)?.[1]
  if (stated) return { delimiter: stated, lineEnd, hasSeparatorLine: true }
  return { delimiter: likeliestDelimiter(head, lineEnd), lineEnd, hasSeparatorLine: false }
}

function likeliestDelimiter(head: string, lineEnd: Dialect['lineEnd']): string {
  let best = { delimiter: ',', fit: 0 }
  for (const delimiter of DELIMITERS) {
    const fit = fitOf(rowsOf(head, { delimiter, lineEnd }))
    if (fit > best.fit) best = { delimiter, fit }
  }
  return best.delimiter
}

/** The head may end inside a row, so its last one only counts when it is the only one. */
function rowsOf(head: string, dialect: Pick<Dialect, 'delimiter' | 'lineEnd'>): Row[] {
  const splitter = new RowSplitter(dialect)
  const rows = splitter.push(head)
  return (rows.length > 1 ? rows : [...rows, ...splitter.end()]).filter((row) => !isBlank(row))
}

/**
 * How much like a table the rows are: the share of them that has the commonest number of cells, a
 * trifle more for more cells, half of it when the first of them has numbers, as no header has.
 */
function fitOf(rows: readonly Row[]): number {
  const tabular = rows.filter(({ cells }) => cells.length > 1)
  const [cells, count] = commonest(tabular.map((row) => row.cells.length))
  const share = (count / rows.length) * (1 + Math.log2(cells) / 100)
  return tabular[0]?.cells.some((cell) => NUMBER.test(cell)) ? share / 2 : share
}

const NUMBER = /^\s*[-+]?\d+([.,]\d+)?\s*$/

/** The commonest of some numbers and how common it is. */
function commonest(numbers: readonly number[]): [number: number, count: number] {
  const counts = new Map<number, number>()
  let best: [number, number] = [1, 0]
  for (const number of numbers) {
    const count = (counts.get(number) ?? 0) + 1
    counts.set(number, count)
    if (count > best[1]) best = [number, count]
  }
  return best
}
