import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ImportRequest } from '#app/import-file.ts'
import { openReading, type Reading } from '#app/reading/reading-thread.ts'
import { Calls } from '#app/threads/calls.ts'
import { importWriting } from '#app/writing/import-writing.ts'
import { startWriting, type Writing } from '#app/writing/writing-thread.ts'
import { Refusal } from '#nps/refusal.ts'
import { openReader } from '#store/engines/sqlite.ts'
import { freshFolder } from '#test/support/database.ts'
import { NOW } from '#test/support/results.ts'
import { batch, opening } from '#test/app/writing/opening.ts'

const SOURCE = { name: 'Shop', keyHash: new Uint8Array(32).fill(9), now: NOW }

interface Threads {
  readonly reading: Reading
  readonly writing: Writing
  /** How many responses there are. */
  readonly count: () => Promise<number>
}

async function threads(keptFor?: number): Promise<Threads> {
  const databaseFile = join(freshFolder(), 'nps.sqlite')
  const writing = await startWriting({ databaseFile, secret: 'a secret' })
  const reading = openReading({ databaseFile, secret: 'a secret', writing }, keptFor)
  const reader = openReader(databaseFile)
  onTestFinished(async () => {
    await reading.close()
    await writing.close()
    reader.close()
  })
  const count = () =>
    reader.read(async ({ prepare }) =>
      Number(prepare('SELECT count(*) FROM responses').pluck().get()),
    )
  return { reading, writing, count }
}

function file(rows: number): ImportRequest {
  const path = join(freshFolder(), 'results.csv')
  const lines = Array.from(
    { length: rows },
    (_, row) => `r${row},2026-11-02,${row % 11},Fine ${row}`,
  )
  writeFileSync(path, ['Response ID,Date,NPS,Comment', ...lines].join('\n'))
  const choices = { columns: {}, dateOrder: null, timeZone: 'UTC', day: null }
  return { path, survey: null, choices: { ...choices, today: '2026-11-21' }, now: NOW }
}

describe('openReading(parts)', () => {
  it('imports a file, telling how far it is', async () => {
    const { reading, count } = await threads()
    const told: number[] = []
    const onProgress = ({ rows, of }: { rows: number; of: number }) => {
      expect(of).toBe(30_000)
      told.push(rows)
    }
    const report = await reading.importFile(file(30_000), { onProgress })
    expect(report).toMatchObject({ rows: 30_000, outcome: { added: 30_000 } })
    expect(told.length).toBeGreaterThan(1)
    expect(told.at(-1)).toBe(30_000)
    expect(await count()).toBe(30_000)
  })

  it('lets answers be written while it finds out what an import would do', async () => {
    const { reading, writing, count } = await threads()
    const written = Promise.withResolvers<unknown>()
    const onProgress = () => written.resolve(writing.createSource(SOURCE))
    const { trial } = await reading.preview(file(30_000), { onProgress })
    expect(trial?.report.outcome.added).toBe(30_000)
    expect(await written.promise).toMatchObject({ name: 'Shop' })
    expect(await count()).toBe(0)
  })

  it('says why a file is refused', async () => {
    const { reading } = await threads()
    const missing = { ...file(0), path: '/nowhere/results.csv' }
    await expect(reading.importFile(missing)).rejects.toBeInstanceOf(Refusal)
    await expect(reading.look(missing.path, missing.choices)).rejects.toBeInstanceOf(Refusal)
    expect((await reading.preview(missing)).questions).toHaveLength(1)
  })

  it('keeps nothing of what is given up, and lets the next one in', async () => {
    const { reading, count } = await threads()
    const enough = new AbortController()
    const onProgress = () => enough.abort(new Error('Enough.'))
    const given = reading.importFile(file(60_000), { onProgress, signal: enough.signal })
    await expect(given).rejects.toThrow('Enough.')
    expect(await count()).toBe(0)
    expect(await reading.importFile(file(30))).toMatchObject({ outcome: { added: 30 } })
  })

  it('gives up what is under way when it is closed', async () => {
    const { reading, writing, count } = await threads()
    const begun = Promise.withResolvers<null>()
    const importing = reading.importFile(file(60_000), { onProgress: () => begun.resolve(null) })
    importing.catch(() => undefined)
    await begun.promise
    await reading.close()
    await expect(importing).rejects.toThrow('The program is being stopped.')
    expect(await writing.createSource(SOURCE)).toMatchObject({ name: 'Shop' })
    expect(await count()).toBe(0)
  })

  it('ends its thread when nobody needs it, and starts another', async () => {
    const { reading } = await threads(0)
    await reading.importFile(file(30))
    await new Promise((resolve) => setImmediate(resolve))
    expect(await reading.importFile(file(31))).toMatchObject({ outcome: { added: 1 } })
  })

  it('finds out what undoing an import would do', async () => {
    const { reading, count } = await threads()
    const { importId } = await reading.importFile(file(100))
    const effect = await reading.tryTurn({ importId, to: 'undone', now: NOW })
    expect(effect).toMatchObject({
      before: { score: { responses: 100 } },
      after: { score: { reason: 'no answers' } },
    })
    expect(await count()).toBe(100)
  })
})

describe('Writing.admit(port)', () => {
  it('takes back what its guest leaves open, so that others can write', async () => {
    const { writing, count } = await threads()
    const { port1, port2 } = new MessageChannel()
    await writing.admit(port2)
    const guest = importWriting(new Calls(port1, 'The writing thread'))
    const { importId } = await guest.openImport(opening())
    await guest.addToImport({ importId, batch: batch(['a', 'b']), rejected: [], rows: 2 })
    const waiting = guest.openImport(opening({ survey: 'Second' }))
    waiting.catch(() => undefined)
    port1.close()
    expect(await writing.createSource(SOURCE)).toMatchObject({ name: 'Shop' })
    expect(await count()).toBe(0)
  })
})
