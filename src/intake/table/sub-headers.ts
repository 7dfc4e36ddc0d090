import type { Row } from '#intake/row.ts'

/**
 * How many rows right below a header are headers as well. Survey tools write up to two more: the
 * question of which the header is the number, what a column of it holds, how it is called inside.
 */
export function countSubHeaders(header: Row, below: readonly Row[]): number {
  const importIds = below.slice(0, 2).findIndex(isImportIds)
  if (importIds !== -1) return importIds + 1
  const next = below[0]
  return next && (isQuestions(header, next) || isAnswerKinds(header, next)) ? 1 : 0
}

/** Qualtrics: `{"ImportId":"QID1"}` in every column. */
function isImportIds(row: Row): boolean {
  const filled = row.cells.filter((cell) => cell.trim() !== '')
  return filled.length > 0 && filled.every((cell) => /^\s*\{\s*"ImportId"/.test(cell))
}

/** Qualtrics' older files: `V1,V2,…` or `StartDate,…` above the questions' texts. */
function isQuestions(header: Row, next: Row): boolean {
  if (['V1', 'V2', 'V3'].every((name, index) => header.cells[index]?.trim() === name))
    return /^response ?(id|set)$/i.test(next.cells[0]?.trim() ?? '')
  const started = header.cells.findIndex((cell) => cell.trim() === 'StartDate')
  if (started === -1 || !header.cells.some((cell) => cell.trim() === 'ResponseId')) return false
  const below = next.cells[started]?.trim() ?? ''
  return below !== '' && !/\d/.test(below)
}

/**
 * SurveyMonkey: `Response`, `Open-Ended Response` or an answer's text under the questions and
 * nothing under the respondent's columns. Survicate: `Score`, `Label`, `Answer` under a question.
 */
function isAnswerKinds(header: Row, next: Row): boolean {
  const filled = next.cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (filled.length === 0) return false
  if (filled.every((cell) => SURVICATE.has(cell))) return true
  const first = header.cells[0]?.trim() ?? ''
  const isRespondent = /^(respondent|survey).?id$/i.test(first) && next.cells[0]?.trim() === ''
  return isRespondent && !filled.some((cell) => /^\d+([.,]\d+)?$/.test(cell))
}

const SURVICATE = new Set(['Score', 'Label', 'Answer', 'Insight', 'Action', 'Comment', 'Tags'])
