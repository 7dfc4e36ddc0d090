import { hash } from 'node:crypto'
import type { Day } from '#nps/period.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Choices, DateOrder, Field } from './choices.ts'
import { commentColumn, repeatingColumn } from './comments/comment-column.ts'
import { dateSource, type DateSource } from './dates/date-column.ts'
import { idColumns } from './ids/id-column.ts'
import { openQuestion, type OpenQuestion } from './open-question.ts'
import { isLabelled } from './rating/label-column.ts'
import { ratingColumn } from './rating/rating-column.ts'
import { touchpointColumn } from './recognise.ts'
import type { Container } from './row.ts'
import type { Column } from './table/column.ts'
import { kindsOf, type ColumnKind } from './table/column-kinds.ts'
import { findColumn } from './table/find-column.ts'
import { openTable } from './table/open-table.ts'
import type { Table } from './table/table.ts'
import { wordsOf } from './table/words.ts'
import { toolOf, type Tool } from './tools/tool.ts'

/**
 * What a file is and what its columns would be taken for, as plain data for a preview. It names no
 * answer, only headers.
 */
export interface Look {
  readonly tool: Tool | null
  readonly container: Container
  /** How many characters could not be read and were replaced. */
  readonly unreadable: number
  /** The line, or row of the sheet, of the header. */
  readonly headerLine: number
  /** Data rows that are not blank. */
  readonly rows: number
  readonly columns: readonly ColumnLook[]
  /** What each field would be read from; `null` where there is nothing. */
  readonly fields: Readonly<Record<Field, ChosenColumn | null>>
  readonly dimensions: Readonly<Record<string, ChosenColumn>>
  /** A column of ids that is not used, for they may be the persons', who answer again; `null` without one. */
  readonly unusedId: { readonly index: number; readonly header: string } | null
  /** A column called like the comment that is not taken, for its texts repeat; `null` without one. */
  readonly repeating: { readonly index: number; readonly header: string } | null
  /** Whether the answers are ratings, or labels such as `Promoter` and no more; `null`: neither. */
  readonly answers: 'ratings' | 'labels' | null
  /** `null` when the day is given or there are no dates. */
  readonly dateOrder: { readonly order: DateOrder; readonly isGiven: boolean } | null
  readonly timeZone: string
  /** The day that was given for all answers. */
  readonly day: Day | null
  /** The same for files with the same header, to remember by what was chosen for one. */
  readonly fingerprint: string
  /** What has to be answered before the file can be taken; empty when nothing has. */
  readonly questions: readonly OpenQuestion[]
}

/** One column of the file. */
export interface ColumnLook {
  /** From 0; to choose it, `#` and one more. */
  readonly index: number
  /** As it stands in the file; blank where it has none, or may be somebody's answer. */
  readonly header: string
  /** What further header rows say. */
  readonly question: string
  readonly kinds: readonly ColumnKind[]
  /** How many of its cells hold something. */
  readonly filled: number
}

/** The column of a field, and why it is. */
export interface ChosenColumn {
  readonly index: number
  readonly header: string
  /** It was named by a person, its header speaks for it, or only what stands in it does. */
  readonly why: 'given' | 'header' | 'content'
}

/**
 * Looks through a file. Where `openResults` would refuse for want of an answer, this says what the
 * question is. Throws `Refusal` when the file cannot be read at all, or a column does not exist.
 */
export async function look(path: string, choices: Choices): Promise<Look> {
  const questions: OpenQuestion[] = []
  const table = await openTable(path, choices, (refusal) => questions.push(openQuestion(refusal)))
  const seen = lookAt(table, choices)
  return { ...seen, questions: [...questions, ...seen.questions] }
}

/** What there is to see of a table that is open already. */
export function lookAt(table: Table, choices: Choices): Look {
  const questions: OpenQuestion[] = []
  const rating = asked(questions, () => ratingColumn(table, choices))
  const date = asked(questions, () => dateSource(table, choices))
  const comment = asked(questions, () => commentColumn(table, choices, rating))
  const id = asked(questions, () => idColumns(table, choices).response)
  const touchpoint = asked(questions, () => touchpointColumn(table, choices))
  const { source, columns, line, rows } = table
  const used = { rating, id, date: date?.column ?? null, comment, touchpoint }
  return {
    tool: toolOf(columns),
    container: source.container,
    unreadable: source.unreadable,
    headerLine: line,
    rows,
    columns: columns.map((column) => columnLook(table, column)),
    fields: chosenFor(table, choices, used),
    dimensions: dimensionsIn(table, choices, questions),
    unusedId: unusedIdIn(table, choices),
    repeating: comment || choices.columns.comment === null ? null : repeatingIn(table),
    answers: rating && (isLabelled(rating) ? 'labels' : 'ratings'),
    dateOrder: orderIn(date, choices),
    timeZone: choices.timeZone,
    day: choices.day,
    fingerprint: fingerprintOf(columns),
    questions,
  }
}

function unusedIdIn(table: Table, choices: Choices): Look['unusedId'] {
  if (choices.columns.id !== undefined) return null
  const { response, some, passing } = idColumns(table, choices)
  if (response || !some || passing.includes(some) || some.profile.filled < table.rows) return null
  return { index: some.index, header: headerOf(table, some) }
}

function repeatingIn(table: Table): Look['repeating'] {
  const column = repeatingColumn(table)
  return column && { index: column.index, header: headerOf(table, column) }
}

/** What an action gives; a refusal of it is a question. */
function asked<Result>(questions: OpenQuestion[], action: () => Result): Result | null {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    questions.push(openQuestion(error))
    return null
  }
}

function columnLook(table: Table, column: Column): ColumnLook {
  const { index, question, profile } = column
  return {
    index,
    header: headerOf(table, column),
    question,
    kinds: kindsOf(column),
    filled: profile.filled,
  }
}

function headerOf({ isDoubtful }: Table, { name }: Column): string {
  return isDoubtful ? '' : name
}

function chosenFor(
  table: Table,
  { columns }: Choices,
  used: Readonly<Record<Field, Column | null>>,
): Look['fields'] {
  const chosen = (field: Field) => {
    const column = used[field]
    if (column === null) return null
    const isNamed =
      field === 'rating'
        ? column.ratingRank > 1
        : field !== 'date' || (column.dateRank !== null && column.dateRank > 0)
    const why = columns[field] ? 'given' : isNamed ? 'header' : 'content'
    return { index: column.index, header: headerOf(table, column), why } as const
  }
  return {
    rating: chosen('rating'),
    id: chosen('id'),
    date: chosen('date'),
    comment: chosen('comment'),
    touchpoint: chosen('touchpoint'),
  }
}

function dimensionsIn(
  table: Table,
  { dimensions = {} }: Choices,
  questions: OpenQuestion[],
): Look['dimensions'] {
  const found = Object.entries(dimensions).flatMap(([name, wanted]) => {
    const column = asked(questions, () => findColumn(table, wanted))
    if (column === null) return []
    const { index } = column
    return [[name, { index, header: headerOf(table, column), why: 'given' }] as const]
  })
  return Object.fromEntries(found)
}

function orderIn(date: DateSource | null, { dateOrder }: Choices): Look['dateOrder'] {
  return date?.column ? { order: date.order, isGiven: dateOrder !== null } : null
}

/** Letter case, blanks and punctuation in headers do not count. */
function fingerprintOf(columns: readonly Column[]): string {
  const headers = columns.map(({ name, question }) => [wordsOf(name), wordsOf(question)])
  return hash('sha256', JSON.stringify(headers), 'hex').slice(0, 32)
}
