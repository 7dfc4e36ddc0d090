import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isMeant, lookInto } from '#intake/drop-folder/look.ts'
import { freshFolder } from '#test/support/database.ts'

describe('lookInto(folder)', () => {
  it('finds files, with size and time, and neither links nor what is half done', async () => {
    const folder = freshFolder()
    for (const name of ['b.csv', 'a.csv', '.hidden', '~$a.xlsx', 'c.csv.part', 'd.tmp'])
      writeFileSync(join(folder, name), 'abc')
    mkdirSync(join(folder, 'done'))
    symlinkSync(join(folder, 'a.csv'), join(folder, 'link.csv'))
    const found = await lookInto(folder)
    expect(found).toMatchObject([
      { name: 'a.csv', size: 3, modified: expect.any(Number) as number },
      { name: 'b.csv', size: 3 },
    ])
    expect(found).toHaveLength(2)
  })

  it('finds what lies in a folder in it, but neither deeper nor what was put away', async () => {
    const folder = freshFolder()
    for (const within of ['Guests/done', 'Guests/old', 'done', 'refused', '.hidden']) {
      mkdirSync(join(folder, within), { recursive: true })
      writeFileSync(join(folder, within, 'away.csv'), 'abc')
    }
    for (const name of ['z.csv', 'Guests/a.csv', 'Guests/.b.csv'])
      writeFileSync(join(folder, name), 'abc')
    const found = await lookInto(folder)
    expect(found?.map(({ name }) => name)).toEqual(['z.csv', 'Guests/a.csv'])
  })

  it('is null where there is no folder', async () => {
    expect(await lookInto(join(freshFolder(), 'away'))).toBeNull()
  })
})

describe('isMeant(name)', () => {
  it('knows the names that programs give to what is hidden or not finished', () => {
    const names = ['.a.csv', '~$a.xlsx', '~a', 'a.csv~', 'a.PART', 'a.csv.tmp', 'a.crdownload']
    for (const name of [...names, 'Thumbs.db', 'desktop.ini', 'a.filepart'])
      expect(isMeant(name), name).toBe(false)
    for (const name of ['a.csv', 'parts.csv', 'a.tmp.csv', 'a~b.csv', 'temp', 'résultats.txt'])
      expect(isMeant(name), name).toBe(true)
  })
})
