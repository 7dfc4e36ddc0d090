import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Snapshot } from '#nps/snapshot.ts'
import { parseSnapshot } from '#nps/parse-snapshot.ts'
import { freshFolder } from './database.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Everything is started as npm's scripts start it. */
const LAUNCH = join(ROOT, 'src/commands/launch.mjs')

/** What a command at the shell has said. */
export interface Said {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A whole program in processes of its own, on an empty database, gone when the test is. */
export class TestProgram {
  readonly databaseFile = join(freshFolder(), 'nps.sqlite')
  url = ''
  /** What the first administrator has to type; `null` when there is one. */
  setUpCode: string | null = null
  #server: ChildProcess | null = null
  #output = ''

  /** Starts the server and waits until it listens. */
  async start(variables: Record<string, string> = {}): Promise<void> {
    const port = this.url ? new URL(this.url).port : '0'
    const server = this.#spawn('src/server/main.ts', [], {
      PORT: port,
      HOST: '127.0.0.1',
      ...variables,
    })
    this.#server = server
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (data: Buffer) => (this.#output += data.toString()))
    onTestFinished(() => this.kill())
    const { url, setUpCode } = await listening(server)
    this.url = url
    this.setUpCode = setUpCode
  }

  /** All that the server has said, since it was started first. */
  get output(): string {
    return this.#output
  }

  get pid(): number {
    return this.#server?.pid ?? 0
  }

  /** Asks the server to stop and waits until it has. Returns its exit code. */
  async stop(): Promise<number | null> {
    return this.#end('SIGTERM')
  }

  /** Ends the server without a word. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL')
  }

  /** Runs a command, such as `import` with a file, to its end. */
  async run(command: string, ...args: string[]): Promise<Said> {
    return said(this.spawnCommand(command, ...args))
  }

  /** Starts a command and leaves it running. */
  spawnCommand(command: string, ...args: string[]): ChildProcess {
    return this.#spawn(`src/commands/${command}.ts`, args, {})
  }

  /** Imports a file and returns the report. */
  async importFile(...args: string[]): Promise<Record<string, unknown>> {
    const { out } = await this.run('import', ...args, '--json')
    return JSON.parse(out) as Record<string, unknown>
  }

  /** Runs a command that reads something from standard input. */
  async runWith(input: string, command: string, ...args: string[]): Promise<Said> {
    const child = this.spawnCommand(command, ...args)
    child.stdin?.end(input)
    return said(child)
  }

  /** A key for posting responses. */
  async createSource(name = 'test', ...options: string[]): Promise<string> {
    const { code, out, err } = await this.run('create-source', '--name', name, ...options)
    if (code !== 0) throw new Error(`There is no source: ${err}`)
    return out.trim()
  }

  /** Posts responses with a key. */
  post(key: string, body: unknown): Promise<Response> {
    return fetch(`${this.url}/api/v1/responses`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  }

  /** The snapshot that the JSON shows. */
  async snapshot(query = ''): Promise<Snapshot> {
    const answer = await fetch(`${this.url}/api/v1/snapshot${query}`)
    return parseSnapshot(await answer.json())
  }

  /** The snapshot as soon as it is as expected; fails after ten seconds. */
  async snapshotWhen(isExpected: (snapshot: Snapshot) => boolean, query = ''): Promise<Snapshot> {
    const until = Date.now() + 10_000
    for (;;) {
      const snapshot = await this.snapshot(query)
      if (isExpected(snapshot)) return snapshot
      if (Date.now() > until) throw new Error(`still not so: ${JSON.stringify(snapshot.score)}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  #spawn(module: string, args: readonly string[], variables: Record<string, string>): ChildProcess {
    const env = { ...process.env, DATABASE_URL: `file:${this.databaseFile}`, ...variables }
    return spawn(process.execPath, [LAUNCH, join(ROOT, module), ...args], { cwd: ROOT, env })
  }

  async #end(signal: NodeJS.Signals): Promise<number | null> {
    const server = this.#server
    this.#server = null
    if (!server || server.exitCode !== null || server.signalCode !== null) return null
    const exit = once(server, 'exit')
    server.kill(signal)
    const [code] = (await exit) as [number | null]
    return code
  }
}

async function listening(server: ChildProcess): Promise<{ url: string; setUpCode: string | null }> {
  let output = ''
  server.stderr?.on('data', (data: Buffer) => (output += data.toString()))
  for await (const line of createInterface(server.stdout!)) {
    output += `${line}\n`
    const url = /Listening on (http:[^"]+)/.exec(line)?.[1]
    if (!url) continue
    server.stdout?.resume()
    const setUpCode = /set-up code: (\S+)/.exec(output)?.[1] ?? null
    return { url: url.replace('localhost', '127.0.0.1'), setUpCode }
  }
  throw new Error(`The server did not start:\n${output}`)
}

async function said(child: ChildProcess): Promise<Said> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, out, err }
}
