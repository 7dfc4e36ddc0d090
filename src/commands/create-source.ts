import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { parseEnvironment } from '#app/environment.ts'
import { hashOfKey } from '#app/source-key.ts'
import { openShell } from '#app/shell.ts'
import { complain, say } from './output.ts'

const USAGE = 'npm run create-source -- --name NAME'

/** `npm run create-source -- --name NAME`: a key for `POST /api/v1/responses`, printed once. */
async function main(): Promise<void> {
  const name = nameFromArguments()
  if (!name) return refuse('A source needs a name of up to 100 characters.', USAGE)
  const key = `nps_${randomBytes(24).toString('base64url')}`
  const shell = await openShell(parseEnvironment(process.env))
  try {
    const now = Temporal.Now.instant().toString()
    const source = await shell.writing.createSource({ name, keyHash: hashOfKey(key), now })
    if (!source) return refuse(`There is a source “${name}” already.`, 'Choose another name.')
    say(key)
    complain(
      `This is the key of “${source.name}”. It is shown once and stored nowhere: keep it safe.`,
    )
  } finally {
    await shell.close()
  }
}

function nameFromArguments(): string | null {
  try {
    const { values } = parseArgs({ options: { name: { type: 'string' } } })
    const name = values.name?.trim() ?? ''
    return name.length > 0 && name.length <= 100 ? name : null
  } catch {
    return null
  }
}

function refuse(message: string, hint: string): void {
  process.exitCode = 2
  complain(message)
  complain(hint)
}

await main()
