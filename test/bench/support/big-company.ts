import Sqlite, { type Database } from 'better-sqlite3'
import { RATINGS } from '#nps/rating.ts'
import { makeBigDatabase } from './big-database.ts'

/** What a large company splits its answers by. */
export interface Splits {
  readonly dimensions: number
  /** Of each dimension. */
  readonly segments: number
}

const THEMES = 8

/**
 * Makes a big database in which every response is in one segment of each dimension, every second
 * comment is about a theme, and each quarter was a wave. The roll-ups are counted from those rows.
 */
export function makeBigCompany(file: string, responses: number, splits: Splits): void {
  makeBigDatabase(file, responses)
  const database = new Sqlite(file)
  for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'foreign_keys = OFF'])
    database.pragma(pragma)
  database.exec('BEGIN')
  addSegments(database, splits)
  addThemes(database)
  addWaves(database)
  database.exec('COMMIT')
  database.pragma('journal_mode = WAL')
  database.close()
}

/** Segments differ in size, and those of one dimension have nothing to do with those of another. */
function addSegments(database: Database, { dimensions, segments }: Splits): void {
  const dimension = database.prepare('INSERT INTO dimensions (survey_id, name) VALUES (1, ?)')
  const segment = database.prepare('INSERT INTO segments (dimension_id, name) VALUES (?, ?)')
  for (let d = 1; d <= dimensions; d += 1) {
    dimension.run(`Dimension ${d}`)
    for (let s = 1; s <= segments; s += 1) segment.run(d, `Segment ${d}.${s}`)
  }
  // The larger of two even draws: the last segment is about forty times as large as the first.
  const draw = (shift: number): string =>
    `((id * (2654435761 + d * 97002406) & 4294967295) >> ${shift}) % :segments`
  database
    .prepare(
      `WITH RECURSIVE numbers (d) AS (SELECT 0 UNION ALL SELECT d + 1 FROM numbers WHERE d + 1 < :dimensions)
      INSERT INTO response_segments (response_id, segment_id)
        SELECT id, d * :segments + 1 + max(${draw(7)}, ${draw(17)})
        FROM responses CROSS JOIN numbers ORDER BY id, d`,
    )
    .run({ dimensions: BigInt(dimensions), segments: BigInt(segments) })
  const columns = RATINGS.map((rating) => `rating_${rating}`).join(', ')
  const counts = RATINGS.map((rating) => `count(*) FILTER (WHERE rating = ${rating})`).join(', ')
  database.exec(`
    INSERT INTO daily_segment_ratings (segment_id, day, ${columns})
      SELECT segment_id, day, ${counts}
      FROM responses JOIN response_segments ON response_id = responses.id
      GROUP BY segment_id, day`)
}

function addThemes(database: Database): void {
  const theme = database.prepare(
    'INSERT INTO themes (id, slug, name, position) VALUES (?, ?, ?, ?)',
  )
  for (let t = 1; t <= THEMES; t += 1) theme.run(t, `theme-${t}`, `Theme ${t}`, t)
  database.exec(`
    INSERT INTO comment_themes (comment_id, theme_id, set_by)
      SELECT id, 1 + (id / 20) % ${THEMES}, 'words' FROM comments WHERE id % 20 = 0`)
}

function addWaves(database: Database): void {
  database.exec(`
    INSERT INTO waves (survey_id, name, first_day, last_day, invitations)
      SELECT 1, 'Wave ' || min(day), min(day), max(day), 1000000
      FROM daily_ratings
      GROUP BY substr(day, 1, 4), (CAST(substr(day, 6, 2) AS INTEGER) - 1) / 3`)
}
