import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFile, type ImportRequest } from '#app/import-file.ts'
import { maskFile } from '#app/reading/mask-file.ts'
import type { FileWriting } from '#app/writing/import-writing.ts'
import { Refusal } from '#nps/refusal.ts'
import { neverCounts } from '#store/never-comments.ts'
import { pendingImports } from '#store/pending-comments.ts'
import { undoImport, redoImport } from '#store/imports.ts'
import { freshFolder } from '#test/support/database.ts'
import { NOW } from '#test/support/results.ts'
import { SECRET, writingInThisThread } from '#test/support/writing.ts'

const WORDS = [
  'The delivery was quick and everything worked',
  'When my order is ready please call Kim at home on 070-123 45 67',
  'My card 4111 1111 1111 1111 was charged twice',
  '',
]

function fileOf(words: readonly string[]): ImportRequest {
  const path = join(freshFolder(), 'results.csv')
  const rows = words.map((text, index) => `r-${index},${10 - (index % 11)},2026-11-20,${text}`)
  writeFileSync(path, ['Response ID,Rating,Date,Comment', ...rows].join('\n'))
  const choices = { columns: {}, dateOrder: null, timeZone: 'UTC', day: null }
  return { path, survey: null, choices: { ...choices, today: '2026-11-21' }, now: NOW }
}

/** A database into which a file is imported, and what masks it. */
function importing(request = fileOf(WORDS)) {
  const database = writingInThisThread()
  const { writing, reader, writer, file } = database
  const texts = () =>
    reader.read(async ({ prepare }) =>
      prepare('SELECT text FROM comments WHERE pending IS NULL AND withheld = 0 ORDER BY id')
        .pluck()
        .all(),
    )
  const inReview = () =>
    reader.read(async ({ prepare }) =>
      prepare('SELECT count(*) FROM comments WHERE category IS NOT NULL').pluck().get(),
    )
  return {
    ...database,
    request,
    texts,
    inReview,
    pending: () => reader.read(pendingImports),
    take: () => importFile(writing, request, { secret: SECRET }),
    mask: (with_: FileWriting = writing, signal?: AbortSignal) =>
      maskFile(
        with_,
        { ...request, surveyId: 1 },
        { databaseFile: file, secret: SECRET, ...(signal && { signal }) },
      ),
    turn: (to: 'undone' | 'standing', id = 1) =>
      writer.write((connection) =>
        to === 'undone' ? undoImport(connection, id, NOW) : redoImport(connection, id),
      ),
  }
}

describe('maskFile(writing, request, options)', () => {
  it('gives the comments of an import their texts, and counts what may never be shown', async () => {
    const { take, mask, texts, pending, inReview, reader } = importing()
    expect((await take()).outcome).toMatchObject({ added: 4, putOff: 3 })
    expect(await pending()).toMatchObject([{ id: 1, fileName: 'results.csv', comments: 3 }])
    expect([await texts(), await inReview()]).toEqual([[], 0])
    await mask()
    expect(await texts()).toEqual([
      WORDS[0],
      'When my order is ready please call [name] at home on [number]',
    ])
    expect([await pending(), await inReview()]).toEqual([[], 2])
    expect(await reader.read(neverCounts)).toMatchObject([{ reason: 'card', comments: 1 }])
  })

  it('leaves nothing raw on the disk, before it and after', async () => {
    const { take, mask, file } = importing()
    const bytes = () =>
      Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)]).toString('latin1')
    await take()
    expect(bytes()).not.toMatch(/quick|Kim|4111/)
    await mask()
    expect(bytes()).toContain('quick')
    expect(bytes()).not.toMatch(/Kim|4111|070-123/)
  })

  it('finds all of the file known when it comes again, also what may never be shown', async () => {
    const { take, mask, texts, pending, reader } = importing()
    await take()
    expect((await take()).outcome).toMatchObject({ added: 0, updated: 0, duplicates: 4 })
    await mask()
    expect((await take()).outcome).toMatchObject({ updated: 0, duplicates: 4, putOff: 0 })
    await mask()
    expect(await texts()).toHaveLength(2)
    expect(await pending()).toEqual([])
    expect(await reader.read(neverCounts)).toMatchObject([{ comments: 1 }])
  })

  it('masks by the rules that hold when it stores', async () => {
    const { take, mask, texts, writing } = importing()
    await take()
    const word = { kind: 'always', word: 'delivery', token: '[company]', by: 1, now: NOW } as const
    let isFirst = true
    await mask({
      ...writing,
      fillComments: async (filling) => {
        if (isFirst) await writing.addMaskingWord(word)
        isFirst = false
        return writing.fillComments(filling)
      },
    })
    expect((await texts())[0]).toBe('The [company] was quick and everything worked')
  })

  it('fills what is undone meanwhile as well, so that it is there when it counts again', async () => {
    const { take, mask, texts, turn, inReview } = importing()
    await take()
    await turn('undone')
    await mask()
    expect([(await texts()).length, await inReview()]).toEqual([2, 0])
    await turn('standing')
    expect(await inReview()).toBe(2)
  })

  it('leaves out what is erased or too old meanwhile', async () => {
    const { take, mask, texts, pending, writer } = importing()
    await take()
    await writer.write(async ({ prepare }) =>
      prepare('DELETE FROM response_comments WHERE response_id = 1').run(),
    )
    await mask()
    expect(await texts()).toHaveLength(1)
    expect(await pending()).toEqual([])
  })

  it('can be given up and begun anew at any time', async () => {
    const many = Array.from({ length: 1_500 }, (_, row) => `Quick delivery number ${row} of many`)
    const { take, mask, texts, pending, writing } = importing(fileOf(many))
    await take()
    const enough = new AbortController()
    const giving = mask(
      {
        ...writing,
        fillComments: async (filling) => {
          enough.abort(new Error('enough'))
          return writing.fillComments(filling)
        },
      },
      enough.signal,
    )
    await expect(giving).rejects.toThrow('enough')
    const comments = (await pending())[0]?.comments ?? 0
    expect(comments).toBeGreaterThan(0)
    expect(comments).toBeLessThan(1_500)
    await mask()
    expect(await pending()).toEqual([])
    expect(await texts()).toHaveLength(1_500)
  }, 30_000)

  it('says so when the file has gone', async () => {
    const { take, mask, request, pending } = importing()
    await take()
    rmSync(request.path)
    await expect(mask()).rejects.toBeInstanceOf(Refusal)
    expect(await pending()).toHaveLength(1)
  })
})
