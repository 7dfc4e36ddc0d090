import type { Choices } from '#intake/choices.ts'
import { isCalled, type Column } from '#intake/table/column.ts'
import { findColumn } from '#intake/table/find-column.ts'
import type { Table } from '#intake/table/table.ts'
import { toolOf } from '#intake/tools/tool.ts'

/** The columns that tell one response from another. */
export interface IdColumns {
  /** The survey tool's response id: the same id is the same response. */
  readonly response: Column | null
  /** An id of something: of the response, or of the person, who may answer again. */
  readonly some: Column | null
  /** What says nothing lasting about a row: its number, its tags and its status in the survey tool. */
  readonly passing: readonly Column[]
}

/** Looks for the columns by their headers; a chosen one is the response id. Throws `Refusal`. */
export function idColumns(table: Table, choices: Choices): IdColumns {
  const { columns } = table
  const wanted = choices.columns.id
  return {
    response: wanted ? findColumn(table, wanted) : wanted === null ? null : responseId(columns),
    some: columns.find((column) => isCalled(column, SOME)) ?? null,
    passing: columns.filter((column) => isCalled(column, PASSING) || isNameless(column)),
  }
}

/**
 * What a survey tool documents as the response's counts in its own files, for its webhooks send it too.
 * Our own names are those of the API, where `id` is the response's. SurveyMonkey's respondent is a
 * response: the same person gets another number the next time.
 */
function responseId(columns: readonly Column[]): Column | null {
  const has = (pattern: RegExp) => columns.some((column) => isCalled(column, pattern))
  const called = (pattern: RegExp) =>
    columns.find((column) => isCalled(column, pattern) && tellsApart(column)) ?? null
  return (
    called(RESPONSE) ??
    ownOf(columns) ??
    (has(/^answered ?at$/) ? called(/^id$/) : null) ??
    (has(/^collector id$/) ? called(/^respondent id$/) : null)
  )
}

/**
 * Delighted's answers name the `person` beside their own `id`; Typeform calls the token of a response
 * `#`, which is a mere number where somebody has counted the rows.
 */
function ownOf(columns: readonly Column[]): Column | null {
  const tool = toolOf(columns)
  const called = (pattern: RegExp) => columns.find((column) => isCalled(column, pattern)) ?? null
  const own = tool === 'delighted' ? called(/^id$/) : tool === 'typeform' ? called(/^#$/) : null
  if (!own || !tellsApart(own)) return null
  const isCounted = tool === 'typeform' && own.profile.numbers + own.profile.rated > 0
  return isCounted ? null : own
}

/**
 * The same response may stand in a file twice or three times, after it was changed. A handful of ids
 * in all of it are those of something else, and would make one response of many.
 */
function tellsApart({ profile }: Column): boolean {
  const { texts, words, rated, numbers, others, ratings } = profile
  if (words > 0) return texts.distinct * 4 >= texts.sampled
  const different = others.size + ratings.filter((count) => count > 0).length
  return rated + numbers < FEW || different >= MANY
}

const FEW = 40
const MANY = 10

/** Where statistics programs put the names of their rows. */
function isNameless({ index, words }: Column): boolean {
  return index === 0 && words === ''
}

const ANSWER =
  '(?:survey )?(?:response|submission|answer|reply|svar|svars|enkatsvar|antwort|reponse|respuesta|resposta|risposta|odpowiedz|odpowiedzi|vastaus|vastauksen|besvarelse|antwoord)s?'
const ID = '(?:id|uid|uuid|guid|key|token)'
const NUMBER = '(?:nr|number|no|nummer|#)'
const OF = '(?:(?:de|du|da|de la|della|der|des|do|of|af|av) )?'

const RESPONSE = new RegExp(`^(?:${ANSWER} ?${ID}|${ID} ${OF}${ANSWER}|(?:答卷|回答|提交) ?id)$`)
const SOME = new RegExp(
  `^(?:${ID}|#|(?:unique|record|entry|respondent|external) ?id|${ANSWER} ${NUMBER}|${NUMBER} ${OF}${ANSWER}|(?:答卷|回答|提交)编号)$`,
)
const PASSING =
  /^(#|no|nr|n|num|number|nummer|numero|row|row ?(id|number|nr|names?)|rad|zeile|line|index|lp|s ?no|sl ?no|序号|tags?|notes?|status|owner|assignee|(updated|modified|exported)( .*)?|follow ?up( .*)?)$/
