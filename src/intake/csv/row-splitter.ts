import type { Dialect } from './dialect.ts'
import { Lookahead } from './lookahead.ts'
import { QuotedRow } from './quoted-row.ts'
import type { Row } from '#intake/row.ts'

/** A row may have so many characters; one quotation mark too few could make a row of a whole file. */
export const LONGEST_ROW = 2 ** 20

/**
 * Cuts text into rows and cells, however the text arrives in pieces. An empty line is no row. A row
 * that cannot be read gets a fault, and reading goes on at the next physical line.
 */
export class RowSplitter {
  readonly #delimiter: string
  readonly #lineEnd: string
  /** What has come and is not yet part of a row. */
  #text = ''
  /** The physical line on which it starts. */
  #line = 1
  /** Where in it the next row starts. */
  #at = 0
  /** The first delimiter and quotation mark from there on; the text's length when there is none. */
  #cut = 0
  #quote = 0
  /** Whether it starts inside a line that was too long. */
  #isSkipping = false

  constructor(dialect: Pick<Dialect, 'delimiter' | 'lineEnd'>) {
    this.#delimiter = dialect.delimiter
    this.#lineEnd = dialect.lineEnd
  }

  /** The rows that are complete once this text has come. */
  push(text: string): Row[] {
    this.#text += text
    return this.#rows(false)
  }

  /** The rows left when no more text comes. */
  end(): Row[] {
    return this.#rows(true)
  }

  #rows(isLast: boolean): Row[] {
    const rows: Row[] = []
    this.#at = 0
    this.#quote = this.#next('"', 0)
    this.#cut = this.#next(this.#delimiter, 0)
    if (this.#isSkipping) this.#skipLine()
    for (this.#skipBlankLines(); this.#at < this.#text.length; this.#skipBlankLines()) {
      const row = this.#row(isLast)
      if (row === null) break
      rows.push(row)
    }
    this.#text = this.#text.slice(this.#at)
    return rows
  }

  /** Nothing but line ends; a return alone may still be the first half of one. */
  #skipBlankLines(): void {
    while (this.#text[this.#at] === this.#lineEnd) {
      this.#at++
      this.#line++
    }
  }

  /** The next row; `null` when more text has to come first. */
  #row(isLast: boolean): Row | null {
    const from = this.#at
    const found = this.#text.indexOf(this.#lineEnd, from)
    const end = found === -1 ? this.#text.length : found
    if (this.#quote < from) this.#quote = this.#next('"', from)
    if (this.#quote < end) return this.#quotedRow(isLast)
    if (end - from > LONGEST_ROW) return this.#faulty(TOO_LONG)
    if (found === -1 && !isLast) return null
    const cells = this.#plainCells(from, this.#withoutReturn(from, end))
    return this.#taken(cells, end + 1, 1)
  }

  #plainCells(from: number, end: number): string[] {
    const cells: string[] = []
    let start = from
    if (this.#cut < start) this.#cut = this.#next(this.#delimiter, start)
    while (this.#cut < end) {
      cells.push(this.#text.slice(start, this.#cut))
      start = this.#cut + 1
      this.#cut = this.#next(this.#delimiter, start)
    }
    cells.push(this.#text.slice(start, end))
    return cells
  }

  #quotedRow(isLast: boolean): Row | null {
    const from = this.#at
    const ahead = new Lookahead(this.#text, this.#delimiter, this.#lineEnd, isLast)
    const row = new QuotedRow(ahead, from)
    const cells = row.read()
    if (row.end - from > LONGEST_ROW) return this.#faulty(TOO_LONG)
    if (cells !== null)
      return this.#taken(cells, row.end + 1, this.#linesBetween(from, row.end) + 1)
    if (row.isMisquoted || isLast) return this.#faulty(NOT_CLOSED)
    return null
  }

  #taken(cells: string[], next: number, lines: number): Row {
    const row = { line: this.#line, cells, fault: null }
    this.#line += lines
    this.#at = next
    return row
  }

  #faulty(fault: string): Row {
    const row = { line: this.#line, cells: [], fault }
    this.#skipLine()
    return row
  }

  #skipLine(): void {
    const end = this.#text.indexOf(this.#lineEnd, this.#at)
    this.#isSkipping = end === -1
    if (end !== -1) this.#line++
    this.#at = end === -1 ? this.#text.length : end + 1
  }

  #linesBetween(from: number, to: number): number {
    let lines = 0
    let end = this.#next(this.#lineEnd, from)
    for (; end < to; end = this.#next(this.#lineEnd, end + 1)) lines++
    return lines
  }

  #withoutReturn(from: number, end: number): number {
    return end > from && this.#text.charCodeAt(end - 1) === RETURN ? end - 1 : end
  }

  #next(mark: string, from: number): number {
    const found = this.#text.indexOf(mark, from)
    return found === -1 ? this.#text.length : found
  }
}

const RETURN = 13
const TOO_LONG =
  'the row is longer than a million characters, as if a quotation mark (") were missing'
const NOT_CLOSED = 'a quotation mark (") is opened here and not closed'
