import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Shelf } from './put-away.ts'

/** A file in the drop folder, as it was at one look. */
export interface DroppedFile {
  /** As seen from the drop folder: `results.csv`, or `Guests/results.csv` in a folder in it. */
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** When it was last written to, in milliseconds. */
  readonly modified: number
}

/**
 * The files that somebody may have dropped into a folder, or into one in it, by name; `null` while
 * the folder cannot be read, as when a network drive is away. Folders in folders, what has been put
 * away, links, hidden and half-written files are not looked at.
 */
export async function lookInto(folder: string): Promise<DroppedFile[] | null> {
  const entries = await entriesOf(folder)
  if (entries === null) return null
  const folders = namesOf(entries, 'folder').filter((name) => !SHELVES.has(name))
  const within = await Promise.all(
    folders.map(async (name) => {
      const files = namesOf((await entriesOf(join(folder, name))) ?? [], 'file')
      return files.map((file) => `${name}/${file}`)
    }),
  )
  const names = [...namesOf(entries, 'file'), ...within.flat()]
  const found = await Promise.all(names.map((name) => fileIn(folder, name)))
  return found.filter((one) => one !== null)
}

/** Where files are put away. */
const SHELVES: ReadonlySet<string> = new Set<Shelf>(['done', 'refused'])

async function entriesOf(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    return nothingIf(error)
  }
}

function namesOf(entries: readonly Dirent[], kind: 'file' | 'folder'): string[] {
  const wanted = entries.filter((entry) => (kind === 'file' ? entry.isFile() : entry.isDirectory()))
  return wanted
    .map(({ name }) => name)
    .filter(isMeant)
    .sort()
}

/** Whether a name is one that people give: programs have their own for what is hidden or half done. */
export function isMeant(name: string): boolean {
  return !HIDDEN.test(name) && !HALF_DONE.test(name)
}

const HIDDEN = /^[.~]|^(?:thumbs\.db|desktop\.ini)$/i
const HALF_DONE = /~$|\.(?:part|partial|filepart|tmp|temp|crdownload|download|swp|lock)$/i

/** One file as it is now; `null` when it has gone. */
export async function fileIn(folder: string, name: string): Promise<DroppedFile | null> {
  try {
    const { size, mtimeMs } = await stat(join(folder, name))
    return { name, size, modified: mtimeMs }
  } catch (error) {
    return nothingIf(error)
  }
}

/** What the system says about a disk or a drive is no fault of the program; anything else is. */
function nothingIf(error: unknown): null {
  if (error instanceof Error && 'syscall' in error) return null
  throw error
}
