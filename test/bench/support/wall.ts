import { setTimeout as sleep } from 'node:timers/promises'
import { join } from 'node:path'
import { hashOfKey } from '#app/source-key.ts'
import { hashOf } from '#auth/keys.ts'
import { seedDemo } from '#db/demo/seed.ts'
import { DEMO_COMPANY } from '#db/demo/company.ts'
import { migrate } from '#db/migrate.ts'
import { dayOf } from '#nps/period.ts'
import { DEFAULT_LOOK, SCENES } from '#nps/screen.ts'
import { addScreen, changeScreen } from '#store/screens.ts'
import { openWriter } from '#store/engines/sqlite.ts'
import { createSource } from '#store/sources.ts'
import { employClerk } from './clerk.ts'
import { addressOf, endProcess, startModule } from './processes.ts'
import { updates, WALL_STREAM, type Subject } from './subject.ts'

/** How npm's scripts start what we measure. */
export const LAUNCH = 'src/commands/launch.mjs'

const KEY = 'nps_a-key-of-benchmarks'

/** What proves that a browser is the screen of the benchmarks, which shows all scenes in turn. */
export const SCREEN_TOKEN = 'a-token-of-benchmarks'

/** The program with the invented company's data, in a process of its own. */
export interface Wall extends Subject {
  readonly databaseFile: string
}

/** Starts the program on a new database in a folder. */
export async function startWall(folder: string): Promise<Wall> {
  const databaseFile = join(folder, `nps-${process.hrtime.bigint()}.sqlite`)
  await seed(databaseFile)
  await employClerk(databaseFile)
  const server = startModule(LAUNCH, ['src/server/main.ts'], {
    ...variablesFor(databaseFile),
    NODE_OPTIONS: '--max-semi-space-size=1',
    MALLOC_ARENA_MAX: '2',
    MALLOC_TRIM_THRESHOLD_: '131072',
  })
  const url = await addressOf(server)
  return {
    url,
    pid: server.pid!,
    key: KEY,
    databaseFile,
    nextUpdate: updates(),
    stop: () => endProcess(server),
  }
}

/** The environment in which the program and its commands find a database. */
export function variablesFor(databaseFile: string): Record<string, string> {
  return { DATABASE_URL: `file:${databaseFile}`, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info' }
}

/** One snapshot of the wall, just as it is pushed, in bytes. */
export async function frameLength({ url }: Subject): Promise<number> {
  const answer = await fetch(`${url}${WALL_STREAM}`)
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  while (!/event: snapshot[^]*\n\n$/.test(text)) text += (await reader.read()).value ?? ''
  await reader.cancel()
  await sleep(50)
  return Buffer.byteLength(text.slice(text.indexOf('event: snapshot')))
}

async function seed(databaseFile: string): Promise<void> {
  const now = Temporal.Now.instant()
  const writer = openWriter(databaseFile)
  migrate(writer.database)
  await seedDemo(writer, dayOf(now, DEMO_COMPANY.timeZone))
  const source = { name: 'Bench', keyHash: hashOfKey(KEY), now: now.toString() }
  await writer.write((connection) => createSource(connection, source))
  await writer.write(async (connection) => {
    const screen = { name: 'Bench', hash: hashOf(SCREEN_TOKEN), now: now.toString() }
    const scenes = SCENES.map((scene) => ({ scene, seconds: 5 }))
    changeScreen(connection, addScreen(connection, screen) ?? 0, {
      look: { ...DEFAULT_LOOK, scenes },
    })
  })
  writer.close()
}
