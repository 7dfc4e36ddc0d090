import { type Lookahead, NOWHERE, UNKNOWN } from './lookahead.ts'

/**
 * Reads one row with quotation marks in it, as sloppily as real files are written: marks inside a
 * quoted cell that are not doubled, blanks around the marks, marks that are never closed. Nothing
 * it decides depends on where the text was cut into pieces, and it looks at no character more than
 * a few times.
 */
export class QuotedRow {
  /** How far it has read; after a whole row, where its line end or the end of the text is. */
  end: number
  /** Whether a mark is not closed, so that its cell would run on into the rows below. */
  isMisquoted = false
  readonly #text: string
  readonly #ahead: Lookahead
  /** The next mark that closes a cell and, when there is none, up to where there is none. */
  #closing = -1
  #openTo = -1

  constructor(ahead: Lookahead, from: number) {
    this.#text = ahead.text
    this.#ahead = ahead
    this.end = from
  }

  /** The cells; `null` when the row is misquoted or more text has to come first. */
  read(): string[] | null {
    const cells: string[] = []
    for (;;) {
      const cell = this.#cell()
      if (cell === null) return null
      cells.push(cell)
      if (this.#text[this.end] !== this.#ahead.delimiter) break
      this.end++
    }
    if (this.#ahead.isReturn(this.end)) this.end++
    return cells
  }

  #cell(): string | null {
    const start = this.end
    const mark = this.#ahead.pastBlanks(start)
    if (this.#text[mark] !== '"') return this.#plainCell(start)
    if (mark === start) return this.#quotedCell(mark + 1)
    if (this.#ahead.lineFrom(mark) === NOWHERE) return this.#unfinished()
    return this.#closesOnLine(mark + 1) ? this.#quotedCell(mark + 1) : this.#plainCell(start)
  }

  #plainCell(start: number): string | null {
    const line = this.#ahead.lineFrom(start)
    const cut = this.#ahead.cutFrom(start)
    if (cut < line) this.end = cut
    else if (line === NOWHERE) return this.#unfinished()
    else this.end = this.#ahead.isReturn(line - 1) && line > start ? line - 1 : line
    return this.#text.slice(start, this.end)
  }

  #quotedCell(opened: number): string | null {
    const firstLine = this.#ahead.lineFrom(opened)
    let value = ''
    let from = opened
    for (;;) {
      const mark = this.#text.indexOf('"', from)
      if (mark === -1) return this.#unfinished()
      const isDoubled = this.#text[mark + 1] === '"'
      const end = isDoubled ? NOWHERE : this.#ahead.cellEnd(mark + 1)
      if (end === UNKNOWN) return this.#unfinished()
      if (end !== NOWHERE) {
        this.end = end
        return value + this.#text.slice(from, mark)
      }
      if (!isDoubled) {
        const stray = this.#stray(mark, firstLine)
        if (stray === 'unfinished') return this.#unfinished()
        if (stray === 'misquoted') return this.#misquoted(mark)
        if (stray === 'closing')
          return this.#withRest(value + this.#text.slice(from, mark), mark + 1)
      }
      value += this.#text.slice(from, mark + 1)
      from = mark + (isDoubled ? 2 : 1)
    }
  }

  /**
   * What a mark means that is neither doubled nor at the end of the cell. If a mark further on in
   * the line closes the cell, it is part of the text, else it closes the cell, and what follows
   * belongs to it: `"great" shop`. In a cell that has run over a line end it is part of the text as
   * well; but where a cell would begin with it, it says that a mark above is not closed.
   */
  #stray(mark: number, firstLine: number): 'text' | 'closing' | 'misquoted' | 'unfinished' {
    if (this.#ahead.lineFrom(mark) === NOWHERE) return 'unfinished'
    const hasRunOver = mark > firstLine
    if (hasRunOver && this.#ahead.beginsCell(mark)) return 'misquoted'
    return hasRunOver || this.#closesOnLine(mark + 1) ? 'text' : 'closing'
  }

  /** Whether some mark from here on closes a cell before the line ends and before another cell begins. */
  #closesOnLine(from: number): boolean {
    if (this.#closing >= from) return true
    if (this.#openTo >= from) return false
    const line = this.#ahead.lineFrom(from)
    let mark = this.#text.indexOf('"', from)
    while (mark !== -1 && mark < line) {
      if (this.#text[mark + 1] === '"') mark++
      else if (this.#ahead.cellEnd(mark + 1) !== NOWHERE) {
        this.#closing = mark
        return true
      } else if (this.#ahead.beginsCell(mark)) break
      mark = this.#text.indexOf('"', mark + 1)
    }
    this.#openTo = mark === -1 || mark > line ? line : mark
    return false
  }

  #withRest(value: string, from: number): string | null {
    const rest = this.#plainCell(from)
    return rest === null ? null : value + rest
  }

  #unfinished(): null {
    this.end = this.#text.length
    return null
  }

  #misquoted(mark: number): null {
    this.end = mark
    this.isMisquoted = true
    return null
  }
}
