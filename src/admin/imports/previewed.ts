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
  readonly rows: number
  readonly columns: readonly PreviewedColumn[]
  readonly fields: Readonly<Record<Field, ChosenColumn | null>>
  readonly dateOrder: { readonly order: 'dmy' | 'mdy' | 'ymd' } | null
}

/** One of its columns. */
export interface PreviewedColumn {
  readonly index: number
  readonly header: string
  readonly question: string
  readonly kinds: readonly Kind[]
}

export type Kind = 'empty' | 'ratings' | 'numbers' | 'dates' | 'categories' | 'labels' | 'texts'
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

/** Refused rows by their reason, the commonest first, each with its first lines. */
export function byReason(
  rejected: readonly RejectedRow[],
  mostLines: number,
): { reason: string; count: number; lines: number[] }[] {
  const groups = [...Map.groupBy(rejected, ({ reason }) => reason)]
  return groups
    .map(([reason, rows]) => ({
      reason,
      count: rows.length,
      lines: rows.slice(0, mostLines).map(({ line }) => line),
    }))
    .toSorted((a, b) => b.count - a.count)
}
