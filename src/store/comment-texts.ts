import type { Statement } from 'better-sqlite3'
import type { MaskedComment, MaskedWords } from '#nps/response.ts'
import { CATEGORY } from './answer.ts'
import type { Connection } from './engines/sqlite.ts'
import { countNever } from './never-comments.ts'
import { giveThemes } from './themes/comment-themes.ts'

/** What stands in the place of a text that is not there. */
export const NO_TEXT = '…'

/** The one place where a stored comment gets its text, at once or when masking has been through its words. */
export class CommentTexts {
  readonly #connection: Connection
  readonly #statements: Statements

  constructor(connection: Connection) {
    this.#connection = connection
    this.#statements = prepareStatements(connection)
  }

  /**
   * Fills a comment that has no text, or holds it back for good and counts why. Returns whether it has a
   * text now; `null` when it has one already, is gone, or is of other words than those of the print.
   */
  fill(id: number, print: string, { comment, never }: MaskedWords): boolean | null {
    return comment === null ? this.#withhold(id, print, never) : this.#give(id, print, comment)
  }

  #give(id: number, print: string, comment: MaskedComment): true | null {
    const given = this.#statements.give.run({
      id,
      print,
      text: comment.text,
      masking: comment.decision,
      reasons: JSON.stringify(comment.reasons),
      language: comment.language,
      uncertain: JSON.stringify(comment.uncertain),
    })
    if (given.changes === 0) return null
    giveThemes(this.#connection, { id, text: comment.text, language: comment.language })
    return true
  }

  #withhold(id: number, print: string, never: string | null): false | null {
    const row = this.#statements.withhold.get({ id, print }) as WithheldRow | undefined
    if (row && never !== null) countNever(this.#connection, { ...row, reason: never })
    return row ? false : null
  }
}

interface WithheldRow {
  readonly survey: number
  readonly month: string
}

type Statements = ReturnType<typeof prepareStatements>

/** Words that have just come from a source are without a text and without an import that has them. */
const WITHOUT_TEXT = `id = @id AND print = unhex(@print)
  AND (pending IS NOT NULL OR (withheld = 1 AND reasons = '[]'))`

/** Why words are held back for good is counted, and never noted beside a response. */
function prepareStatements({ prepare }: Connection) {
  return {
    give: prepare(
      `UPDATE comments SET pending = NULL, withheld = 0, text = @text, masking = @masking,
          reasons = @reasons, language = @language, uncertain = @uncertain, category = (
            SELECT ${CATEGORY} FROM response_comments JOIN responses ON responses.id = response_id
              WHERE comment_id = comments.id AND superseded = 0)
        WHERE ${WITHOUT_TEXT}`,
    ),
    withhold: prepare(
      `UPDATE comments SET pending = NULL, withheld = 1, reasons = '["never"]'
        WHERE ${WITHOUT_TEXT} RETURNING survey_id AS survey, month`,
    ),
  } satisfies Record<string, Statement>
}
