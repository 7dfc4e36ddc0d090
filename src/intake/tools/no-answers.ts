import { cellOf, type Row } from '#intake/row.ts'
import type { Column } from '#intake/table/column.ts'
import { wordsOf } from '#intake/table/words.ts'
import type { Table } from '#intake/table/table.ts'
import { toolOf } from './tool.ts'

/**
 * Says of a row why it is no answer to be counted although it may have a rating: a preview, a test,
 * another kind of survey, or one that the survey tool itself does not count. `null` when it is one.
 */
export type WhyNoAnswer = (row: Row) => string | null

/** Looks for the columns in which survey tools say so. */
export function noAnswersIn({ columns }: Table): WhyNoAnswer {
  const tool = toolOf(columns)
  const rules = RULES.flatMap(({ header, only, isKind, why }) => {
    if (only !== undefined && only !== tool) return []
    const column = columns.find((column) => header.test(headerOf(column)) || isKind?.(column))
    return column ? [(row: Row) => why(cellOf(row, column).trim())] : []
  })
  return (row) => {
    for (const rule of rules) {
      const reason = rule(row)
      if (reason !== null) return reason
    }
    return null
  }
}

/** Older files of Qualtrics have the name in the second row. */
function headerOf({ name, question }: Column): string {
  return wordsOf(/^V\d+$/.test(name.trim()) ? question : name)
}

interface Rule {
  readonly header: RegExp
  readonly only?: 'qualtrics'
  /** Whether a column is it by what stands in it, whatever its header. */
  readonly isKind?: (column: Column) => boolean
  readonly why: (cell: string) => string | null
}

const RULES: readonly Rule[] = [
  { header: /^status$/, only: 'qualtrics', why: whyStatus },
  { header: /^(status|response type|distribution channel)$/, why: whyNamed },
  {
    header: /^(hs )?survey ?type$/,
    isKind: ({ profile }) => profile.surveyKinds * 10 > profile.filled * 9 && profile.filled > 0,
    why: (cell) =>
      OTHER_SURVEY.test(cell) ? 'an answer to another kind of survey, not NPS' : null,
  },
  {
    header: /^excluded from calculations?$/,
    why: (cell) => (isTrue(cell) ? 'the survey tool leaves it out of its own calculations' : null),
  },
  { header: /^dismissed$/, why: (cell) => (isTrue(cell) ? 'dismissed, not answered' : null) },
  { header: /^pending$/, why: (cell) => (isTrue(cell) ? 'not answered yet' : null) },
  {
    header: /^(is )?(test|preview|test response|preview response)$/,
    why: (cell) => (isTrue(cell) ? 'a test, not an answer' : null),
  },
]

const OTHER_SURVEY =
  /^(csat|ces|pmf|smileys?|thumbs?|stars?|(five|5)[ _-]?stars?|custom[a-z_ ]*(satisfaction|effort).*)\b/i

function isTrue(cell: string): boolean {
  return /^(true|yes|y|t|1)$/i.test(cell)
}

/** A file of Qualtrics from which columns were left out is not known for one. */
function whyNamed(cell: string): string | null {
  if (/^(survey )?preview$/i.test(cell)) return 'a preview, not an answer'
  return /^(survey )?test$/i.test(cell) ? 'a test, not an answer' : null
}

/** Qualtrics writes a number, or its name in the language of the one who exports. */
function whyStatus(cell: string): string | null {
  if (/^(1|9|17)$/.test(cell) || PREVIEW.test(cell)) return 'a preview, not an answer'
  if (cell === '2' || /^survey test$/i.test(cell)) return 'a test, not an answer'
  return /^(8|12)$/.test(cell) || /\bspam\b/i.test(cell) ? 'marked as spam' : null
}

const PREVIEW =
  /preview|vorschau|aper[çc]u|vista previa|pr[ée]visuali|anteprima|f[öo]rhandsgr|forh[åa]ndsvis|voorbeeld|esikatsel|podgl[ąa]d|预览|預覽|プレビュー|미리|предварительн|предпросмотр/i
