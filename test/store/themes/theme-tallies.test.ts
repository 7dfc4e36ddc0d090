import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categoryOf, type Category, type Rating } from '#nps/rating.ts'
import { ThemeMatcher } from '#nps/themes/matcher.ts'
import type { WordOfTheme } from '#nps/themes/theme.ts'
import type { Connection, Writer } from '#store/engines/sqlite.ts'
import { setThemes, type ToldComment } from '#store/themes/comment-themes.ts'
import { settleSome } from '#store/themes/settle-themes.ts'
import { themeTallies } from '#store/themes/theme-tallies.ts'
import { addTheme, changeTheme, listThemes, removeTheme } from '#store/themes/themes.ts'
import { databaseWithSurveys, post, times } from '#test/support/results.ts'
import { anyHistory, live } from '#test/store/history.ts'

type Tallies = Record<string, [number, number, number]>

/** The roll-ups as they are stored. */
function stored({ prepare }: Connection): { all: Tallies; themes: Tallies } {
  const read = (table: string, columns: string): Tallies =>
    Object.fromEntries(
      (
        prepare(`SELECT ${columns}, promoters, passives, detractors FROM ${table}`).raw().all() as (
          string | number
        )[][]
      ).map((row) => [row.slice(0, -3).join(' '), row.slice(-3) as [number, number, number]]),
    )
  return {
    all: read('daily_comments', 'survey_id, day'),
    themes: read('daily_themes', 'survey_id, theme_id, day'),
  }
}

const PLACES: readonly Category[] = ['promoter', 'passive', 'detractor']

/** The same by a loop over every response that counts. */
function recounted({ prepare }: Connection): { all: Tallies; themes: Tallies } {
  const counted: { all: Tallies; themes: Tallies } = { all: {}, themes: {} }
  const add = (tallies: Tallies, key: string, place: number): void => {
    ;(tallies[key] ??= [0, 0, 0])[place]! += 1
  }
  const rows = prepare(
    `SELECT survey_id, day, rating, category, comment_id FROM responses
      JOIN response_comments ON response_id = id WHERE superseded = 0`,
  ).all() as {
    survey_id: number
    day: string
    rating: Rating | null
    category: Category
    comment_id: number
  }[]
  const themesOf = prepare(
    'SELECT theme_id FROM comment_themes WHERE comment_id = ? AND is_removed = 0',
  ).pluck()
  for (const { survey_id, day, rating, category, comment_id } of rows) {
    const place = PLACES.indexOf(categoryOf(rating ?? category))
    add(counted.all, `${survey_id} ${day}`, place)
    for (const theme of themesOf.all(comment_id))
      add(counted.themes, `${survey_id} ${String(theme)} ${day}`, place)
  }
  return counted
}

/** Comment → themes, by the words that there are and by what people have said. */
function told({ prepare }: Connection): { found: unknown; expected: unknown } {
  const words = prepare(
    "SELECT theme_id AS theme, word, nullif(language, '') AS language FROM theme_words",
  ).all() as WordOfTheme[]
  const matcher = new ThemeMatcher(words)
  const comments = prepare('SELECT id, text, language FROM comments').all() as ToldComment[]
  const said = prepare(
    "SELECT theme_id, is_removed FROM comment_themes WHERE comment_id = ? AND set_by = 'person'",
  ).raw()
  const has = prepare(
    'SELECT theme_id FROM comment_themes WHERE comment_id = ? AND is_removed = 0 ORDER BY theme_id',
  ).pluck()
  const expected = comments.map(({ id, text, language = null }) => {
    const themes = new Set(matcher.match(text, language))
    for (const [theme, isRemoved] of said.all(id) as [number, 0 | 1][])
      themes[isRemoved ? 'delete' : 'add'](theme)
    return [id, [...themes].sort((a, b) => a - b)]
  })
  return { found: comments.map(({ id }) => [id, has.all(id)]), expected }
}

const GOOD = { name: 'Good things', isHidden: false, words: [{ word: 'goo*', language: null }] }
const ALL = { ...GOOD, name: 'Anything', words: [...GOOD.words, { word: 'bad', language: null }] }

const anyDeed = fc.record({
  kind: fc.constantFrom(
    'add',
    'add',
    'change',
    'remove',
    'settle',
    'settle',
    'say',
    'say',
    'unsay',
    'erase',
    'delete',
    'mask',
    'turn',
  ),
  which: fc.nat(3),
  names: fc.constantFrom([], [GOOD.name], [GOOD.name, ALL.name]),
})

type Deed = typeof anyDeed extends fc.Arbitrary<infer One> ? One : never

/** What people and time do to themes and comments. */
function take(writer: Writer, { kind, which, names }: Deed): Promise<void> {
  return writer.write(async (connection) => {
    const { prepare } = connection
    const theme = listThemes(connection)[which]?.id ?? 0
    const comment = (
      prepare('SELECT id, text, language FROM comments ORDER BY id').all() as ToldComment[]
    )[which]
    if (kind === 'add') addTheme(connection, which < 2 ? GOOD : ALL)
    if (kind === 'change') changeTheme(connection, theme, which < 2 ? ALL : GOOD)
    if (kind === 'remove') removeTheme(connection, theme)
    if (kind === 'settle') settleSome(connection, 1)
    if (!comment) return
    if (kind === 'say') setThemes(connection, comment, names)
    if (kind === 'turn')
      prepare(
        "UPDATE comment_themes SET is_removed = 1 - is_removed, set_by = 'person' WHERE comment_id = ?",
      ).run(comment.id)
    if (kind === 'unsay') setThemes(connection, comment, null)
    if (kind === 'delete')
      prepare('DELETE FROM response_comments WHERE comment_id = ?').run(comment.id)
    if (kind === 'mask') prepare("UPDATE comments SET text = '[name]' WHERE id = ?").run(comment.id)
    if (kind === 'erase')
      prepare(
        `DELETE FROM responses WHERE key = (SELECT key FROM responses JOIN response_comments
          ON response_id = id WHERE comment_id = ?)`,
      ).run(comment.id)
  })
}

describe('the roll-ups of themes', () => {
  it(
    'are what a loop over the responses gives, whatever happens to them and to the themes',
    { timeout: 40_000 },
    async () => {
      let themes = 0
      const rounds = fc.array(fc.tuple(anyHistory, fc.array(anyDeed, { maxLength: 6 })), {
        minLength: 1,
        maxLength: 4,
      })
      await fc.assert(
        fc.asyncProperty(rounds, async (all) => {
          const { writer } = await databaseWithSurveys()
          await writer.write(async (connection) => {
            addTheme(connection, GOOD)
          })
          for (const [history, deeds] of all) {
            await live(writer, history)
            for (const deed of deeds) {
              await take(writer, deed)
              await writer.write(async (connection) => {
                expect(stored(connection)).toEqual(recounted(connection))
              })
            }
          }
          await writer.write(async (connection) => {
            while (!settleSome(connection, 2).isLast);
            expect(stored(connection)).toEqual(recounted(connection))
            themes += Object.keys(stored(connection).themes).length
            const { found, expected } = told(connection)
            expect(found).toEqual(expected)
            expect(connection.prepare('PRAGMA foreign_key_check').all()).toEqual([])
            expect(connection.prepare('SELECT 1 FROM themes WHERE is_going = 1').all()).toEqual([])
          })
        }),
        { numRuns: 60, interruptAfterTimeLimit: 15_000 },
      )
      expect(themes).toBeGreaterThan(0)
    },
  )
})

describe('themeTallies(connection, survey, period)', () => {
  it('adds up the days of a period, for all comments and for each theme in its order', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      addTheme(connection, ALL)
      addTheme(connection, { ...GOOD, isHidden: true })
    })
    await post(writer, [
      ...times(3, { rating: 10, comment: 'Good', day: '2026-11-01' }, 'a'),
      ...times(2, { rating: 3, comment: 'Bad', day: '2026-11-02', decision: 'hidden' }, 'b'),
      ...times(4, { rating: 7, comment: 'Meh', day: '2026-11-02' }, 'c'),
      ...times(5, { rating: 7, comment: 'Good', day: '2026-11-03' }, 'd'),
      ...times(6, { rating: 7, day: '2026-11-01' }, 'e'),
    ])
    await writer.write(async (connection) => {
      const period = { from: '2026-11-01', to: '2026-11-03' } as const
      const { all, themes } = themeTallies(connection, 1, period)
      expect(all).toEqual({ promoters: 3, passives: 4, detractors: 2 })
      expect(themes.map(({ theme, tally }) => [theme.name, theme.isHidden, tally])).toEqual([
        ['Anything', false, { promoters: 3, passives: 0, detractors: 2 }],
        ['Good things', true, { promoters: 3, passives: 0, detractors: 0 }],
      ])
      const other = themeTallies(connection, 2, period)
      expect(other.all).toEqual({ promoters: 0, passives: 0, detractors: 0 })
    })
  })
})
