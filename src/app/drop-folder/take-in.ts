import { join } from 'node:path'
import type { Choices } from '#intake/choices.ts'
import { dayOf } from '#nps/period.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Reader } from '#store/engines/sqlite.ts'
import { importById } from '#store/import-list.ts'
import { findImport } from '#store/imports.ts'
import type { Survey } from '#store/surveys.ts'
import { timeZoneOfSurvey } from '#store/time-zones.ts'
import { fingerprintOf } from '#app/fingerprint.ts'
import { importInWords } from '#app/imports/import-in-words.ts'
import type { MaskingTurn } from '#app/imports/masking-behind.ts'
import type { Log } from '#app/log.ts'
import type { DeedLog } from '#app/people/open-people.ts'
import type { Reading } from '#app/reading/reading-thread.ts'
import { clockOf } from './clock.ts'
import { detailsOf } from './details-of.ts'
import { droppedSurvey } from './dropped-survey.ts'
import { noteOfImport, noteOfRepeat } from './note.ts'

/** What it takes to take in one file. */
export interface TakingParts {
  readonly folder: string
  readonly reader: Reader
  readonly reading: Reading
  readonly deeds: DeedLog
  readonly log: Log
  readonly now: () => Temporal.Instant
}

/** A file that is in: what masking it takes, if it can be masked, and what to note about it. */
export interface Taken {
  readonly turn: MaskingTurn | null
  readonly note: string
}

/**
 * Imports a file of the drop folder, by its name there, unless its very bytes are in. Throws `Refusal`
 * when it cannot be taken; then nothing of it is.
 */
export async function takeIn(parts: TakingParts, name: string): Promise<Taken> {
  const survey = await surveyOf(parts, name)
  const choices = await choicesFor(parts, survey)
  const before = survey && (await importBefore(parts, survey, name))
  return survey && before !== null
    ? knownAlready(parts, name, { importId: before, survey, choices })
    : imported(parts, name, { survey, choices })
}

/** What masking it takes to go on with a file that is in; `null` when its import has been deleted. */
export async function turnOf(
  parts: TakingParts,
  name: string,
  importId: number | null,
): Promise<MaskingTurn | null> {
  if (importId === null) return null
  const found = await parts.reader.read((connection) => importById(connection, importId))
  if (!found) return null
  const choices = await choicesFor(parts, found.survey)
  const request = { path: join(parts.folder, name), choices, surveyId: found.survey.id }
  return { importId, request }
}

async function knownAlready(
  parts: TakingParts,
  name: string,
  known: { readonly importId: number; readonly survey: Survey; readonly choices: Choices },
): Promise<Taken> {
  const { importId, survey, choices } = known
  parts.log.info('A dropped file was in already', { file: name, import: importId })
  const request = { path: join(parts.folder, name), choices, surveyId: survey.id }
  return { turn: { importId, request }, note: noteOfRepeat(name, importId, await clockOf(parts)) }
}

async function imported(
  parts: TakingParts,
  name: string,
  { survey, choices }: { readonly survey: Survey | null; readonly choices: Choices },
): Promise<Taken> {
  const path = join(parts.folder, name)
  const request = { path, survey: survey?.name ?? null, choices, now: parts.now().toString() }
  const report = await parts.reading.importFile(request)
  const { importId, outcome } = report
  const { added, updated } = outcome
  parts.log.info('Imported a dropped file', { file: name, import: importId, added, updated })
  await noteDeed(parts, { id: importId, fileName: name })
  const turn = { importId, request: { path, choices, surveyId: report.survey.id } }
  return { turn, note: noteOfImport(report, await clockOf(parts)) }
}

/** The file is in, whether the log can be written or not. */
async function noteDeed(
  { deeds, log }: TakingParts,
  imported: { readonly id: number; readonly fileName: string },
): Promise<void> {
  try {
    await deeds.note('drop folder', 'imported', importInWords(imported))
  } catch (error) {
    log.error('The import of a dropped file could not be noted', detailsOf(error))
  }
}

/** What is wrong with the file itself is said before it is asked which survey it is for. */
async function surveyOf(parts: TakingParts, name: string): Promise<Survey | null> {
  try {
    return await parts.reader.read((connection) => droppedSurvey(connection, name))
  } catch (error) {
    if (error instanceof Refusal)
      await parts.reading.look(join(parts.folder, name), await choicesFor(parts, null))
    throw error
  }
}

async function choicesFor(
  { reader, now }: TakingParts,
  survey: Pick<Survey, 'name'> | null,
): Promise<Choices> {
  const timeZone = await reader.read((connection) =>
    timeZoneOfSurvey(connection, survey?.name ?? null),
  )
  const today = dayOf(now(), timeZone)
  return { columns: {}, dateOrder: null, timeZone, day: null, today }
}

/** The import of the very same bytes that still stands. */
async function importBefore(
  { folder, reader }: TakingParts,
  { id }: Survey,
  name: string,
): Promise<number | null> {
  const fingerprint = await fingerprintOf(join(folder, name))
  return reader.read(
    async (connection) => (await findImport(connection, id, fingerprint))?.id ?? null,
  )
}
