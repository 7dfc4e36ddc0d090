import { hash } from 'node:crypto'
import type { Day } from '#nps/period.ts'
import type { Column } from '#intake/table/column.ts'
import { Firsts } from './firsts.ts'
import type { IdColumns } from './id-column.ts'
import { isNoAnswer } from '#intake/table/no-answer.ts'
import { Occurrences } from './occurrences.ts'
import { identityOfId } from './response-id.ts'
import { cellOf, type Row } from '#intake/row.ts'

/**
 * Says which response a row is, so that importing a file again, or a longer export of the same
 * survey, adds nothing twice. It is decided row by row and never by what else is in the file, or the
 * next export might decide otherwise and everything would count double:
 *
 * 1. by the survey tool's response id;
 * 2. by another id together with the time of the answer: it may be the person's, who may answer
 *    again and is another response then. Somebody who rates several things at once does so in
 *    several rows: what follows the first, and is not the same, goes by what it holds as well;
 * 3. by all that the row holds, but for what the next export may have changed, and by which of its
 *    equals it is: without an id two equal rows are two responses.
 */
export class Identities {
  readonly #ids: IdColumns
  /** The column with the time of the answer, if there is one, and else the day of all. */
  readonly #date: Column | null
  readonly #day: Day | null
  readonly #passing: ReadonlySet<number>
  readonly #occurrences = new Occurrences()
  readonly #firsts = new Firsts()

  constructor(ids: IdColumns, date: Column | null, day: Day | null) {
    this.#ids = ids
    this.#date = date
    this.#day = day
    this.#passing = new Set(ids.passing.map(({ index }) => index))
  }

  of(row: Row): string {
    const response = idIn(row, this.#ids.response)
    if (response !== '' && !isMangled(response)) return identityOfId(response)
    const id = idIn(row, this.#ids.some)
    const date = this.#day ?? idIn(row, this.#date)
    if (id !== '' && date !== '' && (hasTime(date) || isToken(id)))
      return this.#ofSome(`some:${id.length}:${id}:${date}`, row)
    const content = this.#contentOf(row)
    return `row:${content}:${this.#occurrence(content)}`
  }

  #ofSome(identity: string, row: Row): string {
    return this.#firsts.isFirst(identity, row.cells)
      ? identity
      : `${identity}:${this.#contentOf(row)}`
  }

  /**
   * A digest, for everything else that a row holds about a person must not leave this room. Blank
   * cells at the end do not count: some programs write them and some do not.
   */
  #contentOf({ cells }: Row): string {
    let content: string = this.#day ?? ''
    let blanks = ''
    for (const [index, cell] of cells.entries()) {
      const text = this.#passing.has(index) ? '' : plain(cell)
      if (text === '') blanks += '0:'
      else {
        content += `${blanks}${text.length}:${text}`
        blanks = ''
      }
    }
    return hash('sha256', content, 'base64url')
  }

  /** Which of the rows with this digest this is, from 1. 49 bits tell them apart. */
  #occurrence(digest: string): number {
    let key = 0
    for (let at = 0; at < 7; at++) key = key * 128 + digest.charCodeAt(at)
    return this.#occurrences.add(key)
  }
}

function idIn(row: Row, column: Column | null): string {
  const cell = column ? cellOf(row, column).trim() : ''
  return isNoAnswer(cell) || cell.length > LONGEST ? '' : cell
}

const LONGEST = 200

/** The same text, however a program has written its line ends. */
function plain(cell: string): string {
  return cell.includes('\r') ? cell.replace(/\r\n?/g, '\n').trim() : cell.trim()
}

/** Long numbers that a spreadsheet has rounded, `1.15936E+18` or `1159364820000000000`, are many ids in one. */
function isMangled(id: string): boolean {
  return /^(\d([.,]\d+)?E\+?\d+|\d{15}0+)$/i.test(id)
}

/**
 * A time to the second tells answers apart. Whole hours do not: programs make them of mere dates,
 * midnight in their own zone.
 */
function hasTime(date: string): boolean {
  if (/^\d{10,}$/.test(date)) return Number(date) % 3600 !== 0
  return /:\d\d:\d\d/.test(date) && !/:00:00(?!\d)/.test(date)
}

/** Ids that programs draw, such as UUIDs, mean one thing only; `1027` may mean many. */
function isToken(id: string): boolean {
  return id.length >= 12 && /^[^\s@]*\d[^\s@]*$/.test(id)
}
