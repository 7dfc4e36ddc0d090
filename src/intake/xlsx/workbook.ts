import type { SourceFile } from '#intake/files/source-file.ts'
import { NumberFormats } from './number-formats.ts'
import { otherArchive } from './other-archives.ts'
import type { Epoch } from './serial-date.ts'
import { SharedStrings } from './shared-strings.ts'
import type { Shared } from './sheet-reader.ts'
import { refuseTooLarge, unpacked } from './unpack.ts'
import { damaged, tooLarge } from './workbook-refusals.ts'
import { attributeOf, XmlReader, type XmlListener } from './xml.ts'
import { entriesOf, nameOf, type Entry } from './zip-directory.ts'

/** A workbook that has been opened. */
export interface Workbook {
  readonly file: SourceFile
  readonly sheets: readonly Sheet[]
  readonly shared: Shared
}

/** One of its sheets. */
export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  readonly entry: Entry
}

/** More sheets than anybody looks through. */
const MOST_SHEETS = 200

/** The texts that cells share stay in memory, so they may have fewer bytes than sheets. */
const MOST_TEXT = 2 ** 28

/** Opens a workbook and reads what its sheets share. Throws `Refusal` when it is damaged or too large. */
export async function openWorkbook(file: SourceFile): Promise<Workbook> {
  const entries = await entriesOf(file)
  const main = mainPart(entries)
  if (main === undefined) throw otherArchive(file.name, entries)
  const book = new BookReader()
  await readXml(file, main, book)
  const targets = new RelationReader(folderOf(main.name))
  const relations = entries.get(relationsOf(main.name))
  if (relations) await readXml(file, relations, targets)
  const find = (id: string) => entries.get(targets.ids.get(id) ?? '')
  const sheets = book.sheets.slice(0, MOST_SHEETS).flatMap(({ name, isHidden, id }) => {
    const entry = find(id)
    return entry && isWorksheet(entry) ? [{ name, isHidden, entry }] : []
  })
  if (sheets.length === 0) throw damaged(file.name)
  refuseTooLarge(
    file,
    sheets.map(({ entry }) => entry),
  )
  const parts = { strings: targets.strings, styles: targets.styles }
  return { file, sheets, shared: await sharedOf(file, entries, parts, book.epoch) }
}

/** Reads a part of a workbook to its end, and gives the listener whenever a piece has been read. */
export async function* piecesOf<Listener extends XmlListener>(
  file: SourceFile,
  entry: Entry,
  listener: Listener,
): AsyncGenerator<Listener> {
  const reader = new XmlReader(listener)
  const decoder = new TextDecoder()
  for await (const piece of unpacked(file, entry)) {
    reader.push(decoder.decode(piece, { stream: true }))
    if (reader.isEndless) throw damaged(file.name)
    yield listener
  }
  reader.push(decoder.decode())
  yield listener
}

async function readXml(file: SourceFile, entry: Entry, listener: XmlListener): Promise<void> {
  const pieces = piecesOf(file, entry, listener)
  while (!(await pieces.next()).done);
}

async function sharedOf(
  file: SourceFile,
  entries: ReadonlyMap<string, Entry>,
  names: { readonly strings: string; readonly styles: string },
  epoch: Epoch,
): Promise<Shared> {
  const strings = new SharedStrings(file.name)
  const formats = new NumberFormats()
  const texts = entries.get(names.strings)
  const styles = entries.get(names.styles)
  if (texts && texts.size > MOST_TEXT) throw tooLarge(file.name)
  if (texts) await readXml(file, texts, strings)
  if (styles) await readXml(file, styles, formats)
  return { strings, formats, epoch }
}

/** Nearly always `xl/workbook.xml`; a few programs number it. */
function mainPart(entries: ReadonlyMap<string, Entry>): Entry | undefined {
  return (
    entries.get('xl/workbook.xml') ??
    [...entries.values()].find(({ name }) => /^xl\/workbook\d*\.xml$/.test(name))
  )
}

function isWorksheet({ name }: Entry): boolean {
  return !/(chart|dialog|macro)sheets?\//.test(name)
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1)
}

function relationsOf(name: string): string {
  return `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`
}

/** Gathers what `xl/workbook.xml` says. */
class BookReader implements XmlListener {
  readonly sheets: { readonly name: string; readonly isHidden: boolean; readonly id: string }[] = []
  epoch: Epoch = 1900

  open(tag: string, attributes: string): void {
    if (tag === 'workbookPr' && /^(1|true|on)$/.test(attributeOf(attributes, 'date1904') ?? ''))
      this.epoch = 1904
    if (tag !== 'sheet') return
    const name = attributeOf(attributes, 'name') ?? ''
    const state = attributeOf(attributes, 'state') ?? 'visible'
    const id = /\s(?:[\w-]+:)?id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1] ?? ''
    this.sheets.push({ name, isHidden: state !== 'visible', id })
  }

  close(): void {
    // Sheets stand in attributes.
  }

  text(): void {
    // As above.
  }
}

/** Gathers which id means which part. */
class RelationReader implements XmlListener {
  readonly ids = new Map<string, string>()
  strings = 'xl/sharedstrings.xml'
  styles = 'xl/styles.xml'
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  open(name: string, attributes: string): void {
    if (name !== 'Relationship') return
    const path = this.#pathOf(attributeOf(attributes, 'Target') ?? '')
    const type = attributeOf(attributes, 'Type') ?? ''
    this.ids.set(attributeOf(attributes, 'Id') ?? '', path)
    if (type.endsWith('/sharedStrings')) this.strings = path
    if (type.endsWith('/styles')) this.styles = path
  }

  close(): void {
    // Relations stand in attributes.
  }

  text(): void {
    // As above.
  }

  #pathOf(target: string): string {
    if (target.startsWith('/')) return nameOf(target)
    const parts = `${this.#folder}${target.replaceAll('\\', '/')}`.split('/')
    const path: string[] = []
    for (const part of parts)
      if (part === '..') path.pop()
      else if (part !== '.' && part !== '') path.push(part)
    return nameOf(path.join('/'))
  }
}
