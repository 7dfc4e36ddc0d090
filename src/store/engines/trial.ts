import Sqlite, { type Database } from 'better-sqlite3'
import { KEY_LENGTH } from '#store/response-batch.ts'
import { connectionOf, type Connection } from './sqlite.ts'
import { patiently } from './transaction.ts'

/** A connection on which anything may be tried that an import or its undoing does. */
export interface Trial {
  /** Reads the database as it was when the trial began; what it writes is seen by nobody else. */
  readonly connection: Connection
  /** Must be told of responses before anything is done about them. Their keys, one after the other. */
  bring(keys: Uint8Array): void
  /** The same, of all responses that an import has brought or repeated. */
  bringImport(importId: number): void
  /** Forgets everything that was tried. */
  close(): void
}

/**
 * Opens a trial: the database, for reading alone, and over it, empty or as copies, temporary tables of
 * the same names for all that an import writes. So the very statements of an import run against it,
 * on what concerns them and nothing else, and no lock keeps anybody from writing meanwhile.
 */
export async function openTrial(file: string): Promise<Trial> {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true, timeout: 0 })
  try {
    database.pragma('foreign_keys = OFF')
    database.pragma('temp.journal_mode = OFF')
    await patiently(() => begin(database))
    overlay(database)
  } catch (error) {
    database.close()
    throw error
  }
  const brought = broughtInto(database)
  return { connection: connectionOf(database), ...brought, close: () => database.close() }
}

/** From the first question on, all answers are of the same state. */
async function begin(database: Database): Promise<void> {
  database.exec('BEGIN')
  try {
    database.prepare('SELECT number FROM changes').get()
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

/** Few rows, however many responses there are. */
const COPIED = [
  'changes',
  'surveys',
  'dimensions',
  'segments',
  'touchpoints',
  'imports',
  'withdrawals',
  'daily_ratings',
  'daily_segment_ratings',
]

/** These grow with the responses: of them there is what was brought. */
const BROUGHT = ['responses', 'repeats', 'response_segments', 'comments', 'response_comments']

/** Of these nothing is ever looked up. */
const EMPTY = ['rejected_rows', 'never_comments', 'comment_themes']

/**
 * The schema is that of the database itself. Triggers come last: copying changes nothing. Those that
 * keep something in step that is not here, such as the figures of themes, have nothing to do.
 */
function overlay(database: Database): void {
  const schema = database
    .prepare('SELECT type, tbl_name AS "table", sql FROM main.sqlite_schema WHERE sql IS NOT NULL')
    .all() as SchemaRow[]
  const here = new Set([...COPIED, ...BROUGHT, ...EMPTY])
  const elsewhere = schema.flatMap(({ table }) => (here.has(table) ? [] : [table]))
  const isOfElsewhere = new RegExp(String.raw`\b(?:${elsewhere.join('|')})\b`)
  const parts = schema.filter(({ table }) => here.has(table))
  const make = (wanted: SchemaRow['type']) => {
    for (const { type, sql } of parts)
      if (type === wanted && !(type === 'trigger' && isOfElsewhere.test(sql)))
        database.exec(asTemporary(sql))
  }
  make('table')
  make('index')
  for (const table of COPIED) database.exec(`INSERT INTO temp.${table} SELECT * FROM main.${table}`)
  make('trigger')
}

interface SchemaRow {
  readonly type: 'table' | 'index' | 'trigger' | 'view'
  readonly table: string
  readonly sql: string
}

function asTemporary(sql: string): string {
  return sql
    .replace(/^CREATE (TABLE|TRIGGER)/i, 'CREATE TEMP $1')
    .replace(/^CREATE (UNIQUE )?INDEX /i, 'CREATE $1INDEX temp.')
}

/** Keys that are asked for, until they are brought. What is there already may have changed since. */
const ASKED = 'CREATE TEMP TABLE asked (key BLOB PRIMARY KEY) WITHOUT ROWID'
const ASK = `INSERT OR IGNORE INTO asked
  SELECT key FROM main.responses WHERE key = ? LIMIT 1`
const FORGET_KNOWN =
  'DELETE FROM asked WHERE EXISTS (SELECT 1 FROM temp.responses AS known WHERE known.key = asked.key)'

/**
 * All versions of those, and all that is said of them. What is asked for is few, so it is gone through
 * first: `CROSS JOIN` says so.
 */
const VERSIONS = 'asked CROSS JOIN main.responses AS version ON version.key = asked.key'
const BRING = [
  `INSERT INTO temp.responses SELECT version.* FROM ${VERSIONS}`,
  ...['repeats', 'response_segments', 'response_comments'].map(
    (table) =>
      `INSERT INTO temp.${table}
        SELECT said.* FROM ${VERSIONS} CROSS JOIN main.${table} AS said ON response_id = version.id`,
  ),
  `INSERT OR IGNORE INTO temp.comments
    SELECT words.* FROM ${VERSIONS}
      CROSS JOIN main.response_comments ON response_id = version.id
      CROSS JOIN main.comments AS words ON words.id = comment_id`,
  'DELETE FROM asked',
]

/** What comes new has numbers of its own, above all that are given. */
const NEWEST = 'SELECT key FROM main.responses ORDER BY id DESC LIMIT 1'
const NEWEST_COMMENT = `INSERT OR IGNORE INTO temp.comments
  SELECT * FROM main.comments ORDER BY id DESC LIMIT 1`

const KEYS_OF_IMPORT = `INSERT OR IGNORE INTO asked
  SELECT key FROM main.imports AS one CROSS JOIN main.responses AS version
      ON version.id BETWEEN first_response_id AND last_response_id AND import_id = one.id
    WHERE one.id = ?
  UNION ALL
  SELECT key FROM main.repeats AS again CROSS JOIN main.responses AS version ON version.id = response_id
    WHERE again.import_id = ?`

function broughtInto(database: Database): Pick<Trial, 'bring' | 'bringImport'> {
  database.exec(ASKED)
  const ask = database.prepare(ASK)
  const statements = [FORGET_KNOWN, ...BRING].map((sql) => database.prepare(sql))
  const fetch = () => {
    for (const statement of statements) statement.run()
  }
  const bring = (keys: Uint8Array) => {
    const all = Buffer.from(keys.buffer, keys.byteOffset, keys.byteLength)
    let found = 0
    for (let at = 0; at < all.length; at += KEY_LENGTH)
      found += ask.run(all.subarray(at, at + KEY_LENGTH)).changes
    if (found > 0) fetch()
  }
  const bringImport = (importId: number) => {
    database.prepare(KEYS_OF_IMPORT).run(importId, importId)
    fetch()
  }
  const newest = database.prepare(NEWEST).pluck().get() as Buffer | undefined
  if (newest) bring(newest)
  database.exec(NEWEST_COMMENT)
  return { bring, bringImport }
}
