import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { migrate } from '#db/migrate.ts'
import { openReader, openWriter, type Reader, type Writer } from '#store/engines/sqlite.ts'

/** A fresh, migrated database that is gone when the test is. */
export interface FreshDatabase {
  readonly file: string
  readonly writer: Writer
  readonly reader: Reader
}

/** A folder for one test. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nps-wall-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Opens a database that nobody has used. */
export function freshDatabase(): FreshDatabase {
  const file = join(freshFolder(), 'nps.sqlite')
  const writer = openWriter(file)
  migrate(writer.database)
  const reader = openReader(file)
  onTestFinished(() => {
    reader.close()
    writer.close()
  })
  return { file, writer, reader }
}
