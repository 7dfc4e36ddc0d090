import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { parseEnvironment } from '#app/environment.ts'
import { regainAccess } from '#app/people/regain-access.ts'
import { adminMessagesIn } from '#messages/admin/language.ts'
import { complain, say } from './output.ts'

const USAGE = 'npm run create-admin -- --email E   (it reads the password from standard input)'

/** `npm run create-admin -- --email E`: a way in for whoever has the shell. */
async function main(): Promise<void> {
  const email = emailFromArguments()
  if (!email) return refuse([USAGE])
  const password = await readPassword()
  const outcome = await regainAccess(parseEnvironment(process.env), { email, password })
  if ('faults' in outcome) {
    const words = adminMessagesIn('en')
    return refuse(Object.values(outcome.faults).map((fault) => words.fault(fault)))
  }
  say(`${outcome.person.email} can sign in as an administrator, with this password.`)
}

function emailFromArguments(): string | null {
  try {
    const { values } = parseArgs({ options: { email: { type: 'string' } } })
    return values.email?.trim() || null
  } catch {
    return null
  }
}

/** The first line of standard input. Somebody at a terminal is asked, and what they type is not shown. */
async function readPassword(): Promise<string> {
  const isTerminal = process.stdin.isTTY
  if (isTerminal) process.stderr.write('Password: ')
  const output = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output, terminal: isTerminal })
  try {
    for await (const line of lines) return line
    return ''
  } finally {
    lines.close()
    if (isTerminal) process.stderr.write('\n')
  }
}

function refuse(lines: readonly string[]): void {
  process.exitCode = 2
  for (const line of lines) complain(line)
}

await main()
