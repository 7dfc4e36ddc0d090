import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blocksOf, findFile } from '#intake/files/source-file.ts'
import { refusalOf, written } from '#test/intake/reading.ts'

async function readAll(path: string, meanwhile: () => void = () => undefined): Promise<string> {
  const file = await findFile(path)
  meanwhile()
  let text = ''
  for await (const block of blocksOf(file)) text += Buffer.from(block).toString()
  return text
}

describe('blocksOf(await findFile(path))', () => {
  it('has all bytes of the file', async () => {
    const text = 'answers\n'.repeat(100_000)
    expect(await readAll(written(text))).toBe(text)
  })

  it('refuses a path where nothing is', async () => {
    for (const path of ['/nowhere/answers.csv', `${written('a')}/b.csv`, 'x'.repeat(5000), 'a\0b'])
      expect(await refusalOf(() => readAll(path))).toMatchObject({ code: 'not-found' })
  })

  it('refuses a folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nps-wall-folder-'))
    const refusal = await refusalOf(() => readAll(folder))
    expect(refusal.code).toBe('not-a-file')
    expect(refusal.message).toContain('is a folder')
    rmSync(folder, { recursive: true })
  })

  it('refuses what can be read only once', async () => {
    expect(await refusalOf(() => readAll('/dev/null'))).toMatchObject({ code: 'not-a-file' })
  })

  it('refuses an empty file', async () => {
    expect(await refusalOf(() => readAll(written('')))).toMatchObject({ code: 'empty' })
  })

  it('refuses a file that has vanished since it was found', async () => {
    const path = written('a,b\n')
    expect(await refusalOf(() => readAll(path, () => rmSync(path)))).toMatchObject({
      code: 'not-found',
    })
  })

  it('refuses a file that is still being written', async () => {
    const path = written('a,b\n')
    const refusal = await refusalOf(() => readAll(path, () => appendFileSync(path, '1,2\n')))
    expect(refusal.code).toBe('unreadable')
    expect(refusal.message).toContain('was changed while it was being read')
  })
})
