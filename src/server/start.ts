import { fileURLToPath } from 'node:url'
import { EnvironmentError, parseEnvironment, type Environment } from '#app/environment.ts'
import { openProgram } from '#app/services.ts'
import { buildIfNeeded } from './build.ts'
import { openLog } from './log.ts'
import { makeServer, type Pages, type RunningServer } from './server.ts'
import { StaticFiles } from './static-files.ts'

const DIST = new URL('../../dist/', import.meta.url)

/** Starts the program and keeps it running until it is told to stop. Returns where it listens. */
export async function start(environment: Environment): Promise<string> {
  const log = openLog(environment.logLevel, (line) => process.stdout.write(`${line}\n`))
  buildIfNeeded((line) => log.info(line))
  const program = await openProgram(environment)
  const { handler } = (await import(new URL('server/entry.mjs', DIST).href)) as { handler: Pages }
  const files = new StaticFiles(fileURLToPath(new URL('client/', DIST)))
  const { trustProxy, origin } = environment
  const server = makeServer({ program, pages: handler, files, log, trustProxy, origin })
  stopOnSignal(async (signal) => {
    log.info(`Stopping on ${signal}`)
    await server.stop()
    await program.close()
    log.info('Stopped')
  })
  const code = await program.setUpCode()
  if (code) process.stdout.write(`${invitationToSetUp(code)}\n`)
  const url = await listen(server, environment)
  log.info(`Listening on ${url}`)
  return url
}

/** Starts from the environment variables; what is wrong with them is said in one line. */
export async function startFromVariables(): Promise<string> {
  try {
    return await start(parseEnvironment(process.env))
  } catch (error) {
    const isExpected = error instanceof EnvironmentError || isAddressProblem(error)
    process.stderr.write(`${isExpected ? messageOf(error) : stackOf(error)}\n`)
    process.exit(1)
  }
}

/** Whoever sees the program start may become its first administrator; who only reaches it may not. */
function invitationToSetUp(code: string): string {
  return `Nobody can sign in yet. Open /admin in a browser and type this set-up code: ${code}`
}

function listen({ http }: RunningServer, { host, port }: Environment): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      const address = http.address()
      const actual = typeof address === 'object' && address ? address.port : port
      resolve(`http://${host === '0.0.0.0' ? 'localhost' : host}:${actual}`)
    })
  })
}

/** A second signal means that somebody is in a hurry. */
function stopOnSignal(stop: (signal: string) => Promise<void>): void {
  let isStopping = false
  const onSignal = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(1)
    isStopping = true
    stop(signal).then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${stackOf(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}

function isAddressProblem(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL'
}

function messageOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE')
    return 'Another program listens on this port already. Stop it, or set PORT to another number.'
  if (code === 'EACCES') return 'This port may not be opened. Set PORT to a number above 1023.'
  if (code === 'EADDRNOTAVAIL') return 'This machine has no such address. Set HOST to one it has.'
  return message
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
