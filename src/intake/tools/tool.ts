import type { Column } from '#intake/table/column.ts'
import { wordsOf } from '#intake/table/words.ts'

/** The survey tools whose files are known by their headers. */
export type Tool =
  | 'qualtrics'
  | 'surveymonkey'
  | 'survicate'
  | 'typeform'
  | 'google-forms'
  | 'microsoft-forms'
  | 'formbricks'
  | 'tally'
  | 'delighted'
  | 'hubspot'
  | 'asknicely'
  | 'wootric'
  | 'satismeter'

/**
 * The survey tool that wrote a file, going by headers that only its files have together; `null`
 * when none is recognised, which changes nothing of how the file is read.
 */
export function toolOf(columns: readonly Column[]): Tool | null {
  const names = new Set(columns.map(({ name }) => wordsOf(name)))
  const has = (name: string) => names.has(name)
  const known = SIGNS.find(([, ...signs]) => signs.every(has))
  if (known) return known[0]
  if (columns.some(({ question }) => question === 'Score') && has('response uuid'))
    return 'survicate'
  return TIMESTAMPS.test(wordsOf(columns[0]?.name ?? '')) ? 'google-forms' : null
}

/** Headers in plain words. */
const SIGNS: readonly (readonly [Tool, ...string[]])[] = [
  ['qualtrics', 'start date', 'end date', 'recorded date', 'response id'],
  ['qualtrics', 'v1', 'v2', 'v3', 'v4', 'v5'],
  ['surveymonkey', 'respondent id', 'collector id'],
  ['survicate', 'date time utc', 'response uuid'],
  ['typeform', '#', 'network id'],
  ['typeform', '#', 'submit date utc'],
  ['microsoft-forms', 'id', 'start time', 'completion time'],
  ['formbricks', 'response id', 'timestamp', 'survey id', 'finished'],
  ['tally', 'submission id', 'respondent id', 'submitted at'],
  ['hubspot', 'hs response group'],
  ['hubspot', 'hs submission timestamp'],
  ['wootric', 'excluded from calculations'],
  ['delighted', 'survey type', 'score', 'permalink'],
  ['delighted', 'person', 'score', 'permalink'],
  ['satismeter', 'rating', 'category', 'dismissed'],
  ['satismeter', 'rating', 'feedback', 'dismissed'],
  ['asknicely', 'answer', 'sent', 'responded'],
  ['asknicely', 'nps', 'sent', 'responded'],
]

/** What Google calls the first column, in many languages. */
const TIMESTAMPS =
  /^(timestamp|horodateur|zeitstempel|tidsstampel|tidsstempel|tidstempel|tijdstempel|marca temporal|carimbo de data hora|informazioni cronologiche|sygnatura czasowa|aikaleima|casova znacka|casove razitko|casova peciatka|idobelyeg|zaman damgasi|отметка времени|时间戳记|时间戳|時間戳記|タイムスタンプ|타임스탬프)$/
