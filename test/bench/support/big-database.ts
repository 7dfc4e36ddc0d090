import Sqlite, { type Database } from 'better-sqlite3'
import { migrate } from '#db/migrate.ts'
import { RATINGS } from '#nps/rating.ts'
import { benchDays } from './days.ts'

/** One in so many responses has a comment. */
const COMMENT_EVERY = 10

/**
 * Makes a database with so many responses over two years, as imports would have left it: spread
 * evenly over the days in the order of their coming, with roll-ups and approved comments.
 */
export function makeBigDatabase(file: string, responses: number): void {
  const database = new Sqlite(file)
  for (const pragma of ['journal_mode = OFF', 'synchronous = OFF', 'foreign_keys = OFF'])
    database.pragma(pragma)
  migrate(database)
  database.exec('BEGIN')
  addSurvey(database)
  addResponses(database, responses)
  addComments(database)
  addRollUps(database)
  database.exec('COMMIT')
  database.pragma('journal_mode = WAL')
  database.close()
}

function addSurvey(database: Database): void {
  database.exec(`
    INSERT INTO surveys (slug, name, kind, position) VALUES ('big', 'Big', 'relationship', 0);
    INSERT INTO imports (survey_id, file_name, fingerprint, created_at)
      VALUES (1, 'big.csv', zeroblob(32), '2026-11-20T00:00:00Z');
    CREATE TEMP TABLE days (number INTEGER PRIMARY KEY, day TEXT NOT NULL);`)
  const add = database.prepare('INSERT INTO days (number, day) VALUES (?, ?)')
  for (const [number, day] of benchDays().entries()) add.run(number, day)
}

function addResponses(database: Database, responses: number): void {
  const all = `WITH RECURSIVE numbers (n) AS (
    SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < @responses)`
  database
    .prepare(
      `${all} INSERT INTO responses (id, key, survey_id, rating, day, import_id)
        SELECT n + 1, unhex(printf('%032x', n)), 1, iif(n % 3 = 0, n % 11, 7 + n % 4), day, 1
        FROM numbers JOIN days ON number = n * (SELECT count(*) FROM days) / @responses`,
    )
    .run({ responses: BigInt(responses) })
}

/** The public ids are no more in order than random ones. */
function addComments(database: Database): void {
  database.exec(`
    INSERT INTO comments (id, public_id, survey_id, month, text, decision, category,
        release_number)
      SELECT id, printf('%016x', id * 2654435761 % 4294967296), 1, substr(day, 1, 7),
        'The fitter came when he said he would; response ' || id, 'approved',
        CASE WHEN rating >= 9 THEN 'promoter' WHEN rating >= 7 THEN 'passive' ELSE 'detractor' END,
        1
      FROM responses WHERE id % ${COMMENT_EVERY} = 0;
    INSERT INTO response_comments (response_id, comment_id) SELECT id, id FROM comments`)
}

function addRollUps(database: Database): void {
  const columns = RATINGS.map((rating) => `rating_${rating}`).join(', ')
  const counts = RATINGS.map((rating) => `count(*) FILTER (WHERE rating = ${rating})`).join(', ')
  database.exec(`
    INSERT INTO daily_ratings (survey_id, day, ${columns})
      SELECT 1, day, ${counts} FROM responses GROUP BY day;
    UPDATE changes SET number = 1`)
}
