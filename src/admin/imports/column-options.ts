import type { AdminMessages } from '#messages/admin/language.ts'
import type { Field, PreviewedColumn, PreviewedLook } from './previewed.ts'

/** One entry of a list to choose from. */
export interface Option {
  readonly value: string
  readonly label: string
}

/** Longer headers are cut: a list of whole questions is hard to choose from. */
const LONGEST = 60

/** Every column, by its number and header and what stands in it. */
export function columnOptions(
  columns: readonly PreviewedColumn[],
  { imports }: AdminMessages,
): Option[] {
  const { column, kinds } = imports.preview
  return columns.map(({ index, header, question, kinds: [kind] }) => ({
    value: `#${index + 1}`,
    label: column(index + 1, shortened(question || header)) + (kind ? ` (${kinds[kind]})` : ''),
  }))
}

/** What a field may be read from. Each file has a rating, so there is no choosing none. */
export function fieldOptions(
  { fields }: PreviewedLook,
  field: Field,
  chosen: string,
  columns: readonly Option[],
  { imports }: AdminMessages,
): Option[] {
  const { asRecognised, asRecognisedBare, noColumn } = imports.preview
  const found = fields[field]
  const header = found && (shortened(found.header) || `#${found.index + 1}`)
  // Without a rating or a date there is a question, which says what was found.
  const isOpen = chosen !== '' || (found === null && (field === 'rating' || field === 'date'))
  const first = { value: '', label: isOpen ? asRecognisedBare : asRecognised(header) }
  const none = field === 'rating' ? [] : [{ value: '-', label: noColumn }]
  return [first, ...none, ...columns]
}

/** What may split the answers: no texts, for these are what people said. */
export function dimensionOptions(
  { columns }: PreviewedLook,
  options: readonly Option[],
  { imports }: AdminMessages,
): Option[] {
  const fit = options.filter((_, at) => columns[at]?.kinds[0] !== 'texts')
  return [{ value: '', label: imports.preview.noColumn }, ...fit]
}

/** The orders in which the numbers of a date may stand. */
export function orderOptions(
  { dateOrder }: PreviewedLook,
  chosen: string,
  { imports }: AdminMessages,
): Option[] {
  const { orders, orderAsRecognised } = imports.preview
  const known = chosen === '' && dateOrder ? orders[dateOrder.order] : null
  const given = (['dmy', 'mdy', 'ymd'] as const).map((value) => ({ value, label: orders[value] }))
  return [{ value: '', label: orderAsRecognised(known) }, ...given]
}

/** The sheets of a workbook that has several; `null` for other files. */
export function sheetOptions(
  { container }: PreviewedLook,
  { imports }: AdminMessages,
): Option[] | null {
  if (container.kind !== 'xlsx' || container.sheets.length < 2) return null
  const named = container.sheets.map((name) => ({ value: name, label: name }))
  return [{ value: '', label: imports.preview.asRecognised(container.sheet) }, ...named]
}

/** A header in one line of at most so many characters. */
export function shortened(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}
