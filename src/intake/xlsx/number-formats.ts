import { attributeOf, type XmlListener } from './xml.ts'

/** Gathers from `xl/styles.xml` which styles of cells show a number as a date. */
export class NumberFormats implements XmlListener {
  readonly #dates = new Set<number>()
  readonly #isDate: boolean[] = []
  #isInCells = false

  /** Whether a cell of this style holds a date. */
  isDate(style: string | null): boolean {
    return style !== null && this.#isDate[Number(style)] === true
  }

  open(name: string, attributes: string): void {
    if (name === 'numFmt') this.#addFormat(attributes)
    else if (name === 'cellXfs') this.#isInCells = true
    else if (name === 'xf' && this.#isInCells) this.#addStyle(attributes)
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#isInCells = false
  }

  text(): void {
    // Formats stand in attributes.
  }

  #addFormat(attributes: string): void {
    const id = Number(attributeOf(attributes, 'numFmtId'))
    if (showsDate(attributeOf(attributes, 'formatCode') ?? '')) this.#dates.add(id)
  }

  #addStyle(attributes: string): void {
    const id = Number(attributeOf(attributes, 'numFmtId'))
    this.#isDate.push(this.#dates.has(id) || BUILT_IN.test(String(id)))
  }
}

/** The formats that every program knows: dates of the reader's country, some of East Asia's. */
const BUILT_IN = /^(1[4-7]|22|2[7-9]|3[016]|5[0-478])$/

/**
 * Whether a format such as `dd/mm/yyyy hh:mm` shows a day. A mere time of day does not, nor does a
 * duration, `[h]:mm`.
 */
export function showsDate(format: string): boolean {
  const [first = ''] = format.split(';')
  const signs = first
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[[^\]]*\]/g, (part) => (/^\[[hms]+\]$/i.test(part) ? '[h' : ''))
    .replace(/general|am\/pm|a\/p|e[+-]/gi, '')
  if (signs.includes('[')) return false
  return /[ydj]/i.test(signs) || (/m/i.test(signs) && !/[hs]/i.test(signs))
}
