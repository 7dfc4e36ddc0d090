import { randomBytes } from 'node:crypto'
import type { Statement } from 'better-sqlite3'
import type { Day } from '#nps/period.ts'
import { categoryOf, type Answer } from '#nps/rating.ts'
import { CommentTexts, NO_TEXT } from '#store/comment-texts.ts'
import { monthOf } from '#store/comments.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import type { SpokenWords } from './said.ts'

/** Of which version, by its id and key, of which day and beside which answer words are. */
export interface Speaker {
  readonly id: number
  readonly key: Buffer
  readonly day: Day
  readonly rating: Answer
}

/** Where words come from. */
export interface WordsOrigin {
  /** The import whose file has them; `null` when it is none. */
  readonly importId: number | null
  /** The day on which they come. */
  readonly on: Day | null
}

/**
 * The words of the responses of a survey. Equal words of one response are one comment, whichever
 * version brings them: what was decided and noted about them stays.
 */
export class ResponseWords {
  readonly #survey: number
  readonly #origin: WordsOrigin
  readonly #statements: Statements
  readonly #texts: CommentTexts

  constructor(connection: Connection, survey: number, origin: WordsOrigin) {
    this.#survey = survey
    this.#origin = origin
    this.#statements = prepareStatements(connection)
    this.#texts = new CommentTexts(connection)
  }

  /** Notes what a version says in words. */
  say(speaker: Speaker, spoken: SpokenWords): void {
    const { key } = speaker
    const { print, text } = spoken
    const known = this.#statements.find.get({ key, print, text }) as number | undefined
    const comment = known ?? Number(this.#add(speaker, print))
    this.#show(speaker, comment, 0)
    this.fillIn(comment, spoken)
  }

  /** Notes which words a version takes over. */
  carry(speaker: Speaker, comment: number): void {
    this.#show(speaker, comment, 1)
  }

  /** Gives words that were put off their text, should they come with it. */
  fillIn(comment: number, spoken: SpokenWords): void {
    if (spoken.comment !== null || spoken.never !== null)
      this.#texts.fill(comment, spoken.print, spoken)
  }

  /** Notes that a version that counts has these words no more. */
  fallSilent(comment: number): void {
    this.#statements.silence.run(comment)
  }

  #show({ id, day, rating }: Speaker, comment: number, carried: 0 | 1): void {
    this.#statements.link.run(id, comment, carried)
    this.#statements.move.run({ comment, month: monthOf(day), category: categoryOf(rating) })
  }

  /** Words come without a text, which they are given in one place alone. */
  #add({ day }: Speaker, print: string): number | bigint {
    const { importId, on } = this.#origin
    return this.#statements.add.run({
      publicId: randomBytes(8).toString('hex'),
      survey: this.#survey,
      month: monthOf(day),
      print,
      importId,
      on,
    }).lastInsertRowid
  }
}

type Statements = ReturnType<typeof prepareStatements>

function prepareStatements({ prepare }: Connection) {
  return {
    find: prepare(
      `SELECT comments.id FROM responses JOIN response_comments ON response_id = responses.id
          JOIN comments ON comments.id = comment_id
        WHERE key = @key AND (print = unhex(@print) OR (print IS NULL AND text = @text)) LIMIT 1`,
    ).pluck(),
    add: prepare(
      `INSERT INTO comments (public_id, survey_id, month, text, decision, masking, reasons, print,
          added_on, pending, withheld)
        VALUES (@publicId, @survey, @month, '${NO_TEXT}', 'undecided', 'review', '[]',
          unhex(@print), @on, @importId, @importId IS NULL)`,
    ),
    link: prepare(
      'INSERT INTO response_comments (response_id, comment_id, carried) VALUES (?, ?, ?)',
    ),
    move: prepare(
      `UPDATE comments
        SET month = @month, category = iif(pending IS NULL AND withheld = 0, @category, NULL)
        WHERE id = @comment AND (month <> @month
          OR category IS NOT iif(pending IS NULL AND withheld = 0, @category, NULL))`,
    ),
    silence: prepare('UPDATE comments SET category = NULL WHERE id = ?'),
  } satisfies Record<string, Statement>
}
