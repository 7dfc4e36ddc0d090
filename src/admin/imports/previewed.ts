import type { Day } from '#nps/period.ts'
import type { RejectedRow } from '#nps/raw-response.ts'
import type { RefusalCode } from '#nps/refusal.ts'
import type { Response } from '#nps/response.ts'
import type { Progress, Score, SurveyKind } from '#nps/snapshot.ts'

/** What the preview shows of a file: the shape of what `app/` finds out. */
export interface Previewed {
  readonly look: PreviewedLook | null
  readonly questions: readonly Question[]
  readonly trial: PreviewedTrial | null
  readonly sample: readonly Response[]
}

/** What has to be answered before the file can be taken. */
export interface Question {
  readonly code: RefusalCode
  readonly message: string
  readonly hint: string
}

/** What the file is. */
export interface PreviewedLook {
  readonly tool: string | null
  readonly container:
    | { readonly kind: 'csv' | 'json' }
    | { readonly kind: 'xlsx'; readonly sheets: readonly string[]; readonly sheet: string }
  readonly unreadable: number
  /** Ratings, or labels such as `Promoter` and no more. */
  readonly answers: 'ratings' | 'labels' | null
  /** A column of ids that is not used. */
  readonly unusedId: { readonly index: number; readonly header: string } | null
  /** A column called like the comment whose texts repeat. */
  readonly repeating: { readonly index: number; readonly header: string } | null
  readonly rows: number
  readonly columns: readonly PreviewedColumn[]
  readonly fields: Readonly<Record<Field, ChosenColumn | null>>
  readonly dimensions: Readonly<Record<string, ChosenColumn>>
  readonly dateOrder: { readonly order: 'dmy' | 'mdy' | 'ymd' } | null
  readonly timeZone: string
}

/** One of its columns. */
export interface PreviewedColumn {
  readonly index: number
  readonly header: string
  readonly question: string
  readonly kinds: readonly Kind[]
}

export type Kind = 'empty' | 'ratings' | 'numbers' | 'dates' | 'categories' | 'labels' | 'texts'
/** What told which survey a file is for. */
export type SurveyTold = 'remembered' | 'named' | 'only' | null

export type Field = 'rating' | 'date' | 'comment' | 'touchpoint' | 'id'

interface ChosenColumn {
  readonly index: number
  readonly header: string
  readonly why: 'given' | 'header' | 'content'
}

/** What importing it would do. */
export interface PreviewedTrial {
  readonly report: {
    readonly survey: { readonly name: string; readonly isNew: boolean }
    readonly outcome: {
      readonly added: number
      readonly updated: number
      readonly duplicates: number
      readonly ratings: readonly number[]
    }
    /** How many were refused, and the first of them. */
    readonly rejectedCount: number
    readonly rejected: readonly RejectedRow[]
    readonly from: Day | null
    readonly to: Day | null
  }
  readonly before: Headline
  readonly after: Headline
}

/** A score, or how far it is from being shown. */
export interface Headline {
  readonly score: Score
  readonly progress: Progress | null
}

/** What is chosen, as it stands in the form. */
export interface ChosenForm {
  readonly columns: Readonly<Record<Field, string>>
  readonly dimensions: readonly { readonly name: string; readonly column: string }[]
  readonly sheet: string
  readonly dateOrder: string
  readonly timeZone: string
  readonly day: string
  readonly survey: string
  readonly newSurvey: string
  readonly kind: SurveyKind
}

/** Something that can be chosen on the page. */
export type Place = Field | 'survey' | 'sheet' | 'date-order' | 'time-zone' | 'day'

const PLACES: Partial<Record<RefusalCode, readonly Place[]>> = {
  'which-survey': ['survey'],
  'no-rating': ['rating'],
  'wrong-scale': ['rating'],
  'ambiguous-rating': ['rating'],
  'labels-only': ['rating'],
  'ambiguous-date': ['date-order'],
  'no-date': ['day', 'date'],
  'ambiguous-sheet': ['sheet'],
  'unknown-sheet': ['sheet'],
  'imported-before': ['day'],
}

/** What answers a question; nothing where it is not known, or nothing does. */
export function placesOf({ code }: Question): readonly Place[] {
  return PLACES[code] ?? []
}

/** Whether a person can answer a question; otherwise it is why the file cannot be taken. */
export function canBeAnswered({ code }: Question): boolean {
  return ANSWERABLE.has(code)
}

const ANSWERABLE = new Set<RefusalCode>([
  ...(['which-survey', 'ambiguous-rating', 'ambiguous-date', 'no-date'] as const),
  ...(['ambiguous-sheet', 'imported-before', 'bad-option'] as const),
])

/** Rows that are refused for one reason, with the first of their lines. */
export interface Reason {
  readonly reason: string
  readonly count: number
  readonly lines: readonly number[]
  /** What was rejected in these lines, each once, unless the reason says it. */
  readonly values: readonly string[]
}

/** Rejected rows by their reason, the commonest first, each with its first lines. */
export function byReason(rejected: readonly RejectedRow[], mostLines: number): Reason[] {
  const groups = [...Map.groupBy(rejected, ({ reason }) => reason)]
  return groups
    .map(([reason, rows]) => ({
      reason,
      count: rows.length,
      lines: rows.slice(0, mostLines).map(({ line }) => line),
      values: valuesOf(reason, rows.slice(0, mostLines)),
    }))
    .toSorted((a, b) => b.count - a.count)
}

function valuesOf(reason: string, rows: readonly RejectedRow[]): string[] {
  const values = rows.flatMap(({ value }) => value ?? [])
  return [...new Set(values)].filter((value) => !reason.includes(value))
}
