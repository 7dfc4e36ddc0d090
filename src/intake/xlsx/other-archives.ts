import { Refusal } from '#nps/refusal.ts'
import type { Entry } from './zip-directory.ts'

/** The refusal of an archive that is no workbook we read, in words for what it is. */
export function otherArchive(name: string, entries: ReadonlyMap<string, Entry>): Refusal {
  const names = [...entries.keys()]
  const { is, hint } = KINDS.find(({ mark }) => names.some((part) => mark.test(part))) ?? ARCHIVE
  return new Refusal('not-text', `${name} is ${is}, not a table of answers.`, hint)
}

const SAVE = 'Open it and save it as an Excel workbook (.xlsx) or as CSV.'
const EXPORT = 'Export the results from your survey tool as CSV and import that file.'

const ARCHIVE = { is: 'a compressed archive', hint: 'Unpack it and import the file inside.' }

const KINDS = [
  { mark: /^xl\/workbook\.bin$/, is: 'a binary Excel workbook (.xlsb)', hint: SAVE },
  { mark: /^index\/document\.iwa$|^index\.zip$|\.iwa$/, is: 'a Numbers document', hint: SAVE },
  { mark: /^word\//, is: 'a Word document', hint: EXPORT },
  { mark: /^ppt\//, is: 'a PowerPoint presentation', hint: EXPORT },
  { mark: /^content\.xml$/, is: 'an OpenDocument file (.ods)', hint: SAVE },
]
