import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Where uploads lie until they are imported: a folder that nobody but us may look into. */
export class UploadFolder {
  readonly #folder: string

  /** Whatever an earlier run has left is deleted. */
  constructor(folder: string) {
    this.#folder = folder
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

  /** Deletes a file, and its place. */
  async remove(key: string): Promise<void> {
    await rm(join(this.#folder, key), { recursive: true, force: true })
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
