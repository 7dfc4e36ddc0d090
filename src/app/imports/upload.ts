import type { Preview } from '#app/reading/preview.ts'
import type { Look } from '#intake/look.ts'
import type { OpenQuestion } from '#intake/open-question.ts'
import type { Person } from '#store/people/people.ts'
import type { Chosen } from './chosen.ts'
import type { InHand } from './in-hand.ts'
import type { SurveyChoice } from './survey-choice.ts'

/** What is happening with an upload. */
export type UploadState =
  /** Somebody looks at the preview. */
  | { readonly kind: 'open' }
  /** It waits for imports before it. */
  | { readonly kind: 'waiting'; readonly ahead: number }
  /** It is being imported: so many of so many rows are read; of 0 while it is looked through. */
  | { readonly kind: 'running'; readonly rows: number; readonly of: number }
  /** The program has failed; nothing of it was imported. */
  | { readonly kind: 'failed' }

/** A preview that is made, or is being made. */
export interface PreviewInHand extends InHand<Preview> {
  /** Gives it up: something else is wanted. */
  readonly stop: () => void
}

/** A file that somebody has brought and that is not imported yet. */
export interface Upload {
  readonly key: string
  readonly path: string
  readonly name: string
  readonly by: Person
  /** `null` until it has been looked at for the first time. */
  chosen: Chosen | null
  /** What was found out about it last; `null` for a file that cannot be read. */
  look: Look | null
  /** Whether what is chosen is what was chosen for an earlier file with the same header. */
  isRemembered: boolean
  /** What told which survey it is for, before anybody said. */
  surveyTold: SurveyChoice['why']
  state: UploadState
  /** Why the import that was begun last was refused. */
  refusal: OpenQuestion | null
  preview: PreviewInHand | null
  /** Milliseconds since 1970. */
  touchedAt: number
}
