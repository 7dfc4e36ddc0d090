import Sqlite from 'better-sqlite3'
import { randomFillSync } from 'node:crypto'
import { benchDays } from './support/days.ts'

/**
 * The yardstick of an import: one prepared statement, one transaction, rows that lie ready in
 * memory. The columns and the unique index are those of `responses`; there are no constraints to
 * check and no roll-ups to keep. Timed are the inserts and the commit, nothing else.
 */
const [file = '', count = '0'] = process.argv.slice(2)
const rows = Number(count)
const database = new Sqlite(file)
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.pragma('cache_size = -65536')
database.exec(`CREATE TABLE responses (
  id INTEGER PRIMARY KEY, key BLOB NOT NULL, superseded INTEGER NOT NULL DEFAULT 0,
  survey_id INTEGER NOT NULL, rating INTEGER NOT NULL, day TEXT NOT NULL,
  touchpoint_id INTEGER, import_id INTEGER, source_id INTEGER, carried_touchpoint_id INTEGER,
  UNIQUE (key, superseded)) STRICT`)

const keys = randomFillSync(Buffer.alloc(rows * 16))
const days = benchDays()
const insert = database.prepare(
  `INSERT INTO responses (key, survey_id, rating, day, touchpoint_id, import_id, source_id)
    VALUES (?, ?, ?, ?, ?, ?, ?)`,
)
const insertAll = database.transaction(() => {
  for (let row = 0; row < rows; row += 1)
    insert.run(
      keys.subarray(row * 16, row * 16 + 16),
      1,
      row % 11,
      days[row % days.length],
      null,
      1,
      null,
    )
})

const start = performance.now()
insertAll()
const milliseconds = performance.now() - start
database.close()
process.stdout.write(JSON.stringify({ milliseconds }))
