import { setPriority } from 'node:os'
import { parseArgs } from 'node:util'
import { EnvironmentError, parseEnvironment } from '#app/environment.ts'
import { importFile, tryFile, type ImportReport, type ImportRequest } from '#app/import-file.ts'
import { maskFile } from '#app/reading/mask-file.ts'
import type { SendOptions } from '#app/reading/send-file.ts'
import { openShell, type Shell } from '#app/shell.ts'
import { look } from '#intake/look.ts'
import { dayOf } from '#nps/period.ts'
import { formatIn } from '#messages/format.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import { Refusal } from '#nps/refusal.ts'
import { choicesOf, IMPORT_OPTIONS, type ImportOptions } from './import-options.ts'
import { describeImport, importAsJson } from './import-report.ts'
import { complain, say } from './output.ts'

/** `npm run import -- FILE …`: the same import as the admin area's, from the shell. */
async function main(): Promise<void> {
  // Whoever looks at the wall of a server beside this goes first.
  setPriority(10)
  let isJson = process.argv.includes('--json')
  try {
    const { values, positionals } = parseArgs({ options: IMPORT_OPTIONS, allowPositionals: true })
    isJson = values.json
    if (values.help) return say(USAGE)
    const shell = await openShell(parseEnvironment(process.env))
    try {
      await run(shell, values, positionals)
    } finally {
      await shell.close()
    }
  } catch (error) {
    refuse(asRefusal(error), isJson)
  }
}

async function run(shell: Shell, values: ImportOptions, files: readonly string[]): Promise<void> {
  if (values.undo) return undo(shell, importNumber(values.undo))
  if (values.redo) return redo(shell, importNumber(values.redo))
  const [path] = files
  if (!path || files.length > 1) throw badOption('The command takes one file.', USAGE)
  const now = Temporal.Now.instant()
  const timeZone = await shell.timeZoneOf(values.survey?.trim() || null)
  const choices = choicesOf(values, timeZone, (zone) => dayOf(now, zone))
  const surveys = values.survey?.trim() ? [] : await shell.surveys()
  if (surveys.length > 1) {
    // What is wrong with the file itself comes first.
    await look(path, choices)
    throw whichSurvey(surveys)
  }
  const request = { path, survey: values.survey ?? null, choices, now: now.toString() }
  const isDryRun = values['dry-run']
  const report = await take(shell, request, isDryRun)
  if (!isDryRun) await shell.note('imported', await shell.importInWords(report.importId))
  if (!values.json) for (const line of describeImport(report, isDryRun)) say(line)
  const failure = isDryRun ? null : await maskBehind(shell, request, report, values.json)
  if (values.json) say(JSON.stringify(importAsJson(report, isDryRun, failure)))
  if (failure) throw failure
}

/**
 * The scores count; the words follow. Whoever stops it is told what is left, and how to go on. Returns
 * why they are not all masked, where that has failed: the import is to be told of all the same.
 */
async function maskBehind(
  { databaseFile, writing, secret }: Shell,
  { path, choices }: ImportRequest,
  { importId, outcome, survey }: ImportReport,
  isJson: boolean,
): Promise<Error | null> {
  const { putOff } = outcome
  const isLong = putOff > MASKED_SILENTLY && !isJson
  if (isLong) say(`Its answers count. Masking ${whole(putOff)} comments …`)
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    const request = { path, choices, surveyId: survey.id }
    await maskFile(writing, request, { databaseFile, secret, signal: stopping.signal })
    await writing.releaseOfImport({ importId })
    if (isLong) say('All comments are masked.')
  } catch (error) {
    if (!stopping.signal.aborted) return notMasked(error)
    process.exitCode = 130
    complain('Stopped. The answers count, and the comments that are masked are kept.')
    complain('To mask the others, import the same file again.')
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
  return null
}

/** So many comments are masked before anybody wonders, in a second or two. */
const MASKED_SILENTLY = 2_000

/** What has failed, or is refused, is not the import. */
function notMasked(error: unknown): Error {
  const why = error instanceof Error ? error.message : String(error)
  // Behind the first line there is where in the program it has failed, which the cause has too.
  const message = `The answers count, but not all comments are masked. To mask the others, import the same file again. What has failed: ${why.split('\n')[0]}`
  return new Error(message, error instanceof Refusal ? {} : { cause: error })
}

/** All rejected rows are told, so all are kept, for as long as the command runs. */
async function take(
  { databaseFile, writing, secret }: Shell,
  request: ImportRequest,
  isDryRun: boolean,
): Promise<ImportReport> {
  const rejected: RejectedRow[] = []
  const onPart: SendOptions['onPart'] = (part) => {
    for (const row of part.rejected) rejected.push(row)
  }
  const report = isDryRun
    ? (await tryFile(databaseFile, request, { secret, onPart })).report
    : await importFile(writing, request, { secret, onPart })
  return { ...report, rejected }
}

/** Two surveys are never mixed in one score, so where there are several, a person says which. */
function whichSurvey(surveys: readonly string[]): Refusal {
  const names = surveys.map((name) => `“${name}”`).join(', ')
  const hint = 'Say which one it is, or give a new one a name: --survey NAME'
  return new Refusal('which-survey', `There are several surveys: ${names}.`, hint)
}

async function undo(shell: Shell, importId: number): Promise<void> {
  const now = Temporal.Now.instant().toString()
  if (await shell.writing.undoImport({ importId, now })) {
    await shell.note('undid import', await shell.importInWords(importId))
    return say(`Import ${importId} is undone: every figure is as if it had never been made.`)
  }
  throw badOption(`There is no import ${importId} that could be undone.`, LOOK_UP)
}

async function redo(shell: Shell, importId: number): Promise<void> {
  if (await shell.writing.redoImport({ importId })) {
    await shell.note('redid import', await shell.importInWords(importId))
    return say(`Import ${importId} counts again.`)
  }
  throw badOption(`There is no undone import ${importId}.`, LOOK_UP)
}

function importNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw badOption(`“${text}” is not the number of an import.`, 'Imports are numbered 1, 2, 3 …')
}

const { whole } = formatIn('en')

const LOOK_UP = 'Each import says its number when it is made; /admin/imports lists them all.'

const USAGE =
  'npm run import -- FILE [--survey NAME] [--sheet NAME] [--map FIELD=COLUMN …] [--date-order dmy|mdy|ymd] ' +
  '[--time-zone ZONE] [--date YYYY-MM-DD] [--dry-run] [--json]\n' +
  'npm run import -- --undo NUMBER | --redo NUMBER'

function badOption(message: string, hint: string): Refusal {
  return new Refusal('bad-option', message, hint)
}

/** A wrong option is a refusal too; anything else is a fault of the program and goes on up. */
function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof EnvironmentError)
    return badOption(error.message, 'Set it right and try again.')
  const code = (error as NodeJS.ErrnoException).code
  if (code?.startsWith('ERR_PARSE_ARGS')) return badOption((error as Error).message, USAGE)
  throw error
}

function refuse({ code, message, hint }: Refusal, isJson: boolean): void {
  process.exitCode = 2
  if (isJson) return say(JSON.stringify({ refused: { code, message, hint } }))
  complain(`Nothing was changed. ${message}`)
  complain(hint)
}

await main()
