import type { Day } from './period.ts'
import type { Answer } from './rating.ts'

/**
 * One answer as it came in, before anonymising. It lives in memory only, on its way from `intake/`
 * to `privacy/`: never stored, never logged, never part of an error.
 */
export interface RawResponse {
  /** Where it stood: the 1-based line of a CSV file, the row of a sheet, the index in an API call. */
  readonly line: number
  /**
   * What makes it this response and no other: the survey tool's response id, or, where a file has
   * none, the content of its row and which of its equals it is.
   */
  readonly identity: string
  /** A category where the file has labels only: a rating is never made of it. */
  readonly rating: Answer
  /** The day it was given, in the company's time zone. */
  readonly day: Day
  /** The respondent's own words; `null` when there are none. */
  readonly comment: string | null
  readonly touchpoint: string | null
  /**
   * Names, addresses and companies that the same row has of its respondent, for masking the comment;
   * there only when there are some, and a comment.
   */
  readonly known?: readonly string[]
  /** Dimension → segment, such as `{ Region: 'North' }`. */
  readonly segments: Readonly<Record<string, string>>
}

/** A row that was refused, in words for the person who brought the file. */
export interface RejectedRow {
  readonly line: number
  readonly reason: string
  /**
   * The rating or the day that was refused, or what kind of value it is where it may be personal; there
   * only when one of them is the reason.
   */
  readonly value?: string
}

/** Somebody's words as they came in, for masking alone: as little to be kept as the response. */
export interface RawWords {
  readonly text: string
  /** What the row has of its respondent. */
  readonly known: readonly string[]
}
