import type { Row } from '#intake/row.ts'
import type { NumberFormats } from './number-formats.ts'
import { serialDate, type Epoch } from './serial-date.ts'
import { CellText, unescaped, type SharedStrings } from './shared-strings.ts'
import { attributeOf, decoded, type XmlListener } from './xml.ts'

/** What cells refer to. */
export interface Shared {
  readonly strings: SharedStrings
  readonly formats: NumberFormats
  readonly epoch: Epoch
}

/** Columns beyond this one hold no survey; what stands there is not looked at. */
const MOST_COLUMNS = 5000

/**
 * Makes rows of a sheet's XML. A cell is what stands in it: dates as `2021-11-08T17:05:47`, numbers
 * as the file has them, formulas by their results. Rows in which nothing stands are left out, rows
 * that are only hidden are not: a filter that somebody has set is no statement about the answers.
 */
export class SheetReader implements XmlListener {
  /** Whether the rows began and have not ended: at the end of a sheet a part of it is missing then. */
  isOpen = false
  /** How many cells there are, those that are only skipped over included. */
  cells = 0
  readonly #shared: Shared
  readonly #text = new CellText()
  #rows: Row[] = []
  #line = 0
  #row: string[] = []
  #column = -1
  #type = ''
  #style: string | null = null
  #value = ''
  #isValue = false

  constructor(shared: Shared) {
    this.#shared = shared
  }

  /** The rows that are complete. */
  take(): Row[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  open(name: string, attributes: string): void {
    if (name === 'c') return this.#openCell(attributes)
    if (name === 'v') this.#isValue = this.#column >= 0
    else if (name === 'row') this.#openRow(attributes)
    else if (name === 'sheetData') this.isOpen = true
    else this.#text.open(name)
  }

  close(name: string): void {
    if (name === 'v') this.#isValue = false
    else if (name === 'c') this.#closeCell()
    else if (name === 'row') this.#closeRow()
    else if (name === 'sheetData') this.isOpen = false
    else this.#text.close(name)
  }

  text(text: string): void {
    if (this.#isValue) this.#value += text
    else if (this.#type === 'inlineStr') this.#text.text(text)
  }

  #openRow(attributes: string): void {
    if (!this.isOpen) return
    const number = Number(attributeOf(attributes, 'r'))
    this.#line = number > 0 && Number.isInteger(number) ? number : this.#line + 1
    this.#row = []
    this.#column = -1
  }

  #openCell(attributes: string): void {
    this.#column = columnIn(attributeOf(attributes, 'r')) ?? this.#column + 1
    this.#type = attributeOf(attributes, 't') ?? ''
    this.#style = attributeOf(attributes, 's')
    this.#value = ''
    this.#text.clear()
  }

  #closeCell(): void {
    const cell = this.#cell()
    this.#type = ''
    this.cells++
    if (cell === '' || this.#column >= MOST_COLUMNS || !this.isOpen) return
    while (this.#row.length < this.#column) {
      this.#row.push('')
      this.cells++
    }
    this.#row[this.#column] = cell
  }

  #closeRow(): void {
    this.#column = -1
    if (this.#row.length > 0) this.#rows.push({ line: this.#line, cells: this.#row, fault: null })
    this.#row = []
  }

  #cell(): string {
    const { strings, formats, epoch } = this.#shared
    if (this.#type === 'inlineStr') return this.#text.value()
    if (this.#value === '') return ''
    if (this.#type === 's') return strings.at(this.#value)
    if (this.#type === 'b') return this.#value === '1' ? 'TRUE' : 'FALSE'
    if (this.#type === '' || this.#type === 'n')
      return formats.isDate(this.#style) ? serialDate(this.#value, epoch) : plain(this.#value)
    return unescaped(decoded(this.#value))
  }
}

/** The column, from 0, of a reference such as `AB12`; `null` when there is none. */
function columnIn(reference: string | null): number | null {
  if (reference === null) return null
  let column = 0
  for (let at = 0; at < 3; at++) {
    const letter = (reference.charCodeAt(at) | 32) - 96
    if (!(letter >= 1 && letter <= 26)) break
    column = column * 26 + letter
  }
  return column === 0 ? null : column - 1
}

/** Results of sums have a seventeenth digit that nobody sees: `8.9999999999999991` is 9. */
function plain(number: string): string {
  if (number.length < 16 || !/^-?\d*\.\d+$/.test(number)) return number.trim()
  return String(Number(Number(number).toPrecision(15)))
}
