import { randomInt } from 'node:crypto'
import type { CommentPolicy } from '#nps/comment-policy.ts'
import type { Connection } from './engines/sqlite.ts'
import { ownRules, settingsFor } from './own-rules.ts'
import { readSettings, type Settings } from './settings.ts'

/** How far releasing has come. */
export interface ReleaseState {
  /** That of the last release. */
  readonly number: number
  /** The order of all that is public follows from it, a whole number of 32 bits. */
  readonly seed: number
  /** The last time by the clock that was kept, ISO 8601; `null`: none yet. */
  readonly due: string | null
  /** The first month that is public, as walls were last told; `null`: not yet. */
  readonly firstMonth: string | null
}

/** How far releasing has come. */
export async function releaseState({ prepare }: Connection): Promise<ReleaseState> {
  const row = prepare('SELECT number, seed, due, first_month AS firstMonth FROM releases').get()
  return row as ReleaseState
}

/** Begins a release: all that is public gets another order, in which nobody finds what is new. */
export function beginRelease({ prepare }: Connection): number {
  const begin = prepare('UPDATE releases SET number = number + 1, seed = ? RETURNING number')
  return begin.pluck().get(randomInt(2 ** 32)) as number
}

/** Notes what has been done by the clock. */
export function noteRelease(
  { prepare }: Connection,
  { due, firstMonth }: Pick<ReleaseState, 'due' | 'firstMonth'>,
): void {
  prepare('UPDATE releases SET due = ?, first_month = ?').run(due, firstMonth)
}

/** Comments that are ready and wait, of a survey. */
export interface ReadyOnes {
  readonly survey: number
  /** That of the survey. */
  readonly name: string
  readonly comments: number
  /** How many there must be for any release but that of the day. */
  readonly minimum: number
}

/** How many comments wait for the next release, by survey. */
export async function readyComments(connection: Connection): Promise<ReadyOnes[]> {
  const settings = await readSettings(connection)
  const rows = connection
    .prepare(
      `SELECT survey_id AS survey, (SELECT name FROM surveys WHERE id = survey_id) AS name,
          count(*) AS comments FROM comments
        WHERE ${readyUnder(settings.commentPolicy)} GROUP BY survey_id`,
    )
    .all() as Omit<ReadyOnes, 'minimum'>[]
  const ready: ReadyOnes[] = []
  for (const row of rows)
    ready.push({ ...row, minimum: await smallestBatch(connection, row.survey, settings) })
  return ready
}

/** Makes public what is ready of a survey, at most so many; how many there were. */
export function releaseReady(
  { prepare }: Connection,
  { survey, number, policy }: { survey: number; number: number; policy: CommentPolicy },
  most: number,
): number {
  return prepare(
    `UPDATE comments SET release_number = @number WHERE id IN (
      SELECT id FROM comments WHERE ${readyUnder(policy)} AND survey_id = @survey
        ORDER BY id LIMIT @most)`,
  ).run({ survey, number, most }).changes
}

/** An import whose comments are a batch of their own. */
export interface ImportBatch {
  readonly importId: number
  readonly survey: number
}

/**
 * The batch that the comments of an import are which masking is sure of. `null` when they are fewer
 * than comments need, or have to be approved: then they wait for the next release.
 */
export async function importBatch(
  connection: Connection,
  importId: number,
): Promise<ImportBatch | null> {
  const { prepare } = connection
  const find = prepare('SELECT survey_id FROM imports WHERE id = ? AND undone_at IS NULL').pluck()
  const survey = find.get(importId) as number | undefined
  if (survey === undefined) return null
  const settings = await readSettings(connection)
  if (settings.commentPolicy !== 'uncertain') return null
  const minimum = await smallestBatch(connection, survey, settings)
  const count = prepare(`SELECT count(*) FROM (${OF_IMPORT})`).pluck()
  return count.get({ importId, survey, most: minimum }) === minimum ? { importId, survey } : null
}

/** Makes public what is ready of such a batch, at most so many; how many there were. */
export function releaseImport(
  { prepare }: Connection,
  { importId, survey, number }: ImportBatch & { readonly number: number },
  most: number,
): number {
  return prepare(`UPDATE comments SET release_number = @number WHERE id IN (${OF_IMPORT})`).run({
    ...{ importId, survey, number, most },
  }).changes
}

/** A batch that is not that of the day is as large as a group must be whose comments are shown. */
async function smallestBatch(
  connection: Connection,
  survey: number,
  settings: Settings,
): Promise<number> {
  const { minimums } = settingsFor(settings, await ownRules(connection, survey))
  return Math.max(minimums.comments, minimums.group)
}

/** To the letter as in the partial index, or SQLite would not see that it holds them. */
const READY = `release_number IS NULL AND category IS NOT NULL
    AND (decision = 'approved' OR (decision = 'undecided' AND masking = 'show'))`

/** What nobody has decided about; what was approved waits, or approving would tell what was waiting. */
const OF_IMPORT = `SELECT id FROM comments
  WHERE ${READY} AND decision = 'undecided' AND survey_id = @survey AND EXISTS (
    SELECT 1 FROM response_comments JOIN responses ON responses.id = response_id
      WHERE comment_id = comments.id AND import_id = @importId)
  ORDER BY id LIMIT @most`

/** What is ready under a policy, in SQL. */
export function readyUnder(policy: CommentPolicy): string {
  if (policy === 'none') return 'FALSE'
  return policy === 'everything' ? `${READY} AND decision = 'approved'` : READY
}
