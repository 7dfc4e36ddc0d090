import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Journal } from '#store/engines/journal.ts'
import { freshFolder } from '#test/support/database.ts'

function journalIn(folder: string): Journal {
  const journal = new Journal(join(folder, 'nps.sqlite'))
  onTestFinished(() => journal.close())
  return journal
}

describe('Journal.toDisk()', () => {
  it('is one and the same for all who ask before it begins, and another for who asks later', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'nps.sqlite-wal'), 'commits')
    const journal = journalIn(folder)
    const first = journal.toDisk()
    expect(journal.toDisk()).toBe(first)
    await Promise.resolve()
    const later = journal.toDisk()
    expect(later).not.toBe(first)
    await Promise.all([first, later])
  })

  it('fails when the log cannot be opened, and tries again for the next one', async () => {
    const folder = freshFolder()
    const path = join(folder, 'nps.sqlite-wal')
    mkdirSync(path)
    const journal = journalIn(folder)
    await expect(journal.toDisk()).rejects.toThrow('EISDIR')
    rmSync(path, { recursive: true })
    writeFileSync(path, 'commits')
    await journal.toDisk()
  })
})
