import { parseLook, type Look, type Showing } from '#nps/screen.ts'
import { parseReport, type ScreenReport } from '#nps/screen-report.ts'
import type { Connection } from './engines/sqlite.ts'

/** A screen as it is looked after. */
export interface StoredScreen {
  readonly id: number
  readonly name: string
  /** Where it hangs; may be empty. */
  readonly place: string
  /** SHA-256 of its token, in hexadecimal; `null` when it is revoked. */
  readonly tokenHash: string | null
  readonly showing: Showing
  /** The names of its survey and its segment, where it has its own. */
  readonly surveyName: string | null
  readonly segmentName: string | null
  readonly isBlank: boolean
  readonly pairedAt: string
  /** The last report that was written down, and when it came; the program may know a later one. */
  readonly reportedAt: string | null
  readonly reported: SeenReport | null
  /** When somebody was told that it is missing; `null`: nobody was, or it is back. */
  readonly missedAt: string | null
}

/** A report, and by which browser. */
export interface SeenReport extends ScreenReport {
  readonly browser: string
}

/** What may be set about a screen; what is left out stays. */
export interface ScreenChange {
  readonly name?: string
  readonly place?: string
  /** The ids of its survey and segment. */
  readonly view?: { readonly survey: string | null; readonly segment: string | null }
  readonly look?: Look
  readonly isBlank?: boolean
  /** SHA-256 of its new token, and when it was paired; `null` revokes it. */
  readonly token?: { readonly hash: Uint8Array; readonly now: string } | null
}

/** What came of a change. */
export type ScreenChanged = 'done' | 'taken' | 'gone'

/** All screens by name, revoked ones at the end. */
export function listScreens({ prepare }: Connection): StoredScreen[] {
  const rows = prepare(
    `SELECT screens.id, screens.name, place, lower(hex(token_hash)) AS tokenHash, surveys.slug AS survey,
        segments.id AS segment, surveys.name AS surveyName, segments.name AS segmentName, look,
        is_blank AS isBlank, paired_at AS pairedAt, reported_at AS reportedAt, reported,
        missed_at AS missedAt
      FROM screens
        LEFT JOIN surveys ON surveys.id = survey_id
        -- A segment that was merged into another shows that one.
        LEFT JOIN segments AS asked ON asked.id = segment_id
        LEFT JOIN segments AS meant ON meant.id = coalesce(asked.merged_into, asked.id)
        LEFT JOIN segments ON segments.id = coalesce(meant.counted_in, meant.id)
      ORDER BY token_hash IS NULL, screens.name`,
  ).all() as ScreenRow[]
  return rows.map(stored)
}

/** Adds a screen; its id, or `null` when the name is taken. */
export function addScreen(
  connection: Connection,
  { name, hash, now }: { name: string; hash: Uint8Array; now: string },
): number | null {
  if (idOf(connection, name) !== null) return null
  const added = connection
    .prepare('INSERT INTO screens (name, token_hash, created_at, paired_at) VALUES (?, ?, ?, ?)')
    .run(name, hash, now, now)
  return Number(added.lastInsertRowid)
}

/** Changes a screen. What it reported with another token was another browser's. */
export function changeScreen(
  connection: Connection,
  id: number,
  { name, place, view, look, isBlank, token }: ScreenChange,
): ScreenChanged {
  const { prepare } = connection
  if (prepare('SELECT 1 FROM screens WHERE id = ?').get(id) === undefined) return 'gone'
  if (name !== undefined) {
    if ((idOf(connection, name) ?? id) !== id) return 'taken'
    prepare('UPDATE screens SET name = ? WHERE id = ?').run(name, id)
  }
  if (place !== undefined) prepare('UPDATE screens SET place = ? WHERE id = ?').run(place, id)
  if (view) setView(connection, id, view)
  if (look) prepare('UPDATE screens SET look = ? WHERE id = ?').run(JSON.stringify(look), id)
  if (isBlank !== undefined)
    prepare('UPDATE screens SET is_blank = ? WHERE id = ?').run(isBlank ? 1 : 0, id)
  if (token !== undefined)
    prepare(
      `UPDATE screens SET token_hash = ?, paired_at = coalesce(?, paired_at), reported_at = NULL,
        reported = NULL, missed_at = NULL WHERE id = ?`,
    ).run(token?.hash ?? null, token?.now ?? null, id)
  return 'done'
}

/** Forgets a screen; `false` when there is none. */
export function removeScreen({ prepare }: Connection, id: number): boolean {
  return prepare('DELETE FROM screens WHERE id = ?').run(id).changes > 0
}

/** A report of a screen, to be written down. */
export interface NotedReport {
  readonly id: number
  readonly at: string
  readonly report: SeenReport
}

/** Writes down what screens have last reported. */
export function noteReports({ prepare }: Connection, reports: readonly NotedReport[]): void {
  const note = prepare(
    'UPDATE screens SET reported_at = ?, reported = ? WHERE id = ? AND token_hash IS NOT NULL',
  )
  for (const { id, at, report } of reports) note.run(at, JSON.stringify(report), id)
}

/** Notes that somebody was told which screens are missing, and which are back. */
export function noteMissed({ prepare }: Connection, { missing, back, now }: MissedScreens): void {
  const note = prepare('UPDATE screens SET missed_at = ? WHERE id = ?')
  for (const id of missing) note.run(now, id)
  for (const id of back) note.run(null, id)
}

/** The ids of screens that are missing, and of those that were. */
export interface MissedScreens {
  readonly missing: readonly number[]
  readonly back: readonly number[]
  readonly now: string
}

/** A segment that is not one of the survey's is none. */
function setView(
  { prepare }: Connection,
  id: number,
  { survey, segment }: NonNullable<ScreenChange['view']>,
): void {
  prepare(
    `UPDATE screens SET survey_id = (SELECT id FROM surveys WHERE slug = @survey),
        segment_id = (
          SELECT segments.id FROM segments
            JOIN dimensions ON dimensions.id = dimension_id
            JOIN surveys ON surveys.id = dimensions.survey_id
            WHERE segments.id = @segment AND slug = @survey)
      WHERE id = @id`,
  ).run({ id, survey, segment: segment === null ? null : Number(segment) })
}

function idOf({ prepare }: Connection, name: string): number | null {
  const id = prepare('SELECT id FROM screens WHERE name = ?').pluck().get(name)
  return (id as number | undefined) ?? null
}

interface ScreenRow {
  readonly id: number
  readonly name: string
  readonly place: string
  readonly tokenHash: string | null
  readonly survey: string | null
  readonly segment: number | null
  readonly surveyName: string | null
  readonly segmentName: string | null
  readonly look: string
  readonly isBlank: 0 | 1
  readonly pairedAt: string
  readonly reportedAt: string | null
  readonly reported: string | null
  readonly missedAt: string | null
}

function stored({ survey, segment, look, isBlank, reported, ...row }: ScreenRow): StoredScreen {
  const view = { survey, segment: segment === null ? null : String(segment) }
  return {
    ...row,
    showing: { ...parseLook(JSON.parse(look)), ...view },
    // Of NULL SQLite makes an empty text.
    tokenHash: row.tokenHash || null,
    isBlank: isBlank === 1,
    reported: reported === null ? null : seen(JSON.parse(reported) as SeenReport),
  }
}

/** Another version of the program may have written it. */
function seen(value: SeenReport): SeenReport | null {
  const report = parseReport(value)
  return report && { ...report, browser: value.browser }
}
