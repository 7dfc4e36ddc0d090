import type { Generated } from 'kysely'
import type { Token } from '#nps/masked-text.ts'
import type { Category, Rating } from '#nps/rating.ts'
import type { Decision } from '#nps/response.ts'
import type { SurveyKind } from '#nps/snapshot.ts'

/** The tables of the results database, as `db/migrations/` makes them. */
export interface Tables {
  settings: { name: string; value: string }
  changes: { only_row: 1; number: number; emptied: Generated<number> }
  surveys: SurveyRow
  dimensions: { id: Generated<number>; survey_id: number; name: string }
  segments: SegmentRow
  touchpoints: { id: Generated<number>; survey_id: number; name: string }
  sources: SourceRow
  imports: ImportRow
  rejected_rows: { import_id: number; line: number; reason: string; value: string | null }
  responses: ResponseRow
  withdrawals: WithdrawalRow
  repeats: { import_id: number; response_id: number; before_id: number }
  response_segments: { response_id: number; segment_id: number; carried: Generated<0 | 1> }
  comments: CommentRow
  comment_steps: CommentStepRow
  masking_words: MaskingWordRow
  never_comments: { survey_id: number; reason: string; month: string; comments: number }
  response_comments: { response_id: number; comment_id: number; carried: Generated<0 | 1> }
  daily_ratings: { survey_id: number; day: string; changed: Generated<number> } & RatingColumns
  daily_segment_ratings: {
    segment_id: number
    day: string
    changed: Generated<number>
  } & RatingColumns
  goals: GoalRow
  goal_changes: GoalChangeRow
  improvements: ImprovementRow
  benchmarks: BenchmarkRow
  remembered_columns: RememberedRow
  former_survey_names: { name: string; survey_id: number }
  former_dimension_names: { survey_id: number; name: string; dimension_id: number }
  waves: WaveRow
  logo: LogoRow
  themes: ThemeRow
  releases: {
    only_row: 1
    number: number
    seed: number
    due: string | null
    first_month: string | null
  }
  stuck_files: {
    name: string
    size: number
    modified: number
    note: string | null
    import_id: number | null
  }
  screens: ScreenRow
}

interface SurveyRow {
  id: Generated<number>
  slug: string
  name: string
  kind: SurveyKind
  position: number
  own_window: Generated<string | null>
  minimum_group: Generated<number | null>
  minimum_comments: Generated<number | null>
  minimum_headline: Generated<number | null>
  time_zone: Generated<string | null>
}

interface SegmentRow {
  id: Generated<number>
  dimension_id: number
  name: string
  merged_into: Generated<number | null>
  is_hidden: Generated<0 | 1>
  part_of: Generated<number | null>
  counted_in: Generated<number | null>
}

interface SourceRow {
  id: Generated<number>
  name: string
  key_hash: Uint8Array
  created_at: string
  last_used_at: string | null
  revoked_at: string | null
  kind: Generated<string>
  slug: string | null
  sealed_secret: Uint8Array | null
  survey_id: number | null
  question: string | null
  comment_question: string | null
  accepted: Generated<number>
  last_refused_at: string | null
  last_refusal: string | null
}

interface ImportRow {
  id: Generated<number>
  survey_id: number
  file_name: string
  fingerprint: Uint8Array
  given_day: string | null
  created_at: string
  undone_at: string | null
  first_response_id: number | null
  last_response_id: number | null
  row_count: Generated<number>
  added: Generated<number>
  updated: Generated<number>
  duplicates: Generated<number>
  comment_count: Generated<number>
  put_off: Generated<number>
  upload: Generated<string | null>
  person_id: Generated<number | null>
  columns_used: Generated<string | null>
}

interface RememberedRow {
  fingerprint: string
  survey_id: number
  choices: string
  remembered_at: string
}

interface ResponseRow {
  id: Generated<number>
  key: Uint8Array
  superseded: Generated<number>
  survey_id: number
  rating: number | null
  day: string
  touchpoint_id: number | null
  import_id: number | null
  source_id: number | null
  carried_touchpoint_id: Generated<number | null>
  category: Category | null
  carried_rating: Generated<number | null>
  came_on: Generated<string | null>
  withdrawal_id: Generated<number | null>
}

interface WithdrawalRow {
  id: Generated<number>
  source_id: number
  first_day: string | null
  last_day: string | null
  made_at: string
}

interface CommentRow {
  id: Generated<number>
  public_id: string
  survey_id: number
  month: string
  text: string
  decision: Decision
  note: string | null
  masking: Generated<'show' | 'review'>
  reasons: Generated<string>
  language: Generated<string | null>
  uncertain: Generated<string>
  print: Generated<Uint8Array | null>
  category: Generated<Category | null>
  added_on: Generated<string | null>
  themes: Generated<string>
  decided_at: Generated<string | null>
  decided_by: Generated<number | null>
  revision: Generated<number>
  release_number: Generated<number | null>
  pending: Generated<number | null>
  withheld: Generated<0 | 1>
}

interface CommentStepRow {
  id: Generated<number>
  go: string
  person_id: number
  comment_id: number
  found: number
  revision: number
  taken_at: string
  decision: Decision
  note: string | null
  themes: string
  decided_at: string | null
  decided_by: number | null
}

interface MaskingWordRow {
  id: Generated<number>
  kind: 'always' | 'never'
  word: string
  folded: string
  token: Token
  person_id: number
  added_at: string
  remaining: number | null
}

interface GoalRow {
  id: Generated<number>
  survey_id: number | null
  segment_id: number | null
  name: string | null
  target: number
  due: string | null
  owner: string | null
  set_on: string | null
  is_removed: Generated<0 | 1>
}

interface GoalChangeRow {
  id: Generated<number>
  goal_id: number
  day: string
  name: string | null
  target: number
  due: string | null
  owner: string | null
  is_removed: 0 | 1
}

interface ImprovementRow {
  id: Generated<number>
  survey_id: number | null
  title: string
  done_on: string
  said: string | null
  done: string | null
  theme_id: number | null
  removed_at: string | null
}

interface BenchmarkRow {
  id: Generated<number>
  survey_id: number | null
  name: string
  value: number
  source: string
  link: string | null
  measured_on: string
  removed_at: string | null
}

interface WaveRow {
  id: Generated<number>
  survey_id: number
  name: string
  first_day: string
  last_day: string
  invitations: number
}

interface ThemeRow {
  id: Generated<number>
  slug: string
  name: string
  position: number
  is_hidden: Generated<0 | 1>
  is_going: Generated<0 | 1>
}

interface ScreenRow {
  id: Generated<number>
  name: string
  place: Generated<string>
  token_hash: Uint8Array | null
  survey_id: number | null
  segment_id: number | null
  look: Generated<string>
  is_blank: Generated<0 | 1>
  created_at: string
  paired_at: string
  reported_at: string | null
  reported: string | null
  missed_at: string | null
}

interface LogoRow {
  only_row: 1
  png: Uint8Array
  version: string
  width: number
  height: number
  ground: 'any' | 'light' | 'dark'
  says_name: 0 | 1
}

/** One column for each rating and each category without a rating: how many gave it. */
export type RatingColumns = Record<RatingColumn, number>

type RatingColumn = `rating_${Rating}` | `labelled_${Category}s`
