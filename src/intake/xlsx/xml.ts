/** What is told of an XML document while it is read. Names come without their prefix. */
export interface XmlListener {
  /** `attributes`: all that stands in the tag behind its name. */
  open(name: string, attributes: string): void
  close(name: string): void
  /** A text as it stands between two tags; a longer one may come in parts. */
  text(text: string): void
}

/**
 * Reads XML as it comes in pieces and tells a listener of it. Knows no document types and no
 * entities but those that every document has, so nothing in it can grow or point elsewhere.
 */
export class XmlReader {
  /** Whether a tag or a text goes on for longer than any does; what follows it is not read. */
  isEndless = false
  readonly #listener: XmlListener
  #rest = ''

  constructor(listener: XmlListener) {
    this.#listener = listener
  }

  push(text: string): void {
    const all = this.#rest === '' ? text : this.#rest + text
    let at = 0
    for (;;) {
      const tag = all.indexOf('<', at)
      if (tag === -1) break
      const end = tagEnd(all, tag)
      if (end === -1) {
        at = this.#told(all, at, tag)
        break
      }
      this.#told(all, at, tag)
      this.#tag(all, tag, end)
      at = end
    }
    this.#rest = all.slice(at)
    this.isEndless ||= this.#rest.length > LONGEST
  }

  #told(all: string, from: number, to: number): number {
    if (to > from) this.#listener.text(all.slice(from, to))
    return to
  }

  #tag(all: string, from: number, end: number): void {
    const mark = all.charCodeAt(from + 1)
    if (mark === SLASH) return this.#listener.close(localName(all.slice(from + 2, end - 1).trim()))
    if (mark === QUESTION) return
    if (mark === EXCLAMATION) return this.#special(all, from, end)
    const isEmpty = all.charCodeAt(end - 2) === SLASH
    let nameEnd = from + 1
    while (!ENDS_NAME.has(all.charCodeAt(nameEnd))) nameEnd++
    const name = localName(all.slice(from + 1, nameEnd))
    this.#listener.open(name, all.slice(nameEnd, isEmpty ? end - 2 : end - 1))
    if (isEmpty) this.#listener.close(name)
  }

  /** What stands in CDATA is text as it is: it is told the way it would stand outside. */
  #special(all: string, from: number, end: number): void {
    if (!all.startsWith(CDATA, from)) return
    const text = all.slice(from + CDATA.length, end - 3)
    if (text !== '') this.#listener.text(text.replaceAll('&', '&amp;'))
  }
}

/** The text of a cell has up to 32,767 characters, of which each may be written with six. */
const LONGEST = 1024 * 1024

const EXCLAMATION = 33
const SLASH = 47
const QUESTION = 63
const ENDS_NAME = new Set(Array.from(' \t\r\n/>', (mark) => mark.charCodeAt(0)))

const CDATA = '<![CDATA['

/** Behind the end of the tag that starts here; -1 when it is not complete yet. */
function tagEnd(all: string, from: number): number {
  if (all.charCodeAt(from + 1) === EXCLAMATION) return specialEnd(all, from)
  let end = all.indexOf('>', from)
  if (end === -1) return -1
  let quote = openQuote(all, from, end, '')
  while (quote !== '') {
    const next = all.indexOf('>', end + 1)
    if (next === -1) return -1
    quote = openQuote(all, end, next, quote)
    end = next
  }
  return end + 1
}

/** The quotation mark that is still open behind this piece of a tag. */
function openQuote(all: string, from: number, to: number, open: string): string {
  let quote = open
  for (let at = from; at < to; at++) {
    const mark = all.charCodeAt(at)
    if (mark !== 34 && mark !== 39) continue
    const letter = mark === 34 ? '"' : "'"
    if (quote === '') quote = letter
    else if (quote === letter) quote = ''
  }
  return quote
}

function specialEnd(all: string, from: number): number {
  if (all.length < from + CDATA.length) return -1
  const closing = all.startsWith('<!--', from) ? '-->' : all.startsWith(CDATA, from) ? ']]>' : '>'
  const end = all.indexOf(closing, from)
  return end === -1 ? -1 : end + closing.length
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

/** The value of an attribute; `null` when there is none of this name. */
export function attributeOf(attributes: string, name: string): string | null {
  const at = attributes.indexOf(` ${name}="`)
  if (at !== -1) {
    const from = at + name.length + 3
    return decoded(attributes.slice(from, attributes.indexOf('"', from)))
  }
  if (!attributes.includes(name)) return null
  for (const [, found, double, single] of attributes.matchAll(ATTRIBUTE))
    if (found === name) return decoded(double ?? single ?? '')
  return null
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** A text with its entities replaced by what they stand for. */
export function decoded(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, entity) : text
}

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}
