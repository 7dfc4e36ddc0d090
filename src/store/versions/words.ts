import { randomBytes } from 'node:crypto'
import type { Statement } from 'better-sqlite3'
import type { Day } from '#nps/period.ts'
import type { MaskedComment } from '#nps/response.ts'
import { monthOf } from '#store/comments.ts'
import type { Connection } from '#store/engines/sqlite.ts'
import { giveThemes } from '#store/themes/comment-themes.ts'

/** Of which version, by its id and key, and of which day words are. */
export interface Speaker {
  readonly id: number
  readonly key: Buffer
  readonly day: Day
}

/**
 * The words of the responses of a survey. Equal words of one response are one comment, whichever
 * version brings them: what was decided and noted about them stays.
 */
export class SpokenWords {
  readonly #connection: Connection
  readonly #survey: number
  readonly #statements: Statements

  constructor(connection: Connection, survey: number) {
    this.#connection = connection
    this.#survey = survey
    this.#statements = prepareStatements(connection)
  }

  /** Notes what a version says in words. */
  say(speaker: Speaker, comment: MaskedComment): void {
    const known = this.#statements.find.get(speaker.key, comment.text) as number | undefined
    if (known !== undefined) return this.#show(speaker, known, 0)
    const added = this.#add(speaker, comment)
    giveThemes(this.#connection, { id: added, text: comment.text, language: null })
    this.#statements.link.run(speaker.id, added, 0)
  }

  /** Notes which words a version takes over. */
  carry(speaker: Speaker, comment: number): void {
    this.#show(speaker, comment, 1)
  }

  #show({ id, day }: Speaker, comment: number, carried: 0 | 1): void {
    this.#statements.link.run(id, comment, carried)
    this.#statements.move.run({ comment, month: monthOf(day) })
  }

  #add({ day }: Speaker, { text, decision }: MaskedComment): number | bigint {
    const publicId = randomBytes(8).toString('hex')
    return this.#statements.add.run(publicId, this.#survey, monthOf(day), text, decision)
      .lastInsertRowid
  }
}

type Statements = ReturnType<typeof prepareStatements>

function prepareStatements({ prepare }: Connection) {
  return {
    find: prepare(
      `SELECT comments.id FROM responses JOIN response_comments ON response_id = responses.id
          JOIN comments ON comments.id = comment_id
        WHERE key = ? AND text = ? LIMIT 1`,
    ).pluck(),
    add: prepare(
      'INSERT INTO comments (public_id, survey_id, month, text, decision) VALUES (?, ?, ?, ?, ?)',
    ),
    link: prepare(
      'INSERT INTO response_comments (response_id, comment_id, carried) VALUES (?, ?, ?)',
    ),
    move: prepare('UPDATE comments SET month = @month WHERE id = @comment AND month <> @month'),
  } satisfies Record<string, Statement>
}
