import { ByteTally, type MarkedEncoding } from './byte-tally.ts'
import { codePageOf, type CodePage } from './code-pages.ts'
import { binary, refuseOtherKinds } from '#intake/files/file-kind.ts'
import { looksChinese } from './gb18030.ts'
import { blocksOf, type SourceFile } from '#intake/files/source-file.ts'

/** How the bytes of a file become text. */
export interface Encoding {
  /** As `TextDecoder` calls it. */
  readonly label: MarkedEncoding | CodePage | 'windows-1252' | 'gb18030'
  /** How many characters cannot be read in it. */
  readonly unreadable: number
}

/**
 * The encoding of a file, decided over all of it: a first block that happens to be plain ASCII says
 * nothing. Throws `Refusal` when the file holds no text.
 */
export async function encodingOf(file: SourceFile): Promise<Encoding> {
  const tally = await tallyOf(file)
  const marked = markedEncoding(tally)
  if (marked) return { label: marked, unreadable: tally.mark ? tally.damaged : 0 }
  if (tally.zeros > tally.bytes * MOST_ZEROS) throw binary(file.name)
  if (isUtf8(tally)) return { label: 'utf-8', unreadable: tally.damaged + tally.zeros }
  const page = await codePageOf(blocksOf(file))
  if (page) return { label: page, unreadable: tally.zeros }
  if (await looksChinese(blocksOf(file))) return { label: 'gb18030', unreadable: tally.zeros }
  return { label: 'windows-1252', unreadable: tally.undefinedIn1252 + tally.zeros }
}

/** A stray zero byte is damage; more than this share of them is no text. */
const MOST_ZEROS = 0.001

async function tallyOf(file: SourceFile): Promise<ByteTally> {
  const tally = new ByteTally()
  for await (const block of blocksOf(file)) {
    if (tally.bytes === 0) refuseOtherKinds(file.name, block)
    tally.add(block)
  }
  tally.end()
  return tally
}

/** By its mark; UTF-16 without one shows by its zeros, which nearly all stand on one side. */
function markedEncoding(tally: ByteTally): MarkedEncoding | null {
  if (tally.mark) return tally.mark
  const even = tally.evenZeros
  const odd = tally.zeros - even
  const few = tally.bytes * 0.1
  if (odd > few && even * 10 < odd) return 'utf-16le'
  return even > few && odd * 10 < even ? 'utf-16be' : null
}

/**
 * Sound UTF-8, or UTF-8 with some damage, such as texts that a database has cut in the middle of a
 * character: in other encodings sequences that are sound UTF-8 hardly ever come about.
 */
function isUtf8(tally: ByteTally): boolean {
  return tally.damaged === 0 || tally.sound > 4 * tally.damaged
}
