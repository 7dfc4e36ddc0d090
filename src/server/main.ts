import { EnvironmentError, parseEnvironment } from '#app/environment.ts'
import { textOf } from '#app/text-of.ts'
import { buildIfNeeded } from './build.ts'
import { openLog } from './log.ts'
import type { start as Start } from './start.ts'

const PROGRAM = new URL('../../dist/program/start.js', import.meta.url)

/** `npm start`: builds if needed, then starts from the environment variables. */
async function main(): Promise<void> {
  try {
    const environment = parseEnvironment(process.env)
    const log = openLog(environment.logLevel, (line) => process.stdout.write(`${line}\n`))
    buildIfNeeded((line) => log.info(line))
    const { start } = (await import(PROGRAM.href)) as { start: typeof Start }
    await start(environment)
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`)
    process.exit(1)
  }
}

/** What is wrong with the variables, or with the address in them, is said in one line. */
function reasonOf(error: unknown): string {
  if (error instanceof EnvironmentError) return error.message
  return addressProblem((error as NodeJS.ErrnoException).code) ?? textOf(error)
}

function addressProblem(code: string | undefined): string | null {
  if (code === 'EADDRINUSE')
    return 'Another program listens on this port already. Stop it, or set PORT to another number.'
  if (code === 'EACCES') return 'This port may not be opened. Set PORT to a number above 1023.'
  if (code === 'EADDRNOTAVAIL') return 'This machine has no such address. Set HOST to one it has.'
  return null
}

await main()
