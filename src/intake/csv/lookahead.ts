/** What is looked for is not in the text, or cannot be known before more of it has come. */
export const NOWHERE = Infinity
export const UNKNOWN = -1

/**
 * Finds out what comes next in a text. Places are asked for in rising order; what was found is kept
 * until it is passed, so that no part of the text is searched twice.
 */
export class Lookahead {
  readonly text: string
  readonly delimiter: string
  readonly #lineEnd: string
  readonly #isLast: boolean
  #line = -1
  #cut = -1

  /** `isLast`: no more text comes. */
  constructor(text: string, delimiter: string, lineEnd: string, isLast: boolean) {
    this.text = text
    this.delimiter = delimiter
    this.#lineEnd = lineEnd
    this.#isLast = isLast
  }

  /** The next line end; the last line ends with the text. */
  lineFrom(from: number): number {
    if (this.#line < from) {
      const found = this.text.indexOf(this.#lineEnd, from)
      this.#line = found >= 0 ? found : this.#isLast ? this.text.length : NOWHERE
    }
    return this.#line
  }

  /** The next delimiter. */
  cutFrom(from: number): number {
    if (this.#cut < from) {
      const found = this.text.indexOf(this.delimiter, from)
      this.#cut = found >= 0 ? found : NOWHERE
    }
    return this.#cut
  }

  /** The next place without a blank. */
  pastBlanks(from: number): number {
    let at = from
    while (this.#isBlank(at)) at++
    return at
  }

  /** Where the cell ends if only blanks stand from here to its end. */
  cellEnd(from: number): number {
    const at = this.pastBlanks(from)
    const mark = this.text[at]
    if (mark === undefined) return this.#isLast ? at : UNKNOWN
    if (mark === this.delimiter || mark === this.#lineEnd) return at
    if (mark !== '\r') return NOWHERE
    const next = this.text[at + 1]
    if (next === undefined) return this.#isLast ? at : UNKNOWN
    return next === '\n' ? at : NOWHERE
  }

  /** Whether nothing but blanks stands before this place in its cell. */
  beginsCell(at: number): boolean {
    let before = at - 1
    while (this.#isBlank(before)) before--
    const mark = this.text[before]
    return mark === this.delimiter || mark === this.#lineEnd
  }

  /** Whether this is a carriage return that belongs to a line end. */
  isReturn(at: number): boolean {
    return this.#lineEnd === '\n' && this.text[at] === '\r'
  }

  #isBlank(at: number): boolean {
    const mark = this.text[at]
    return (mark === ' ' || mark === '\t') && mark !== this.delimiter
  }
}
