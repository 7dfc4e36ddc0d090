import { constants } from 'node:fs'
import { copyFile, lstat, mkdir, rename, unlink, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'

/** Where a file goes once it has been dealt with. */
export type Shelf = 'done' | 'refused'

/**
 * Moves a file of the drop folder to `done/` or `refused/`, under another name if its own is taken
 * there, and puts a note beside it. Returns its new name. Throws what the system says when it cannot
 * be moved; then it is where it was, without a note.
 */
export async function putAway(
  folder: string,
  name: string,
  shelf: Shelf,
  note: string,
): Promise<string> {
  await mkdir(join(folder, shelf), { recursive: true })
  const free = await freeName(join(folder, shelf), name)
  const to = join(folder, shelf, free)
  await move(join(folder, name), to)
  await writeFile(`${to}.txt`, note, { flag: 'wx' }).catch(() => undefined)
  return free
}

/** `results.csv`, `results (2).csv`, …: neither file nor note is there yet. */
async function freeName(folder: string, name: string): Promise<string> {
  const { name: stem, ext } = parse(name)
  let free = name
  for (let count = 2; await isTaken(folder, free); count += 1) free = `${stem} (${count})${ext}`
  return free
}

async function isTaken(folder: string, name: string): Promise<boolean> {
  return (await isThere(join(folder, name))) || isThere(join(folder, `${name}.txt`))
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Between two drives a file cannot be renamed. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await copyFile(from, to, constants.COPYFILE_EXCL)
    try {
      await unlink(from)
    } catch (failure) {
      await unlink(to)
      throw failure
    }
  }
}
