import { isAscii } from 'node:buffer'

/** The encodings that a file may announce by its first bytes. */
export type MarkedEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Bytes to which windows-1252 gives no character. */
const UNDEFINED_IN_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** Counts, block by block, what tells the encodings apart. */
export class ByteTally {
  bytes = 0
  /** What the byte order mark says; `null` when there is none. */
  mark: MarkedEncoding | null = null
  zeros = 0
  /** Zero bytes at even places: in UTF-16 nearly all zeros are on one side. */
  evenZeros = 0
  /** Characters beyond ASCII that are sound, read as the mark says or else as UTF-8. */
  sound = 0
  /** Places that could not be read so. */
  damaged = 0
  undefinedIn1252 = 0
  #decoder = new TextDecoder()

  add(block: Uint8Array): void {
    if (this.bytes === 0) {
      this.mark = markOf(block)
      this.#decoder = new TextDecoder(this.mark ?? 'utf-8')
    }
    const text = this.#decoder.decode(block, { stream: true })
    if (text.length !== block.length || !isAscii(block)) this.#addText(text)
    if (!isAscii(block) || block.includes(0)) this.#addBytes(block)
    this.bytes += block.length
  }

  /** To be called after the last block: a character may have been cut off. */
  end(): void {
    this.#addText(this.#decoder.decode())
  }

  #addText(text: string): void {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code === 0xfffd) this.damaged++
      else if (code > 0x7f) this.sound++
    }
  }

  #addBytes(block: Uint8Array): void {
    for (let index = 0; index < block.length; index++) {
      const byte = block[index] ?? 0
      if (byte === 0) {
        this.zeros++
        if ((this.bytes + index) % 2 === 0) this.evenZeros++
      } else if (byte > 0x80 && UNDEFINED_IN_1252.has(byte)) this.undefinedIn1252++
    }
  }
}

function markOf(head: Uint8Array): MarkedEncoding | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null
}
