import { randomBytes } from 'node:crypto'
import type { Statement } from 'better-sqlite3'
import type { Day } from '#nps/period.ts'
import { categoryOf, type Answer } from '#nps/rating.ts'
import type { MaskedComment } from '#nps/response.ts'
import { monthOf } from '#store/comments.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { giveThemes } from '#store/themes/comment-themes.ts'

/** Of which version, by its id and key, of which day and beside which answer words are. */
export interface Speaker {
  readonly id: number
  readonly key: Buffer
  readonly day: Day
  readonly rating: Answer
}

/**
 * The words of the responses of a survey. Equal words of one response are one comment, whichever
 * version brings them: what was decided and noted about them stays.
 */
export class SpokenWords {
  readonly #connection: Connection
  readonly #survey: number
  readonly #on: Day | null
  readonly #statements: Statements

  /** `on`: the day on which they come. */
  constructor(connection: Connection, survey: number, on: Day | null) {
    this.#connection = connection
    this.#survey = survey
    this.#on = on
    this.#statements = prepareStatements(connection)
  }

  /** Notes what a version says in words. */
  say(speaker: Speaker, comment: MaskedComment): void {
    const { key } = speaker
    const { print, text } = comment
    const known = this.#statements.find.get({ key, print, text }) as number | undefined
    if (known !== undefined) return this.#show(speaker, known, 0)
    const added = this.#add(speaker, comment)
    giveThemes(this.#connection, { id: added, text, language: comment.language })
    this.#statements.link.run(speaker.id, added, 0)
  }

  /** Notes which words a version takes over. */
  carry(speaker: Speaker, comment: number): void {
    this.#show(speaker, comment, 1)
  }

  /** Notes that a version that counts has these words no more. */
  fallSilent(comment: number): void {
    this.#statements.silence.run(comment)
  }

  #show({ id, day, rating }: Speaker, comment: number, carried: 0 | 1): void {
    this.#statements.link.run(id, comment, carried)
    this.#statements.move.run({ comment, month: monthOf(day), category: categoryOf(rating) })
  }

  #add({ day, rating }: Speaker, comment: MaskedComment): number | bigint {
    return this.#statements.add.run({
      publicId: randomBytes(8).toString('hex'),
      survey: this.#survey,
      month: monthOf(day),
      text: comment.text,
      masking: comment.decision,
      reasons: JSON.stringify(comment.reasons),
      language: comment.language,
      uncertain: JSON.stringify(comment.uncertain),
      print: comment.print,
      category: categoryOf(rating),
      on: this.#on,
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
      `INSERT INTO comments (public_id, survey_id, month, text, decision, masking, reasons, language,
          uncertain, print, category, added_on)
        VALUES (@publicId, @survey, @month, @text, 'undecided', @masking, @reasons, @language,
          @uncertain, unhex(@print), @category, @on)`,
    ),
    link: prepare(
      'INSERT INTO response_comments (response_id, comment_id, carried) VALUES (?, ?, ?)',
    ),
    move: prepare(
      `UPDATE comments SET month = @month, category = @category
        WHERE id = @comment AND (month <> @month OR category IS NOT @category)`,
    ),
    silence: prepare('UPDATE comments SET category = NULL WHERE id = ?'),
  } satisfies Record<string, Statement>
}
