import { crc32, createInflateRaw } from 'node:zlib'
import { blocksOf, bytesOf, type SourceFile } from '#intake/files/source-file.ts'
import { damaged, encrypted, tooLarge } from './workbook-refusals.ts'
import type { Entry } from './zip-directory.ts'

/** The parts of a workbook that are read may have so many bytes when unpacked. */
const LARGEST = 2 ** 30

/**
 * Deflated sheets come to a twentieth of their size, rarely a fiftieth. What comes to less than a
 * hundredth, and is large, was made to fill memory.
 */
const MOST_PACKED = 100
const SMALL = 16 * 1024 * 1024

/**
 * Refuses parts of a workbook that would unpack to more than all of them together may. More than
 * is said there is never unpacked.
 */
export function refuseTooLarge(file: SourceFile, entries: readonly Entry[]): void {
  const isBomb = entries.some(({ size, packed }) => size > SMALL && size > packed * MOST_PACKED)
  const sum = entries.reduce((total, { size }) => total + size, 0)
  if (isBomb || sum > LARGEST) throw tooLarge(file.name)
}

const HEADER = 30
const HEADER_MARK = 0x04034b50

/**
 * The bytes of a file inside an archive, unpacked piece by piece. Throws `Refusal` when they are
 * too many, encrypted, or not those that were packed.
 */
export async function* unpacked(file: SourceFile, entry: Entry): AsyncGenerator<Uint8Array> {
  refuseTooLarge(file, [entry])
  if (entry.isEncrypted) throw encrypted(file.name)
  if (entry.method !== 0 && entry.method !== 8) throw damaged(file.name)
  const from = await dataStart(file, entry)
  const to = from + entry.packed
  if (to > file.size) throw damaged(file.name)
  const packed = blocksOf(file, { from, to })
  let size = 0
  let checksum = 0
  for await (const piece of entry.method === 0 ? packed : inflated(file, packed)) {
    size += piece.length
    if (size > entry.size) throw damaged(file.name)
    checksum = crc32(piece, checksum)
    yield piece
  }
  if (size !== entry.size || checksum !== entry.checksum) throw damaged(file.name)
}

async function dataStart(file: SourceFile, { at }: Entry): Promise<number> {
  if (!(at + HEADER <= file.size)) throw damaged(file.name)
  const header = await bytesOf(file, { from: at, to: at + HEADER })
  if (header.readUInt32LE(0) !== HEADER_MARK) throw damaged(file.name)
  return at + HEADER + header.readUInt16LE(26) + header.readUInt16LE(28)
}

/** Unpacks no more than is asked for, so that memory stays small whatever comes out. */
async function* inflated(
  file: SourceFile,
  packed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: 256 * 1024 })
  const feeding = feed(inflate, packed)
  feeding.catch((error: unknown) => inflate.destroy(error as Error))
  try {
    for await (const piece of inflate) yield piece as Uint8Array
    await feeding
  } catch (error) {
    throw isZlibs(error) ? damaged(file.name) : error
  } finally {
    inflate.destroy()
  }
}

async function feed(
  inflate: ReturnType<typeof createInflateRaw>,
  packed: AsyncIterable<Uint8Array>,
): Promise<void> {
  for await (const block of packed) {
    if (inflate.destroyed) return
    await new Promise<void>((resolve) => {
      inflate.once('close', resolve)
      inflate.write(Buffer.from(block), () => {
        inflate.off('close', resolve)
        resolve()
      })
    })
  }
  if (!inflate.destroyed) inflate.end()
}

function isZlibs(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && /^(Z_|ERR_STREAM)/.test(code)
}
