import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * The secret that is kept beside a database; the first time, a new one is made. Of several processes
 * that start at once, all get the same.
 */
export function secretBeside(databaseFile: string): string {
  const file = `${databaseFile}.secret`
  return readSecret(file) ?? makeSecret(file)
}

function readSecret(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim() || null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Written aside and linked into place: whoever comes second finds a whole secret or none. */
function makeSecret(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  const secret = readSecret(file)
  if (!secret) throw new Error(`The secret in ${file} is empty. Delete the file and start again.`)
  return secret
}
