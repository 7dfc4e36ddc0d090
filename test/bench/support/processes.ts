import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a module of the repository in a process of its own; it ends with this one at the latest. */
export function startModule(
  module: string,
  args: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): ChildProcess {
  const env = { ...process.env, ...variables }
  const child = spawn(process.execPath, [`${ROOT}${module}`, ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Runs a module to its end and returns what it has printed. Throws when it fails. */
export async function runModule(
  module: string,
  args: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = startModule(module, args, variables)
  let printed = ''
  child.stdout?.on('data', (data: Buffer) => (printed += data.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${module} ended with ${code ?? 'a signal'}: ${printed}`)
  return printed
}

/** The address that a server prints when it listens. */
export async function addressOf(server: ChildProcess): Promise<string> {
  let printed = ''
  for await (const line of createInterface(server.stdout!)) {
    printed += `${line}\n`
    const url = /Listening on (http:[^"\s]+)/.exec(line)?.[1]
    if (!url) continue
    server.stdout?.resume()
    return url
  }
  throw new Error(`The server did not start: ${printed}`)
}

/** Asks a process to end and waits until it has. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
}
