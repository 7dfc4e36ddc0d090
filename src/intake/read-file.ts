import { isTimeZone } from '#nps/period.ts'
import type { RawResponse, RejectedRow } from '#nps/raw-response.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Choices, Field } from './choices.ts'
import { columnsUsed, recognise } from './recognise.ts'
import { ResponseReader } from './response-reader.ts'
import { isBlank, type Row } from './row.ts'
import { lookAt, type Look } from './look.ts'
import { openTable } from './table/open-table.ts'
import type { Table } from './table/table.ts'

/** A file that has been looked through and is ready to be read. */
export interface Results {
  /** The columns in use, by their headers as they stand in the file; `#3` for one without. */
  readonly columns: Readonly<Partial<Record<Field, string>>>
  /** How many characters could not be read and were replaced. */
  readonly unreadable: number
  /** What was found out about the file, as plain data. */
  readonly look: Look
  /**
   * All rows, in their order. May be called again. Throws `Refusal` when the file has gone or
   * changed since, and at the end when not a single row was a response.
   */
  batches(): AsyncGenerator<Batch>
}

/** Some rows of a file, about 256 KB of it. */
export interface Batch {
  readonly responses: readonly RawResponse[]
  readonly rejected: readonly RejectedRow[]
  /** How many rows of data these were; blank ones are none. */
  readonly rows: number
  /** How many of them have a comment, refused ones included. */
  readonly comments: number
}

/**
 * Opens a file of survey results: looks through all of it for encoding, layout, header and what the
 * columns are, and then reads it a second time, batch by batch. Stores nothing and keeps nothing
 * but counts in memory. Throws `Refusal` when the file cannot be read, is no table, or when it is
 * not clear what its ratings and dates are.
 */
export async function openResults(path: string, choices: Choices): Promise<Results> {
  refuseBadChoices(choices)
  const table = await openTable(path, choices)
  const recognised = recognise(table, choices)
  return {
    columns: columnsUsed(recognised),
    unreadable: table.source.unreadable,
    look: lookAt(table, choices),
    batches: () => batchesOf(table, new ResponseReader(recognised, table, choices)),
  }
}

async function* batchesOf(table: Table, reader: ResponseReader): AsyncGenerator<Batch> {
  let responses = 0
  let firstRejected: RejectedRow | null = null
  for await (const rows of table.source.rows()) {
    const batch = readBatch(rows, table.lastLine, reader)
    responses += batch.responses.length
    firstRejected ??= batch.rejected[0] ?? null
    if (batch.rows > 0) yield batch
  }
  if (responses === 0) throw noValidRow(table, firstRejected)
}

function readBatch(rows: readonly Row[], lastLine: number, reader: ResponseReader): Batch {
  const responses: RawResponse[] = []
  const rejected: RejectedRow[] = []
  let comments = 0
  for (const row of rows) {
    if (row.line <= lastLine || isBlank(row)) continue
    const read = reader.read(row)
    if (reader.hasComment(row)) comments += 1
    if ('reason' in read) rejected.push(read)
    else responses.push(read)
  }
  return { responses, rejected, rows: responses.length + rejected.length, comments }
}

function refuseBadChoices({ timeZone, day, today }: Choices): void {
  if (!isTimeZone(timeZone))
    throw new Refusal(
      'bad-option',
      `There is no time zone ${timeZone}.`,
      'Give the name of one as in Europe/Stockholm or UTC.',
    )
  if (day !== null && day > today)
    throw new Refusal(
      'bad-option',
      `${day} lies in the future, so nobody can have answered then.`,
      'Give the day on which the answers were given: --date YYYY-MM-DD.',
    )
}

function noValidRow(table: Table, first: RejectedRow | null): Refusal {
  const why = first ? ` The first, in line ${first.line}: ${first.reason}.` : ''
  return new Refusal(
    'no-valid-row',
    `Not one of the ${table.rows.toLocaleString('en-GB')} rows of ${table.source.name} is a response.${why}`,
    'Check that the right columns are used; choose others with --map rating=COLUMN or --map date=COLUMN.',
  )
}
