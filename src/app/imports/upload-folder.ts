import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Choices } from '#intake/choices.ts'

/** An upload whose import the end of an earlier run has met. */
export interface InterruptedUpload {
  readonly key: string
  readonly name: string
}

/** The same, with its file and how it was to be read: its import may be in, and only the masking was met. */
export interface LeftUpload extends InterruptedUpload {
  readonly path: string
  readonly choices: Choices
}

/** What notes that an import has begun is named after its upload. */
const BEGUN = '.begun'

/** Where uploads lie until they are imported: a folder that nobody but us may look into. */
export class UploadFolder {
  readonly #folder: string

  /** What was being imported when the run before ended, in whatever way. */
  readonly interrupted: readonly InterruptedUpload[]

  /** Those of them whose files are there still. */
  readonly left: readonly LeftUpload[]

  /** Whatever an earlier run has left is deleted, but for files whose import had begun. */
  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const begun = begunIn(folder)
    this.interrupted = begun.map(({ key, name }) => ({ key, name }))
    this.left = begun.flatMap(({ key, name, choices }) => {
      const path = join(folder, key, name)
      return choices && existsSync(path) ? [{ key, name, choices, path }] : []
    })
    const kept = new Set(this.left.flatMap(({ key }) => [key, key + BEGUN]))
    for (const entry of readdirSync(folder))
      if (!kept.has(entry)) rmSync(join(folder, entry), { recursive: true, force: true })
  }

  /** A new place for a file, which keeps its name there: messages about it should call it that. */
  place(fileName: string): { key: string; path: string; name: string } {
    const key = randomBytes(16).toString('hex')
    const name = safeName(fileName)
    mkdirSync(join(this.#folder, key), { mode: 0o700 })
    return { key, path: join(this.#folder, key, name), name }
  }

  /** Notes that an upload is being imported, or waits for it, and how it is to be read once that is known. */
  noteBegun({ key, name }: InterruptedUpload, choices: Choices | null = null): void {
    writeFileSync(this.#note(key), JSON.stringify({ name, choices }), { mode: 0o600 })
  }

  /** Forgets that: the import has come to an end that somebody was told of, and its words are masked. */
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

interface Begun extends InterruptedUpload {
  readonly choices: Choices | null
}

function begunIn(folder: string): Begun[] {
  return readdirSync(folder)
    .filter((note) => note.endsWith(BEGUN))
    .map((note) => ({
      key: note.slice(0, -BEGUN.length),
      ...noteIn(readFileSync(join(folder, note), 'utf8')),
    }))
}

/** A note that was being written when the power went tells nothing. */
function noteIn(text: string): Pick<Begun, 'name' | 'choices'> {
  try {
    return JSON.parse(text) as Pick<Begun, 'name' | 'choices'>
  } catch {
    return { name: text, choices: null }
  }
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
