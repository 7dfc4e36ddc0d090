import { execFile } from 'node:child_process'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { secretBeside } from '#app/secret.ts'
import { freshFolder } from '#test/support/database.ts'

const MODULE = new URL('../../src/app/secret.ts', import.meta.url).href

/** The secret that a process of its own finds or makes. */
async function inAnotherProcess(databaseFile: string): Promise<string> {
  const program = `import { secretBeside } from '${MODULE}'
    process.stdout.write(secretBeside(process.argv[1]))`
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    program,
    databaseFile,
  ])
  return stdout
}

describe('secretBeside(databaseFile)', () => {
  it('makes one that is long and random, and keeps it', () => {
    const file = join(freshFolder(), 'nps.sqlite')
    const secret = secretBeside(file)
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(secretBeside(file)).toBe(secret)
    expect(secretBeside(join(freshFolder(), 'nps.sqlite'))).not.toBe(secret)
  })

  it('lets nobody else read it', () => {
    const folder = join(freshFolder(), 'data')
    secretBeside(join(folder, 'nps.sqlite'))
    expect(statSync(join(folder, 'nps.sqlite.secret')).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it('leaves nothing else beside the database', () => {
    const folder = freshFolder()
    secretBeside(join(folder, 'nps.sqlite'))
    expect(readdirSync(folder)).toEqual(['nps.sqlite.secret'])
  })

  it('is one and the same for processes that start at once', async () => {
    const folder = freshFolder()
    const file = join(folder, 'nps.sqlite')
    const all = await Promise.all(Array.from({ length: 5 }, () => inAnotherProcess(file)))
    expect(all[0]).toMatch(/^[\w-]{43}$/)
    expect(new Set(all).size).toBe(1)
    expect(readdirSync(folder)).toEqual(['nps.sqlite.secret'])
  })

  it('takes one that somebody has put there', () => {
    const file = join(freshFolder(), 'nps.sqlite')
    writeFileSync(`${file}.secret`, 'put there by hand\n')
    expect(secretBeside(file)).toBe('put there by hand')
  })

  it('does not go on with an empty one, and says what to do', () => {
    const file = join(freshFolder(), 'nps.sqlite')
    writeFileSync(`${file}.secret`, '\n')
    expect(() => secretBeside(file)).toThrow(`${file}.secret is empty. Delete the file`)
  })
})
