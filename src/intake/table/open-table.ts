import { isLabelled } from '#intake/rating/label-column.ts'
import { ratingColumn } from '#intake/rating/rating-column.ts'
import { NAMES_RATING } from '#intake/rating/rating-words.ts'
import type { Choices } from '#intake/choices.ts'
import { openFile } from '#intake/open-file.ts'
import type { RowSource } from '#intake/row.ts'
import { Refusal, type RefusalCode } from '#nps/refusal.ts'
import { profileTable, type Table } from './table.ts'

/**
 * Opens a file and looks through its table; of a workbook through the sheet that was chosen, or the
 * only one with ratings. Throws `Refusal` when there is none, or when it is not clear which one; the
 * latter can be heard of instead, and the first of them is opened.
 */
export async function openTable(
  path: string,
  choices: Choices,
  ask?: (question: Refusal) => void,
): Promise<Table> {
  const sources = await openFile(path)
  const [first, ...others] = chosenOf(sources, choices)
  if (others.length === 0) return profileTable(first, wantedIn(choices))
  return sheetWithRatings([first, ...others], choices, ask ?? thrown)
}

function thrown(refusal: Refusal): never {
  throw refusal
}

/** The columns that were named, other than by number. */
function wantedIn({ columns, dimensions = {} }: Choices): string[] {
  const wanted = [...Object.values(columns), ...Object.values(dimensions)]
  return wanted.filter((name) => name !== null && !/^\s*#\d+\s*$/.test(name)) as string[]
}

type Sources = readonly [RowSource, ...RowSource[]]

/** A sheet's name may be given with other letter case. CSV has no sheets. */
function chosenOf(sources: Sources, { sheet }: Choices): Sources {
  if (sheet === undefined || sheet === null || sheetOf(sources[0]) === null) return sources
  const same = (name: string) => name.trim().toLowerCase() === sheet.trim().toLowerCase()
  const found =
    sources.find((source) => sheetOf(source) === sheet) ??
    sources.find((source) => same(sheetOf(source) ?? ''))
  if (found) return [found]
  throw new Refusal(
    'unknown-sheet',
    `${sources[0].name} has no sheet “${sheet}”.`,
    `Its sheets are ${sources.map((source) => `“${sheetOf(source) ?? ''}”`).join(', ')}.`,
  )
}

function sheetOf({ container }: RowSource): string | null {
  return container.kind === 'xlsx' ? container.sheet : null
}

/** What became of looking for ratings in a sheet. */
interface Attempt {
  readonly table: Table | null
  /** How good the name of its rating is; 0 when there is none. */
  readonly rank: number
  readonly refusal: Refusal | null
}

async function sheetWithRatings(
  sources: Sources,
  choices: Choices,
  ask: (question: Refusal) => void,
): Promise<Table> {
  const attempts: Attempt[] = []
  for (const source of sources) attempts.push(await attempt(source, choices))
  const possible = attempts.filter(({ rank }) => rank > 0)
  const named = possible.filter(({ rank }) => rank >= NAMES_RATING)
  const [only, ...more] = named.length > 0 ? named : possible
  if (more.length > 0 && only) ask(whichSheet(sources[0].name, [only, ...more]))
  const best = only ?? byRelevance(attempts)
  if (best.table === null) throw best.refusal ?? new Error('A sheet was neither read nor refused.')
  return best.table
}

async function attempt(source: RowSource, choices: Choices): Promise<Attempt> {
  let table: Table | null = null
  try {
    table = await profileTable(source, wantedIn(choices))
    const column = ratingColumn(table, choices)
    const rank = isLabelled(column) ? NAMES_RATING : column.ratingRank || NAMES_RATING
    return { table, rank, refusal: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { table, rank: MAYBE.has(error.code) ? NAMES_RATING : 0, refusal: error }
  }
}

/** A sheet that raises one of these questions has ratings. */
const MAYBE = new Set<RefusalCode>(['ambiguous-rating', 'labels-only'])

/** Without a sheet that has ratings, the one is spoken of that comes closest. */
function byRelevance(attempts: readonly Attempt[]): Attempt {
  const [best] = attempts.toSorted(
    (a, b) => relevance(b) - relevance(a) || (b.table?.rows ?? 0) - (a.table?.rows ?? 0),
  )
  if (!best) throw new Error('A workbook without sheets was opened.')
  return best
}

const RELEVANCE: readonly RefusalCode[] = ['no-rating', 'no-valid-row', 'aggregated', 'wrong-scale']

function relevance({ refusal }: Attempt): number {
  return refusal ? RELEVANCE.indexOf(refusal.code) : RELEVANCE.length
}

function whichSheet(name: string, attempts: readonly Attempt[]): Refusal {
  const sheets = attempts.flatMap(({ table }) => (table ? [table] : []))
  const described = sheets.map(
    ({ source, rows }) => `“${sheetOf(source) ?? ''}” with ${rows.toLocaleString('en-GB')} rows`,
  )
  return new Refusal(
    'ambiguous-sheet',
    `${sheets.length} sheets of ${name} hold ratings: ${described.join(', ')}.`,
    `Say which one is meant: ${sheets.map(({ source }) => `--sheet "${sheetOf(source) ?? ''}"`).join(' or ')}. If all are, import them one after the other.`,
  )
}
