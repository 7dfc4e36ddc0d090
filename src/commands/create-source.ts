import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { parseEnvironment, type Environment } from '#app/environment.ts'
import { curlLine, googleFormsScript } from '#app/ready-lines.ts'
import { openShell, type Shell } from '#app/shell.ts'
import { complain, say } from './output.ts'

const USAGE = `npm run create-source -- --name NAME [--survey NAME]
npm run create-source -- --name NAME --vendor TOOL [--secret SECRET | --secret -] [--survey NAME]
    [--question QUESTION] [--comment QUESTION]
npm run create-source -- --name NAME --change [--secret SECRET | --secret - | --new-secret]
    [--survey NAME] [--question QUESTION] [--comment QUESTION]
npm run create-source -- --name NAME --test | --revoke`

const OPTIONS = {
  name: { type: 'string' },
  vendor: { type: 'string' },
  secret: { type: 'string' },
  survey: { type: 'string' },
  question: { type: 'string' },
  comment: { type: 'string' },
  change: { type: 'boolean', default: false },
  'new-secret': { type: 'boolean', default: false },
  test: { type: 'boolean', default: false },
  revoke: { type: 'boolean', default: false },
} as const

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']
type Known = NonNullable<Awaited<ReturnType<Shell['sources']['named']>>>

/** `npm run create-source -- --name NAME …`: a key for the API, or the address of a webhook. */
async function main(): Promise<void> {
  const options = optionsGiven()
  if (!options?.name) return refuse('A source needs a name of up to 100 characters.', USAGE)
  const environment = parseEnvironment(process.env)
  const shell = await openShell(environment)
  try {
    await run(shell, options, originOf(environment))
  } finally {
    await shell.close()
  }
}

function optionsGiven(): Options | null {
  try {
    return parseArgs({ options: OPTIONS }).values
  } catch {
    return null
  }
}

async function run(shell: Shell, options: Options, origin: string): Promise<void> {
  const { name = '', vendor } = options
  if (options.change || options.test || options.revoke) return look(shell, options)
  if (vendor !== undefined) return addHook(shell, vendor, options, origin)
  const added = await shell.sources.addKey({ name, survey: options.survey ?? null })
  if ('refused' in added) return refuse(added.refused.message, hintAtShell(added.refused))
  await shell.note('added source', added.source.name)
  say(added.key)
  complain(
    `This is the key of “${added.source.name}”. It is shown once and stored nowhere: keep it safe.`,
  )
  complain(`To try it:\n${curlLine(origin, 'KEY')}`)
}

async function addHook(
  shell: Shell,
  vendor: string,
  options: Options,
  origin: string,
): Promise<void> {
  const { name = '', survey = null, question = null, comment = null } = options
  const secret = await secretGiven(options)
  const given = { name, vendor, secret, survey, question, commentQuestion: comment }
  const added = await shell.sources.addHook(given)
  if ('refused' in added) return refuse(added.refused.message, hintAtShell(added.refused))
  await shell.note('added source', added.source.name)
  const url = origin + added.path
  say(url)
  if (added.secret !== null) say(added.secret)
  complain(`The first line is the address for the webhooks of “${added.source.name}”.`)
  if (added.secret !== null) complain('The second is its secret, shown this once.')
  complain(added.setUp)
  if (!added.source.hasSecret) complain(`Then tell us its secret: ${tellSecret(name)}`)
  if (added.source.kind === 'googleforms')
    complain(googleFormsScript(url, added.secret ?? 'PASTE YOUR SECRET'))
}

function tellSecret(name: string): string {
  return `npm run create-source -- --name "${name}" --change --secret -`
}

async function look(shell: Shell, options: Options): Promise<void> {
  const source = await shell.sources.named(options.name ?? '')
  if (!source) return refuse(`There is no source “${options.name ?? ''}”.`, USAGE)
  if (options.test) return test(shell, source)
  if (options.revoke) {
    const revoked = await shell.sources.revoke(source.id)
    if ('done' in revoked) await shell.note('revoked source', source.name)
    return done(revoked, 'It takes nothing more.')
  }
  await change(shell, source, options)
}

async function change(shell: Shell, { id, name }: Known, options: Options): Promise<void> {
  const { sources } = shell
  const { survey, question, comment } = options
  const secret = await secretGiven(options)
  if (secret !== null || options['new-secret']) {
    const rotated = await sources.rotate(id, secret ?? undefined)
    if ('refused' in rotated) return refuse(rotated.refused.message, rotated.refused.hint)
    await shell.note('renewed key', name)
    if (secret === null) say(rotated.secret)
  }
  const isChange = [survey, question, comment].some((given) => given !== undefined)
  const changed = await sources.change(id, {
    ...(survey !== undefined && { survey }),
    ...(question !== undefined && { question }),
    ...(comment !== undefined && { commentQuestion: comment }),
  })
  if (isChange && 'done' in changed) await shell.note('changed source', name)
  done(changed, 'It is changed.')
}

async function test({ sources }: Shell, { id }: Known): Promise<void> {
  const tested = await sources.test(id)
  if ('refused' in tested) return refuse(tested.refused.message, tested.refused.hint)
  for (const { rating, day } of tested.taken)
    say(`Of a made-up call the rating ${rating} on ${day} would be taken.`)
  for (const reason of [...tested.rejected, tested.ignored])
    if (reason !== null) say(`Not taken: ${reason}`)
}

/** `-` reads it from standard input, so that it is in no shell's history. */
async function secretGiven({ secret }: Options): Promise<string | null> {
  if (secret === undefined) return null
  return secret === '-' ? (await text(process.stdin)).trim() : secret
}

/** How the program is reached, as far as it knows. */
function originOf({ origin, port }: Environment): string {
  return origin ?? `http://localhost:${port}`
}

function done(answer: object & { readonly refused?: unknown }, words: string): void {
  if (!('refused' in answer)) return complain(words)
  const { message, hint } = answer.refused as { message: string; hint: string }
  refuse(message, hint)
}

function hintAtShell({ field, hint }: { readonly field?: string; readonly hint: string }) {
  return field === 'survey' ? `${hint} At the shell: --survey NAME` : hint
}

function refuse(message: string, hint: string): void {
  process.exitCode = 2
  complain(message)
  complain(hint)
}

await main()
