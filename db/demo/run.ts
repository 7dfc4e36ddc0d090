import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { Worker } from 'node:worker_threads'
import { parseEnvironment } from '#app/environment.ts'
import { regainAccess } from '#app/people/regain-access.ts'
import { makeSetUpCode } from '#auth/set-up-code.ts'
import { migrate } from '#db/migrate.ts'
import { dayOf } from '#nps/period.ts'
import { buildIfNeeded } from '#server/build.ts'
import { start } from '#server/start.ts'
import { openWriter } from '#store/engines/sqlite.ts'
import { DEMO_COMPANY } from './company.ts'
import { seedDemo } from './seed.ts'

/** `npm run demo`: the wall with an invented company's data, in a database of its own. */
async function main(): Promise<void> {
  const environment = parseEnvironment({
    LOG_LEVEL: 'warn',
    DATABASE_URL: 'file:db/data/demo.sqlite',
    HOST: process.env['HOST'],
    PORT: process.env['PORT'],
  })
  if (await isListening(environment.port))
    return complain(`Port ${environment.port} is taken. Choose another: PORT=4322 npm run demo`)
  buildIfNeeded(say)
  await makeDatabase(environment.databaseFile)
  const admin = await makeAdmin(environment.databaseFile)
  const url = await start(environment)
  new Worker(new URL('./trickle.ts', import.meta.url), {
    workerData: { databaseFile: environment.databaseFile },
  })
  say(welcome(url, admin))
}

/** The demo starts from the same two years every time. */
async function makeDatabase(file: string): Promise<void> {
  for (const own of [file, `${file}.people.sqlite`])
    for (const end of ['', '-wal', '-shm']) rmSync(`${own}${end}`, { force: true })
  rmSync(`${file}.secret`, { force: true })
  const writer = openWriter(file)
  migrate(writer.database)
  await seedDemo(writer, dayOf(Temporal.Now.instant(), DEMO_COMPANY.timeZone))
  writer.close()
}

/** Others on the network may reach the demo too, so its password is another one every time. */
async function makeAdmin(databaseFile: string): Promise<Login> {
  const login = { email: 'demo@example.com', password: makeSetUpCode() }
  await regainAccess({ databaseFile }, login)
  return login
}

interface Login {
  readonly email: string
  readonly password: string
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => {
      resolve(false)
    })
  })
}

function welcome(url: string, admin: Login): string {
  return [
    '',
    `  NPS Wall shows the invented company ${DEMO_COMPANY.name}.`,
    '',
    `  The wall      ${url}/wall`,
    `  The intranet  ${url}/`,
    `  Admin area    ${url}/admin`,
    `                ${admin.email}, password ${admin.password}`,
    '',
    '  A new answer comes every few seconds. Ctrl+C stops it.',
    '',
  ].join('\n')
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

await main()
