import { describe, expect, it } from 'vitest'
import { databaseWithSurveys, post } from '#test/support/results.ts'

/** A database with one response of a source: 1 of everything there is. */
async function database() {
  const { writer } = await databaseWithSurveys()
  await post(writer, [{ comment: 'Good', touchpoint: 'Phone', segments: { Region: 'North' } }])
  return writer.database
}

const KEY = "x'00112233445566778899aabbccddeeff'"
const RESPONSE = 'INSERT INTO responses (key, survey_id, rating, day, source_id, import_id) VALUES'
const COMMENT = 'INSERT INTO comments (public_id, survey_id, month, text, decision) VALUES'
const LINK = 'INSERT INTO response_comments (response_id, comment_id, carried) VALUES'

describe('the database takes', () => {
  it.each([
    `${RESPONSE} (${KEY}, 1, 0, '2026-11-20', 1, NULL)`,
    `${RESPONSE} (${KEY}, 1, 10, '2026-11-20', 1, NULL)`,
    "UPDATE responses SET rating = NULL, category = 'promoter', carried_rating = 9",
    `INSERT INTO goals (target) VALUES (-100), (100)`,
    `INSERT INTO settings VALUES ('name', '{"a":1}')`,
  ])('%s', async (statement) => {
    const { changes } = (await database()).prepare(statement).run()
    expect(changes).toBeGreaterThan(0)
  })
})

describe('the database refuses', () => {
  it.each([
    ['a rating above 10', `${RESPONSE} (${KEY}, 1, 11, '2026-11-20', 1, NULL)`, 'CHECK'],
    ['a rating below 0', `${RESPONSE} (${KEY}, 1, -1, '2026-11-20', 1, NULL)`, 'CHECK'],
    ['a rating that is a text', `${RESPONSE} (${KEY}, 1, 'nine', '2026-11-20', 1, NULL)`, 'TEXT'],
    ['half a rating', `${RESPONSE} (${KEY}, 1, 9.5, '2026-11-20', 1, NULL)`, 'REAL'],
    [
      'neither rating nor category',
      `${RESPONSE} (${KEY}, 1, NULL, '2026-11-20', 1, NULL)`,
      'CHECK',
    ],
    ['a category beside a rating', "UPDATE responses SET category = 'promoter'", 'CHECK'],
    ['an odd category', "UPDATE responses SET rating = NULL, category = 'fan'", 'CHECK'],
    [
      'a rating taken over beside one of its own',
      'UPDATE responses SET carried_rating = 9',
      'CHECK',
    ],
    [
      'a rating taken over by what does not count',
      "UPDATE responses SET rating = NULL, category = 'promoter', carried_rating = 9, superseded = id",
      'CHECK',
    ],
    ['a time for a day', `${RESPONSE} (${KEY}, 1, 9, '2026-11-20T10:00', 1, NULL)`, 'CHECK'],
    ['a short key', `${RESPONSE} (x'00', 1, 9, '2026-11-20', 1, NULL)`, 'CHECK'],
    ['a response from nowhere', `${RESPONSE} (${KEY}, 1, 9, '2026-11-20', NULL, NULL)`, 'CHECK'],
    ['a response of no survey', `${RESPONSE} (${KEY}, 9, 9, '2026-11-20', 1, NULL)`, 'FOREIGN KEY'],
    ['a response of no source', `${RESPONSE} (${KEY}, 1, 9, '2026-11-20', 9, NULL)`, 'FOREIGN KEY'],
    [
      'a second version that counts',
      `INSERT INTO responses (key, survey_id, rating, day, source_id)
        SELECT key, survey_id, 0, day, source_id FROM responses`,
      'UNIQUE',
    ],
    ['a version replaced by nothing', 'UPDATE responses SET superseded = id + 1', 'CHECK'],
    ['an empty comment', `${COMMENT} ('0123456789abcdef', 1, '2026-11', '', 'approved')`, 'CHECK'],
    ['an odd decision', `${COMMENT} ('0123456789abcdef', 1, '2026-11', 'x', 'maybe')`, 'CHECK'],
    [
      'a day for a month',
      `${COMMENT} ('0123456789abcdef', 1, '2026-11-20', 'x', 'hidden')`,
      'CHECK',
    ],
    ['a short comment id', `${COMMENT} ('0123', 1, '2026-11', 'x', 'hidden')`, 'CHECK'],
    ['a comment of no response', `${LINK} (9, 1, 0)`, 'FOREIGN KEY'],
    ['a second comment of a version', `${LINK} (1, 1, 0)`, 'UNIQUE'],
    ['a comment that is half taken over', 'UPDATE response_comments SET carried = 2', 'CHECK'],
    ['a comment going away that is still said', 'DELETE FROM comments', 'FOREIGN KEY'],
    [
      'a touchpoint taken over beside one of its own',
      'UPDATE responses SET carried_touchpoint_id = 1',
      'CHECK',
    ],
    [
      'a touchpoint taken over by what does not count',
      'UPDATE responses SET superseded = id, touchpoint_id = NULL, carried_touchpoint_id = 1',
      'CHECK',
    ],
    ['fewer than no answers', 'UPDATE daily_ratings SET rating_9 = -1', 'CHECK'],
    ['fewer than no labels', 'UPDATE daily_ratings SET labelled_passives = -1', 'CHECK'],
    [
      'fewer than no answers of a segment',
      'UPDATE daily_segment_ratings SET rating_9 = -1',
      'CHECK',
    ],
    ['a second count of changes', 'INSERT INTO changes (only_row, number) VALUES (2, 0)', 'CHECK'],
    ['a setting that is no JSON', "INSERT INTO settings VALUES ('name', 'Nordlys')", 'CHECK'],
    ['a survey of another kind', "UPDATE surveys SET kind = 'yearly'", 'CHECK'],
    ['a survey without a name', "UPDATE surveys SET name = '' WHERE id = 1", 'CHECK'],
    [
      'a survey that responses belong to going away',
      'DELETE FROM surveys WHERE id = 1',
      'FOREIGN KEY',
    ],
    ['a dimension without a name', "UPDATE dimensions SET name = ''", 'CHECK'],
    [
      'a touchpoint of 101 characters',
      `UPDATE touchpoints SET name = '${'x'.repeat(101)}'`,
      'CHECK',
    ],
    ['a goal above the scale', 'INSERT INTO goals (target) VALUES (101)', 'CHECK'],
    ['a goal due some day', "INSERT INTO goals (target, due) VALUES (50, 'soon')", 'CHECK'],
    [
      'an improvement without a title',
      "INSERT INTO improvements (title, done_on) VALUES ('', '2026-11-20')",
      'CHECK',
    ],
    ['a benchmark above the scale', benchmarkOf('100.1', "'https://example.com/'"), 'CHECK'],
    ['a link that runs something', benchmarkOf('30', "'javascript:alert(1)'"), 'CHECK'],
    ['a short hash of a key', "UPDATE sources SET key_hash = x'00'", 'CHECK'],
  ])('%s', async (_, statement, reason) => {
    const opened = await database()
    expect(() => opened.prepare(statement).run()).toThrow(reason)
  })
})

function benchmarkOf(value: string, link: string): string {
  return `INSERT INTO benchmarks (name, value, source, link, measured_on)
    VALUES ('Trade', ${value}, 'A report', ${link}, '2026-06-01')`
}

describe('the database lets go', () => {
  it('of comment and segments when a response is deleted', async () => {
    const opened = await database()
    const count = (table: string) => opened.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    expect([count('comments'), count('response_segments')]).toEqual([1, 1])
    opened.prepare('DELETE FROM responses').run()
    expect([count('comments'), count('response_segments')]).toEqual([0, 0])
  })
})
