import type { Encoding } from './encoding.ts'
import { blocksOf, type SourceFile } from '#intake/files/source-file.ts'

/** The text of a file, piece by piece, without byte order mark. What cannot be read becomes U+FFFD. */
export async function* textOf(file: SourceFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding.label)
  const isDamaged = encoding.unreadable > 0
  for await (const block of blocksOf(file)) {
    const text = decoder.decode(block, { stream: true })
    yield isDamaged ? text.replace(UNREADABLE, '\ufffd') : text
  }
  yield decoder.decode()
}

/** Zeros, and the bytes that windows-1252 has no character for. */
const UNREADABLE = /[\0\x81\x8d\x8f\x90\x9d]/g

/** The first so many characters of a file, about: what its layout can be told from. */
export async function headOf(
  file: SourceFile,
  encoding: Encoding,
  length: number,
): Promise<string> {
  let head = ''
  for await (const text of textOf(file, encoding)) {
    head += text
    if (head.length >= length) break
  }
  return head.slice(0, length)
}
