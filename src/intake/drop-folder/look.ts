import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A file in the drop folder, as it was at one look. */
export interface DroppedFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** When it was last written to, in milliseconds. */
  readonly modified: number
}

/**
 * The files in a folder that somebody may have dropped, by name; `null` while the folder cannot be
 * read, as when a network drive is away. Folders, links, hidden and half-written files are not
 * looked at.
 */
export async function lookInto(folder: string): Promise<DroppedFile[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
    const found = await Promise.all(
      names
        .filter(isMeant)
        .sort()
        .map((name) => fileIn(folder, name)),
    )
    return found.filter((one) => one !== null)
  } catch (error) {
    return nothingIf(error)
  }
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
