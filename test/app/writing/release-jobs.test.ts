import { describe, expect, it } from 'vitest'
import { dueBy } from '#app/writing/release-jobs.ts'
import { changeNumber } from '#store/changes.ts'
import { releaseState } from '#store/releases.ts'
import { changeSettings, type Settings } from '#store/settings.ts'
import { createSource } from '#store/sources.ts'
import { packResponses } from '#store/response-batch.ts'
import { mask } from '#test/support/comments.ts'
import { response } from '#test/support/responses.ts'
import { NOW } from '#test/support/results.ts'
import { writingInThisThread } from '#test/support/writing.ts'
import { opening } from './opening.ts'

const TOMORROW = '2026-11-21T12:00:00Z'

/** A program with a source (1), at a moment after this day's release. */
async function running(settings: Partial<Settings> = {}) {
  const opened = writingInThisThread()
  const { writer, reader, writing } = opened
  await writer.write(async (connection) => {
    await createSource(connection, { name: 'API', keyHash: new Uint8Array(32), now: NOW })
    await changeSettings(connection, settings)
  })
  await writing.releaseByClock({ now: NOW })
  const released = () =>
    reader.read(async ({ prepare }) =>
      prepare('SELECT count(*) FROM comments WHERE release_number IS NOT NULL').pluck().get(),
    )
  const changes = () => reader.read(changeNumber)
  const state = () => reader.read(releaseState)
  /** Comments that come one by one; masking is sure of them, or they are approved. */
  const post = async (count: number, how: 'sure' | 'unsure' = 'sure') => {
    const body = Array.from({ length: count }, () => ({
      ...{ id: crypto.randomUUID(), rating: 9, answeredAt: '2026-11-20T10:00:00Z' },
      comment: 'It was fine',
    }))
    await writing.receive({ sourceId: 1, body, now: NOW })
    await mask(writer, how === 'sure' ? 'show' : 'review')
  }
  const importFile = async (count: number, comment = 'It was quick and friendly') => {
    const { importId } = await writing.openImport(opening())
    const responses = Array.from({ length: count }, (_, index) =>
      response({ identity: `row ${index}`, comment }),
    )
    const part = { importId, batch: packResponses(responses), rejected: [], rows: count }
    await writing.addToImport(part)
    await writing.closeImport({ importId, keep: true })
    await mask(writer, 'show')
    return writing.releaseOfImport({ importId })
  }
  return { ...opened, released, changes, state, post, importFile }
}

describe('releaseByClock(writer, now)', () => {
  it('makes public what is ready once a day, all of it at once, and lets walls know', async () => {
    const { writing, released, changes, state, post } = await running()
    await post(3)
    const before = await changes()
    expect(await writing.releaseByClock({ now: '2026-11-21T05:59:59Z' })).toBe(0)
    expect(await released()).toBe(0)
    const { seed } = await state()
    expect(await writing.releaseByClock({ now: '2026-11-21T06:00:00Z' })).toBe(3)
    expect(await released()).toBe(3)
    expect(await changes()).toBe(before + 1)
    expect((await state()).seed).not.toBe(seed)
    await post(1)
    expect(await writing.releaseByClock({ now: '2026-11-21T23:59:59Z' })).toBe(0)
    expect(await writing.releaseByClock({ now: '2026-11-25T09:00:00Z' })).toBe(1)
  })

  it.each([
    ['hourly', '2026-11-20T12:59:59Z', '2026-11-20T13:00:00Z'],
    ['weekly', '2026-11-22T12:00:00Z', '2026-11-23T06:00:00Z'],
  ] as const)('does so %s where that is set', async (commentReleases, early, late) => {
    const { writing, post } = await running({ commentReleases })
    await post(10)
    expect(await writing.releaseByClock({ now: early })).toBe(0)
    expect(await writing.releaseByClock({ now: late })).toBe(10)
  })

  it('lets fewer than ten wait where it does so every hour, but not past the morning', async () => {
    const { writing, post } = await running({ commentReleases: 'hourly' })
    const at = (moment: string) => writing.releaseByClock({ now: moment })
    await post(9)
    expect(await at('2026-11-20T13:00:00Z')).toBe(0)
    await post(1)
    expect(await at('2026-11-20T13:59:59Z')).toBe(0)
    expect(await at('2026-11-20T14:00:00Z')).toBe(10)
    await post(1)
    expect(await at('2026-11-20T15:00:00Z')).toBe(0)
    expect(await at('2026-11-21T05:00:00Z')).toBe(0)
    expect(await at('2026-11-21T06:00:00Z')).toBe(1)
  })

  it('makes up for a morning that it was off', async () => {
    const { writing, post } = await running({ commentReleases: 'hourly' })
    await post(2)
    expect(await writing.releaseByClock({ now: '2026-11-21T09:30:00Z' })).toBe(2)
    await post(2)
    expect(await writing.releaseByClock({ now: '2026-11-21T10:00:00Z' })).toBe(0)
  })

  it('leaves what nobody is sure of, and what the policy does not let be shown', async () => {
    const { writing, writer, post, released } = await running({ commentPolicy: 'everything' })
    await post(2)
    await writer.write(async ({ execute }) =>
      execute("UPDATE comments SET decision = 'approved' WHERE id = 1"),
    )
    expect(await writing.releaseByClock({ now: TOMORROW })).toBe(1)
    await writing.changeSettings({ commentPolicy: 'none' })
    expect(await writing.releaseByClock({ now: '2026-11-22T12:00:00Z' })).toBe(0)
    await writing.changeSettings({ commentPolicy: 'uncertain' })
    await mask(writer, 'review', 'id = 2')
    expect(await writing.releaseByClock({ now: '2026-11-23T12:00:00Z' })).toBe(0)
    expect(await released()).toBe(1)
  })

  it('lets walls know when a month is public no longer', async () => {
    const { writing, changes } = await running({ commentDays: 20 })
    const before = await changes()
    await writing.releaseByClock({ now: TOMORROW })
    expect(await changes()).toBe(before + 1)
    await writing.releaseByClock({ now: '2026-11-30T12:00:00Z' })
    expect(await changes()).toBe(before + 1)
  })

  it('goes on with what was under way when it was stopped, and after a clock that ran ahead', async () => {
    const { writing, writer, released, post } = await running()
    await post(3)
    await writer.write(async ({ execute }) =>
      execute(`CREATE TEMP TRIGGER stop BEFORE UPDATE OF release_number ON comments
        BEGIN SELECT raise(ABORT, 'the disk is full'); END`),
    )
    await expect(writing.releaseByClock({ now: TOMORROW })).rejects.toThrow('the disk is full')
    await writer.write(async ({ execute }) => execute('DROP TRIGGER stop'))
    expect(await writing.releaseByClock({ now: TOMORROW })).toBe(3)
    await writing.releaseByClock({ now: '2030-01-01T12:00:00Z' })
    await post(2)
    expect(await writing.releaseByClock({ now: '2026-11-22T12:00:00Z' })).toBe(2)
    expect(await released()).toBe(5)
  })
})

describe('dueBy(connection, now)', () => {
  it('is nothing until it is time', async () => {
    const { reader } = await running()
    const due = (now: string) =>
      reader.read((connection) => dueBy(connection, Temporal.Instant.from(now)))
    expect(await due(NOW)).toBeNull()
    expect(await due('2026-11-21T05:59:59Z')).toBeNull()
    expect(await due('2026-11-21T06:00:00Z')).toMatchObject({ due: '2026-11-21T06:00:00Z' })
  })
})

describe('releaseNow(writer)', () => {
  it('makes public ten and more, and says of fewer why they wait', async () => {
    const { writing, released, post } = await running()
    await post(9)
    expect(await writing.releaseNow()).toMatchObject({
      released: 0,
      waiting: [{ name: 'Customer survey', comments: 9, minimum: 10 }],
    })
    await post(1)
    expect(await writing.releaseNow()).toEqual({ released: 10, waiting: [] })
    expect(await released()).toBe(10)
    expect(await writing.releaseNow()).toEqual({ released: 0, waiting: [] })
  })

  it('counts each survey for itself, and with its own minimum', async () => {
    const { writing, writer, post } = await running({
      minimums: { group: 12, comments: 10, headline: 30 },
    })
    await post(11)
    expect((await writing.releaseNow()).released).toBe(0)
    await writer.write(async ({ execute }) =>
      execute('UPDATE surveys SET minimum_group = 3, minimum_comments = 11'),
    )
    expect((await writing.releaseNow()).released).toBe(11)
  })
})

describe('releaseOfImport(writer, importId)', () => {
  it('makes the comments of an import public at once, and not those that came otherwise', async () => {
    const { importFile, post, released } = await running()
    await post(5)
    await importFile(12)
    expect(await released()).toBe(12)
  })

  it('lets those of a small one wait, and those that have to be approved', async () => {
    const small = await running()
    await small.importFile(9)
    expect(await small.released()).toBe(0)
    expect(await small.writing.releaseByClock({ now: TOMORROW })).toBe(9)
    const careful = await running({ commentPolicy: 'everything' })
    await careful.importFile(12)
    expect(await careful.released()).toBe(0)
  })
})
