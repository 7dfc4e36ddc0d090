import { Refusal } from '#nps/refusal.ts'
import { bytesOf, type SourceFile } from './source-file.ts'

const MARK = 'd0cf11e0a1b11ae1'

/** So much of a directory of such a file is looked at, in bytes. */
const DIRECTORY = 4096

/**
 * Refuses files in the way of Office before 2007, in which workbooks with a password are kept to
 * this day. Throws `Refusal` in words for what it is.
 */
export async function refuseOldOffice(file: SourceFile, head: Buffer): Promise<void> {
  if (head.toString('hex', 0, 8) !== MARK) return
  const names = await namesIn(file, head)
  const kind = KINDS.find(({ mark }) => names.includes(mark)) ?? UNKNOWN
  throw new Refusal('not-text', `${file.name} is ${kind.is}.`, kind.hint)
}

/** The names of what is inside, behind which other bytes stand. */
async function namesIn(file: SourceFile, head: Buffer): Promise<string> {
  const sector = 2 ** Math.min(12, head.readUInt16LE(30))
  const from = Math.min(file.size, (head.readUInt32LE(48) + 1) * sector)
  const directory = await bytesOf(file, { from, to: Math.min(file.size, from + DIRECTORY) })
  return directory.toString('utf16le')
}

const SAVE = 'Open it in Excel and save it as an Excel workbook (.xlsx) or as “CSV UTF-8”.'

const UNKNOWN = { mark: '', is: 'a file in the way of old Office programs', hint: SAVE }

const KINDS = [
  {
    mark: 'EncryptedPackage',
    is: 'protected with a password, so nothing in it can be read',
    hint: 'Open it in Excel, save it without the password, or export the answers as CSV.',
  },
  { mark: 'Workbook', is: 'a workbook of Excel before 2007 (.xls)', hint: SAVE },
  { mark: 'Book', is: 'a workbook of Excel before 1997 (.xls)', hint: SAVE },
  {
    mark: 'WordDocument',
    is: 'a Word document',
    hint: 'Export the results from your survey tool as CSV and import that file.',
  },
]
