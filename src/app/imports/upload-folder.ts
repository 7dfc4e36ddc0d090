import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** An upload whose import the end of an earlier run has met. */
export interface InterruptedUpload {
  readonly key: string
  readonly name: string
}

/** What notes that an import has begun is named after its upload. */
const BEGUN = '.begun'

/** Where uploads lie until they are imported: a folder that nobody but us may look into. */
export class UploadFolder {
  readonly #folder: string

  /** What was being imported when the run before ended, in whatever way. */
  readonly interrupted: readonly InterruptedUpload[]

  /** Whatever an earlier run has left is deleted. */
  constructor(folder: string) {
    this.#folder = folder
    this.interrupted = begunIn(folder)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  }

  /** A new place for a file, which keeps its name there: messages about it should call it that. */
  place(fileName: string): { key: string; path: string; name: string } {
    const key = randomBytes(16).toString('hex')
    const name = safeName(fileName)
    mkdirSync(join(this.#folder, key), { mode: 0o700 })
    return { key, path: join(this.#folder, key, name), name }
  }

  /** Notes that an upload is being imported, or waits for it. */
  noteBegun({ key, name }: InterruptedUpload): void {
    writeFileSync(this.#note(key), name, { mode: 0o600 })
  }

  /** Forgets that: the import has come to an end that somebody was told of. */
  forgetBegun(key: string): void {
    rmSync(this.#note(key), { force: true })
  }

  /** Deletes a file, and its place. What is noted about it stays. */
  async remove(key: string): Promise<void> {
    await rm(join(this.#folder, key), { recursive: true, force: true })
  }

  #note(key: string): string {
    return join(this.#folder, key + BEGUN)
  }
}

function begunIn(folder: string): InterruptedUpload[] {
  mkdirSync(folder, { recursive: true })
  return readdirSync(folder)
    .filter((note) => note.endsWith(BEGUN))
    .map((note) => ({
      key: note.slice(0, -BEGUN.length),
      name: readFileSync(join(folder, note), 'utf8'),
    }))
}

const LONGEST_NAME = 80

/** The last part of a name, without what file systems and lines of text cannot bear. */
export function safeName(fileName: string): string {
  const last = fileName.split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '').replace(/^[.\s]+|[.\s]+$/g, '')
  if (plain === '') return 'upload'
  const ending = /\.\w{1,8}$/.exec(plain)?.[0] ?? ''
  const stem = Array.from(plain.slice(0, plain.length - ending.length))
  return stem.slice(0, LONGEST_NAME - ending.length).join('') + ending
}
