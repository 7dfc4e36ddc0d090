import { open, stat } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import { Refusal } from '#nps/refusal.ts'

/** A file at one moment; reading it again later makes sure that it is still the same. */
export interface SourceFile {
  readonly path: string
  /** The last part of the path, for messages. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** When it was last written to, in milliseconds. */
  readonly modified: number
}

/** How much is read at a time, in bytes. */
const BLOCK = 128 * 1024

/** Looks a file up. Throws `Refusal` when there is none, it is no file, or it is empty. */
export async function findFile(path: string): Promise<SourceFile> {
  const name = basename(path)
  const found = await stat(path).catch((error: unknown) => refuse(name, error))
  if (found.isDirectory()) throw folder(name)
  if (!found.isFile()) throw notAFile(name)
  if (found.size === 0) throw empty(name)
  return { path, name, size: found.size, modified: found.mtimeMs }
}

/** A part of a file: from a byte up to, and without, another. */
export interface Part {
  readonly from: number
  readonly to: number
}

/**
 * The bytes of a file, or of a part of it. A block is only good until the next one is asked for:
 * the memory is used again. Throws `Refusal` when the file is gone, cannot be read or has changed
 * since it was found.
 */
export async function* blocksOf(
  file: SourceFile,
  { from, to }: Part = { from: 0, to: file.size },
): AsyncGenerator<Uint8Array> {
  const handle = await open(file.path).catch((error: unknown) => refuse(file.name, error))
  try {
    await refuseChanged(file, handle)
    const memory = new Uint8Array(BLOCK)
    for (let at = from; at < to;) {
      const { bytesRead } = await handle
        .read(memory, 0, Math.min(BLOCK, to - at), at)
        .catch((error: unknown) => refuse(file.name, error))
      if (bytesRead === 0) throw changed(file.name)
      at += bytesRead
      yield memory.subarray(0, bytesRead)
    }
    await refuseChanged(file, handle)
  } finally {
    await handle.close()
  }
}

/** A part of a file at once. Throws `Refusal` like `blocksOf`. */
export async function bytesOf(file: SourceFile, part: Part): Promise<Buffer> {
  const blocks: Buffer[] = []
  for await (const block of blocksOf(file, part)) blocks.push(Buffer.from(block))
  return Buffer.concat(blocks)
}

async function refuseChanged(file: SourceFile, handle: FileHandle): Promise<void> {
  const { size, mtimeMs } = await handle.stat()
  if (size !== file.size || mtimeMs !== file.modified) throw changed(file.name)
}

/** Turns what the system says into words; what it does not know it throws on. */
function refuse(name: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (typeof code !== 'string') throw error
  if (MISSING.has(code)) throw missing(name)
  if (code === 'EISDIR') throw folder(name)
  throw new Refusal(
    'unreadable',
    `${name} cannot be read: the system says ${code}.`,
    'Check that the program may read the file and that its disk or network drive is there.',
  )
}

const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ERR_INVALID_ARG_VALUE'])

function missing(name: string): Refusal {
  return new Refusal(
    'not-found',
    `There is no file ${name}.`,
    'Check the path. If the file was there a moment ago, something has moved or deleted it.',
  )
}

function folder(name: string): Refusal {
  return new Refusal(
    'not-a-file',
    `${name} is a folder, not a file.`,
    'Name the file inside it; each file is imported by itself.',
  )
}

function notAFile(name: string): Refusal {
  return new Refusal(
    'not-a-file',
    `${name} is not a file that can be read twice, and reading takes two passes.`,
    'Save it as an ordinary file and import that.',
  )
}

function empty(name: string): Refusal {
  return new Refusal('empty', `${name} is empty.`, 'Export the results again and import that file.')
}

function changed(name: string): Refusal {
  return new Refusal(
    'unreadable',
    `${name} was changed while it was being read, so its figures would be a mixture.`,
    'Wait until it has been written completely and import it again.',
  )
}
