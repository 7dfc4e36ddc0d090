import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { putAway } from '#intake/drop-folder/put-away.ts'
import { freshFolder } from '#test/support/database.ts'

function dropped(content = 'abc'): string {
  const folder = freshFolder()
  writeFileSync(join(folder, 'a.csv'), content)
  return folder
}

describe('putAway(folder, name, shelf, note)', () => {
  it('moves the file and puts a note beside it', async () => {
    const folder = dropped()
    expect(await putAway(folder, 'a.csv', 'done', 'A note.\n')).toBe('a.csv')
    expect(readdirSync(folder)).toEqual(['done'])
    expect(readFileSync(join(folder, 'done/a.csv'), 'utf8')).toBe('abc')
    expect(readFileSync(join(folder, 'done/a.csv.txt'), 'utf8')).toBe('A note.\n')
  })

  it('overwrites neither a file nor a note that is there already', async () => {
    const folder = dropped('new')
    mkdirSync(join(folder, 'done'))
    for (const name of ['a.csv', 'a (2).csv.txt']) writeFileSync(join(folder, 'done', name), 'old')
    expect(await putAway(folder, 'a.csv', 'done', 'note')).toBe('a (3).csv')
    expect(readFileSync(join(folder, 'done/a.csv'), 'utf8')).toBe('old')
    expect(readFileSync(join(folder, 'done/a (2).csv.txt'), 'utf8')).toBe('old')
    expect(readFileSync(join(folder, 'done/a (3).csv'), 'utf8')).toBe('new')
  })

  it('throws when it cannot be moved, and leaves it', async () => {
    const folder = dropped()
    writeFileSync(join(folder, 'done'), 'a file in the place of the folder')
    await expect(putAway(folder, 'a.csv', 'done', 'note')).rejects.toMatchObject({ code: 'EEXIST' })
    expect(readdirSync(folder)).toEqual(['a.csv', 'done'])
  })
})
