import Sqlite from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseEnvironment } from '#app/environment.ts'
import { openProgram, type Program } from '#app/services.ts'
import { openShell } from '#app/shell.ts'
import { hashOfKey } from '#app/source-key.ts'
import { queryOf, type View } from '#nps/view.ts'
import { freshFolder } from '#test/support/database.ts'
import { eventually } from '#test/support/eventually.ts'
import { NOW } from '#test/support/results.ts'

const WALL: View = { audience: 'wall', survey: null, segment: null }
const KEY = 'nps_of_the_shop'

/** A program on an empty database with a source, and how to ask it. */
async function program(): Promise<Program & { environment: ReturnType<typeof parseEnvironment> }> {
  const folder = freshFolder()
  const environment = parseEnvironment({ DATABASE_URL: `file:${join(folder, 'nps.sqlite')}` })
  const opened = await openProgram(environment)
  onTestFinished(() => opened.close())
  await inShell(environment, async ({ writing }) => {
    await writing.createSource({ name: 'Shop', keyHash: hashOfKey(KEY), now: NOW })
  })
  return { ...opened, environment }
}

/** What a command at the shell does beside the running program. */
async function inShell(
  environment: ReturnType<typeof parseEnvironment>,
  work: (shell: Awaited<ReturnType<typeof openShell>>) => Promise<void>,
): Promise<void> {
  const shell = await openShell(environment)
  try {
    await work(shell)
  } finally {
    await shell.close()
  }
}

const posted = (id: string) => ({ id, rating: 9, answeredAt: NOW })

describe('openProgram(environment, log)', () => {
  it('takes what a source with a key posts, and shows it', async () => {
    const { services } = await program()
    expect(await services.sourceOf('nps_of_nobody')).toBeNull()
    const source = (await services.sourceOf(KEY))!
    expect(source.name).toBe('Shop')
    expect(await services.snapshot(WALL)).toMatchObject({ survey: null })
    expect(await services.receive(source, posted('a'))).toMatchObject({ accepted: 1 })
    expect(await services.snapshot(WALL)).toMatchObject({ dataThrough: '2026-11-20' })
    expect(await services.snapshot({ ...WALL, survey: 'partners' })).toBeNull()
  })

  it('sends every new picture of a watched view to its listeners', async () => {
    const { services, listeners, snapshots } = await program()
    const heard: string[] = []
    listeners.join(queryOf(WALL), { send: (bytes) => heard.push(Buffer.from(bytes).toString()) })
    snapshots.watch(WALL)
    await services.receive((await services.sourceOf(KEY))!, posted('a'))
    await eventually(() =>
      expect(heard.at(-1)).toMatch(/^event: snapshot\nid: 1\ndata: \{"number":1,.*\}\n\n$/),
    )
  })

  it('notices what another process has changed', async () => {
    const { services, snapshots, environment } = await program()
    snapshots.watch(WALL)
    expect(await services.snapshot(WALL)).toMatchObject({ number: 0 })
    await inShell(environment, async ({ writing }) => {
      await writing.receive({ sourceId: 1, body: posted('a'), now: NOW })
    })
    await eventually(async () => {
      expect(await services.snapshot(WALL)).toMatchObject({ number: 1 })
    })
  })

  it('is ready as long as the database answers', async () => {
    const opened = await program()
    expect(await opened.isReady()).toBe(true)
    const other = new Sqlite(opened.environment.databaseFile)
    other.exec('ALTER TABLE changes RENAME TO away')
    expect(await opened.isReady()).toBe(false)
    other.exec('ALTER TABLE away RENAME TO changes')
    other.close()
    expect(await opened.isReady()).toBe(true)
  })

  it('is not ready when nothing can be written any more', async () => {
    const opened = await program()
    await opened.close()
    expect(await opened.isReady()).toBe(false)
  })
})

describe('openShell(environment)', () => {
  it('knows the time zone and the same secret as the program beside it', async () => {
    const { environment } = await program()
    await inShell(environment, async (shell) => {
      expect(await shell.timeZoneOf(null)).toBe('UTC')
      expect(shell.secret).toMatch(/^[\w-]{43}$/)
      await inShell(environment, async ({ secret }) => expect(secret).toBe(shell.secret))
    })
  })
})
