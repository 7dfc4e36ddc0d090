import Sqlite from 'better-sqlite3'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { changeNumber, countChange } from '#store/changes.ts'
import { openReader, openWriter, type Connection } from '#store/engines/sqlite.ts'
import { freshDatabase, freshFolder } from '#test/support/database.ts'

describe('Writer.write(changes)', () => {
  it('answers what the changes answer', async () => {
    const { writer } = freshDatabase()
    expect(await writer.write(() => Promise.resolve('done'))).toBe('done')
  })

  it('stores all of it or nothing', async () => {
    const { writer, reader } = freshDatabase()
    const failing = writer.write(async (connection) => {
      await countChange(connection)
      throw new Error('in the middle')
    })
    await expect(failing).rejects.toThrow('in the middle')
    expect(await reader.read(changeNumber)).toBe(0)
    await writer.write(countChange)
    expect(await reader.read(changeNumber)).toBe(1)
  })

  it('lets one in after the other, even when the one before waits or fails', async () => {
    const { writer } = freshDatabase()
    const gate = Promise.withResolvers<undefined>()
    const order: string[] = []
    const waiting = writer.write(async () => {
      order.push('first begins')
      await gate.promise
      order.push('first ends')
    })
    const failing = expect(
      writer.write(() => Promise.reject(new Error('second fails'))),
    ).rejects.toThrow('second fails')
    const last = writer.write(() => Promise.resolve(order.push('third')))
    await new Promise(setImmediate)
    expect(order).toEqual(['first begins'])
    gate.resolve(undefined)
    await waiting
    await failing
    await last
    expect(order).toEqual(['first begins', 'first ends', 'third'])
  })

  it('waits while another process writes', async () => {
    const { writer, reader, file } = freshDatabase()
    const other = new Worker(SLOW_WRITER, { eval: true, workerData: file })
    await once(other, 'message')
    await writer.write(countChange)
    expect(await reader.read(changeNumber)).toBe(101)
    await other.terminate()
  })
})

/** Takes the database for itself, says so, and lets go a little later. */
const SLOW_WRITER = `
  const { parentPort, workerData } = require('node:worker_threads')
  const database = require('better-sqlite3')(workerData)
  database.exec('BEGIN IMMEDIATE; UPDATE changes SET number = 100')
  parentPort.postMessage('begun')
  setTimeout(() => database.exec('COMMIT'), 100)
`

describe('Reader.read(queries)', () => {
  it('sees one state of the database from beginning to end', async () => {
    const { writer, reader } = freshDatabase()
    await reader.read(async (connection) => {
      expect(await changeNumber(connection)).toBe(0)
      await writer.write(countChange)
      expect(await changeNumber(connection)).toBe(0)
    })
    expect(await reader.read(changeNumber)).toBe(1)
  })

  it('sees nothing of what is not committed yet, and does not wait for it', async () => {
    const { writer, reader } = freshDatabase()
    await writer.write(async (connection) => {
      await countChange(connection)
      expect(await reader.read(changeNumber)).toBe(0)
    })
    expect(await reader.read(changeNumber)).toBe(1)
  })

  it('cannot write', async () => {
    const { reader } = freshDatabase()
    await expect(reader.read(countChange)).rejects.toThrow('readonly database')
  })

  it('goes on after a question that failed', async () => {
    const { reader } = freshDatabase()
    const ask = ({ prepare }: Connection) => Promise.resolve(prepare('SELECT * FROM nowhere').all())
    await expect(reader.read(ask)).rejects.toThrow('no such table')
    expect(await reader.read(changeNumber)).toBe(0)
  })
})

describe('Reader.dataVersion()', () => {
  it('differs after a change by anybody else, and only then', async () => {
    const { writer, reader, file } = freshDatabase()
    const versions = [reader.dataVersion(), reader.dataVersion()]
    await reader.read(changeNumber)
    versions.push(reader.dataVersion())
    await writer.write(countChange)
    versions.push(reader.dataVersion())
    const other = new Sqlite(file)
    other.exec('UPDATE changes SET number = 7')
    other.close()
    versions.push(reader.dataVersion())
    const [first] = versions
    expect(versions.slice(0, 3)).toEqual([first, first, first])
    expect(new Set(versions).size).toBe(3)
  })
})

describe('openReader(file)', () => {
  it('throws when there is no database, and makes none', () => {
    const file = join(freshFolder(), 'nps.sqlite')
    expect(() => openReader(file)).toThrow('unable to open database file')
    expect(existsSync(file)).toBe(false)
  })
})

describe('openWriter(file)', () => {
  it('makes a folder that nobody else can look into', () => {
    const file = join(freshFolder(), 'data/nps.sqlite')
    const writer = openWriter(file)
    onTestFinished(() => writer.close())
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700)
  })

  it('keeps to rules that a power cut cannot break', () => {
    const { writer } = freshDatabase()
    const pragma = (name: string): unknown => writer.database.pragma(name, { simple: true })
    expect(pragma('journal_mode')).toBe('wal')
    expect(pragma('synchronous')).toBe(1)
    expect(pragma('foreign_keys')).toBe(1)
  })

  it('copies the log into the database file some time after a commit', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const { writer } = freshDatabase()
    const log = () =>
      writer.database.pragma('wal_checkpoint(NOOP)') as [{ log: number; checkpointed: number }]
    await writer.write(countChange)
    expect(log()[0].checkpointed).toBe(0)
    vi.advanceTimersByTime(5_000)
    await writer.write(() => Promise.resolve())
    const [{ log: frames, checkpointed }] = log()
    expect(frames).toBeGreaterThan(0)
    expect(checkpointed).toBe(frames)
  })

  it('says when readers see a change, and answers after that', async () => {
    const file = freshDatabase().file
    const heard: string[] = []
    const writer = openWriter(file, () => heard.push('committed'))
    onTestFinished(() => writer.close())
    await writer.write(countChange)
    heard.push('answered')
    await expect(writer.write(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(heard).toEqual(['committed', 'answered'])
  })
})
