import type { Deed } from '#nps/deed.ts'
import { openReader } from '#store/engines/sqlite.ts'
import { importById } from '#store/import-list.ts'
import { noteDeed } from '#store/people/deeds.ts'
import { listSurveys } from '#store/surveys.ts'
import { timeZoneOfSurvey } from '#store/time-zones.ts'
import type { Environment } from './environment.ts'
import { importInWords } from './imports/import-in-words.ts'
import { SILENT } from './log.ts'
import { databaseBeside } from './people/open-people.ts'
import { secretBeside } from './secret.ts'
import { sourcesOf, type Sources } from './sources.ts'
import { startWriting, type Writing } from './writing/writing-thread.ts'

/** What a command at the shell works with; a server may run beside it. */
export interface Shell {
  readonly databaseFile: string
  readonly writing: Writing
  readonly secret: string
  readonly sources: Sources
  /** In which the days of a survey begin, of the one shown first when it is `null`. */
  timeZoneOf(survey: string | null): Promise<string>
  /** The names of all surveys. */
  surveys(): Promise<string[]>
  /** What the log calls an import; just its number when it is not there. */
  importInWords(id: number): Promise<string>
  /** Notes in the log what was done at the shell. Never a secret. */
  note(deed: Deed, object: string): Promise<void>
  close(): Promise<void>
}

/** Opens the database for a command, and makes and migrates it if need be. */
export async function openShell({ databaseFile, secret }: Environment): Promise<Shell> {
  const known = secret ?? secretBeside(databaseFile)
  const writing = await startWriting({ databaseFile, secret: known })
  const reader = openReader(databaseFile)
  return {
    databaseFile,
    writing,
    secret: known,
    sources: sourcesOf({ reader, writing, secret: known, log: SILENT }, () =>
      Temporal.Now.instant(),
    ),
    timeZoneOf: (survey) => reader.read((connection) => timeZoneOfSurvey(connection, survey)),
    surveys: async () => (await reader.read(listSurveys)).map(({ name }) => name),
    importInWords: async (id) => {
      const found = await reader.read((connection) => importById(connection, id))
      return found ? importInWords(found) : String(id)
    },
    note: async (deed, object) => {
      const people = databaseBeside(databaseFile)
      const note = { person: 'shell', deed, object, now: Date.now() } as const
      try {
        await people.write((connection) => noteDeed(connection, note))
      } finally {
        people.close()
      }
    },
    close: async () => {
      reader.close()
      await writing.close()
    },
  }
}
