import { tooLarge } from './workbook-refusals.ts'
import { decoded, type XmlListener } from './xml.ts'

/** All texts of a workbook may have so many characters together, and be so many. */
const MOST_CHARACTERS = 2 ** 27
const MOST_TEXTS = 5_000_000

/** Gathers from `xl/sharedStrings.xml` the texts that cells name by number. */
export class SharedStrings implements XmlListener {
  readonly #texts: string[] = []
  readonly #name: string
  readonly #text = new CellText()
  #characters = 0

  /** `name`: the file's, for messages. */
  constructor(name: string) {
    this.#name = name
  }

  at(index: string): string {
    return this.#texts[Number(index)] ?? ''
  }

  open(name: string): void {
    if (name === 'si') this.#text.clear()
    this.#text.open(name)
  }

  close(name: string): void {
    this.#text.close(name)
    if (name !== 'si') return
    const text = this.#text.value()
    this.#characters += text.length
    if (this.#texts.push(text) > MOST_TEXTS || this.#characters > MOST_CHARACTERS)
      throw tooLarge(this.#name)
  }

  text(text: string): void {
    this.#text.text(text)
  }
}

/** No text in a cell is so long, however its characters are written; more is left out. */
const LONGEST = 2 ** 20

/** Puts the text of one cell together: it may be in pieces, each written in another font. */
export class CellText implements XmlListener {
  #value = ''
  #isText = false
  /** Inside what says how signs are pronounced, which is no part of the text. */
  #isPronunciation = false

  clear(): void {
    this.#value = ''
    this.#isText = false
    this.#isPronunciation = false
  }

  value(): string {
    return unescaped(decoded(this.#value))
  }

  open(name: string): void {
    if (name === 'rPh') this.#isPronunciation = true
    else if (name === 't') this.#isText = !this.#isPronunciation
  }

  close(name: string): void {
    if (name === 'rPh') this.#isPronunciation = false
    else if (name === 't') this.#isText = false
  }

  text(text: string): void {
    if (this.#isText && this.#value.length < LONGEST) this.#value += text
  }
}

/** Excel writes characters that XML cannot hold, and many line ends, as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}
