import { bytesOf, type SourceFile } from '#intake/files/source-file.ts'
import { damaged, tooLarge } from './workbook-refusals.ts'

/** One file inside an archive, as the archive's directory has it. */
export interface Entry {
  readonly name: string
  /** Where its local header starts. */
  readonly at: number
  /** In bytes, inside the archive and unpacked. */
  readonly packed: number
  readonly size: number
  readonly checksum: number
  /** 0: stored as it is, 8: deflated; workbooks have no other. */
  readonly method: number
  readonly isEncrypted: boolean
}

/** More files than any workbook has inside; every picture in it is one. */
const MOST_ENTRIES = 20_000

/** A directory may be so long, in bytes. */
const LONGEST_DIRECTORY = 4 * 1024 * 1024

/**
 * What an archive holds, by name. Throws `Refusal` when its directory is damaged or larger than
 * that of any workbook.
 */
export async function entriesOf(file: SourceFile): Promise<ReadonlyMap<string, Entry>> {
  const { count, at, size } = await findDirectory(file)
  if (count > MOST_ENTRIES || size > LONGEST_DIRECTORY) throw tooLarge(file.name)
  if (at + size > file.size) throw damaged(file.name)
  const directory = await bytesOf(file, { from: at, to: at + size })
  const entries = new Map<string, Entry>()
  for (let from = 0, read = 0; read < count; read++) {
    if (from + ENTRY > directory.length || directory.readUInt32LE(from) !== ENTRY_MARK)
      throw damaged(file.name)
    const entry = entryAt(directory, from)
    if (!entries.has(entry.name)) entries.set(entry.name, entry)
    from += ENTRY + lengthsAt(directory, from).sum
  }
  return entries
}

interface Directory {
  readonly count: number
  readonly at: number
  readonly size: number
}

const END = 22
const END_MARK = 0x06054b50
const END_64 = 56
const END_64_MARK = 0x06064b50
const LOCATOR = 20
const LOCATOR_MARK = 0x07064b50
const ENTRY = 46
const ENTRY_MARK = 0x02014b50

/** Behind the directory there is its end, and behind that a remark of up to 64 KB. */
async function findDirectory(file: SourceFile): Promise<Directory> {
  const from = Math.max(0, file.size - END - LOCATOR - 0xffff)
  const tail = await bytesOf(file, { from, to: file.size })
  let at = tail.length - END
  while (at >= 0 && tail.readUInt32LE(at) !== END_MARK) at--
  if (at < 0) throw damaged(file.name)
  const directory = {
    count: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    at: tail.readUInt32LE(at + 16),
  }
  const isLarge = at >= LOCATOR && tail.readUInt32LE(at - LOCATOR) === LOCATOR_MARK
  return isLarge ? largeDirectory(file, Number(tail.readBigUInt64LE(at - LOCATOR + 8))) : directory
}

/** Where an archive is written as a stream, its numbers have 64 bits even when they are small. */
async function largeDirectory(file: SourceFile, at: number): Promise<Directory> {
  if (!(at + END_64 <= file.size)) throw damaged(file.name)
  const end = await bytesOf(file, { from: at, to: at + END_64 })
  if (end.readUInt32LE(0) !== END_64_MARK) throw damaged(file.name)
  return {
    count: Number(end.readBigUInt64LE(32)),
    size: Number(end.readBigUInt64LE(40)),
    at: Number(end.readBigUInt64LE(48)),
  }
}

function entryAt(directory: Buffer, from: number): Entry {
  const { name } = lengthsAt(directory, from)
  const flags = directory.readUInt16LE(from + 8)
  const [size, packed, at] = largeNumbers(directory, from, [
    directory.readUInt32LE(from + 24),
    directory.readUInt32LE(from + 20),
    directory.readUInt32LE(from + 42),
  ])
  return {
    name: nameOf(directory.toString('utf8', from + ENTRY, from + ENTRY + name)),
    ...{ at: at ?? 0, packed: packed ?? 0, size: size ?? 0 },
    checksum: directory.readUInt32LE(from + 16),
    method: directory.readUInt16LE(from + 10),
    isEncrypted: (flags & 1) === 1,
  }
}

/** Some programs write Windows' separators, some begin at the root; letter case means nothing. */
export function nameOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}

/** Numbers that are all ones stand in a block of their own behind the name, in this order. */
function largeNumbers(directory: Buffer, from: number, numbers: readonly number[]): number[] {
  if (!numbers.includes(0xffffffff)) return [...numbers]
  const { name, extra } = lengthsAt(directory, from)
  let at = from + ENTRY + name
  const end = Math.min(at + extra, directory.length)
  while (at + 4 <= end && directory.readUInt16LE(at) !== 1) at += 4 + directory.readUInt16LE(at + 2)
  at += 4
  return numbers.map((number) => {
    if (number !== 0xffffffff || at + 8 > end) return number
    at += 8
    return Number(directory.readBigUInt64LE(at - 8))
  })
}

function lengthsAt(directory: Buffer, from: number) {
  const name = directory.readUInt16LE(from + 28)
  const extra = directory.readUInt16LE(from + 30)
  const remark = directory.readUInt16LE(from + 32)
  return { name, extra, sum: name + extra + remark }
}
