import { archive, type Packed } from './archives.ts'

/** A cell: a text, a number, a boolean, nothing, or what only XML can say. */
export type Cell = string | number | boolean | null | { readonly xml: string }

/** A sheet to be written. */
export interface WrittenSheet {
  readonly name?: string
  readonly rows: readonly (readonly Cell[])[]
  readonly state?: 'hidden' | 'veryHidden'
  /** Attributes of some rows, by their number from 1, such as `hidden="1"`. */
  readonly rowAttributes?: Readonly<Record<number, string>>
  /** Texts in the cells themselves instead of in the list that all sheets share. */
  readonly isInline?: boolean
}

/** How a workbook is written. */
export interface Writing {
  /** Formats of numbers: style 1 is the first of them. */
  readonly formats?: readonly string[]
  readonly isFrom1904?: boolean
  /** A prefix before every name, as some programs write it. */
  readonly prefix?: string
  readonly more?: readonly Packed[]
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The bytes of a workbook with these sheets. */
export function workbook(sheets: readonly WrittenSheet[], writing: Writing = {}): Buffer {
  return archive([...partsOf(sheets, writing), ...(writing.more ?? [])])
}

/** Its parts before they are packed. */
export function partsOf(
  sheets: readonly WrittenSheet[],
  { formats = [], isFrom1904 = false, prefix = '' }: Writing = {},
): Packed[] {
  const shared: string[] = []
  const names = sheets.map(({ name }, index) => name ?? `Sheet${index + 1}`)
  const bodies = sheets.map((sheet) => sheetXml(sheet, shared))
  const listed = sheets.map(
    ({ state }, index) =>
      `<sheet name="${escaped(names[index] ?? '')}" sheetId="${index + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${index + 1}"/>`,
  )
  const related = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const files: Packed[] = [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${isFrom1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${related.join('')}<Relationship Id="s" Type="${RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', content: stylesXml(formats) },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst xmlns="${MAIN}">${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    },
    ...bodies.map((content, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content })),
  ]
  if (prefix === '') return files
  const prefixed = (xml: string) => xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`)
  return files.map((file) => ({ ...file, content: prefixed(String(file.content)) }))
}

/** A date in style 1. */
export function dated(serial: number, style = 1): Cell {
  return { xml: ` s="${style}"><v>${serial}</v>` }
}

function sheetXml({ rows, rowAttributes = {}, isInline }: WrittenSheet, shared: string[]): string {
  const written = rows.map((cells, index) => {
    const row = index + 1
    const inside = cells.map((cell, column) =>
      cellXml(cell, `${letters(column)}${row}`, isInline ? null : shared),
    )
    return `<row r="${row}" ${rowAttributes[row] ?? ''}>${inside.join('')}</row>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData></worksheet>`
}

function cellXml(cell: Cell, at: string, shared: string[] | null): string {
  if (cell === null) return ''
  if (typeof cell === 'object') return `<c r="${at}"${cell.xml}</c>`
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (shared === null) return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  return `<c r="${at}" t="s"><v>${shared.push(cell) - 1}</v></c>`
}

function stylesXml(formats: readonly string[]): string {
  const numbered = formats.map(
    (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`,
  )
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`)
  return `<styleSheet xmlns="${MAIN}"><numFmts>${numbered.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}<xf numFmtId="14"/></cellXfs></styleSheet>`
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}
