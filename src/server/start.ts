import { fileURLToPath } from 'node:url'
import type { Environment } from '#app/environment.ts'
import { openProgram } from '#app/services.ts'
import { textOf } from '#app/text-of.ts'
import { openLog } from './log.ts'
import { warmUp } from './warm-up.ts'
import { makeServer, type Pages, type RunningServer } from './server.ts'
import { StaticFiles } from './static-files.ts'

const DIST = new URL('../../dist/', import.meta.url)

/**
 * Starts the program, whose pages are built, and keeps it running until it is told to stop. Returns
 * where it listens.
 */
export async function start(environment: Environment): Promise<string> {
  const log = openLog(environment.logLevel, (line) => process.stdout.write(`${line}\n`))
  const program = await openProgram(environment, log)
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
  warmUp(url)
  return url
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
      resolve(`http://${hostOf(host)}:${actual}`)
    })
  })
}

/** How a host is written in an address: ours where we listen on all, and IPv6 in brackets. */
function hostOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
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
        process.stderr.write(`${textOf(error)}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}
