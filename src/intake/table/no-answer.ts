/** Whether a cell is blank or holds what programs write for nothing: `NA`, `-`, `#N/A`, `null`. */
export function isNoAnswer(cell: string): boolean {
  if (cell === '') return true
  const first = cell.charCodeAt(0)
  if (isDigitOrLetter(first) && first !== SMALL_N && first !== LARGE_N) return false
  if (cell.length > LONGEST) return cell.trim() === ''
  const text = cell.trim()
  return text === '' || MARKS.has(text)
}

/** Whether the words of a rating's cell say that the question was passed over. */
export function isPassedOver(cell: string): boolean {
  return cell.length < 30 && PASSED.has(cell.trim().toLowerCase().replaceAll('’', "'"))
}

const LONGEST = 10
const SMALL_N = 110
const LARGE_N = 78

/** Letter case counts: `NA` is a program's, `na` is somebody's answer. */
const MARKS = new Set([
  ...['NA', 'N/A', 'n/a', 'N.A.', 'n.a.', '#N/A', '#NA', '<NA>', 'NaN', 'nan', 'NAN', '#NULL!'],
  ...['null', 'NULL', 'Null', '(null)', '(NULL)', 'nil', 'None', '(blank)', '-', '--', '–', '—'],
])

function isDigitOrLetter(code: number): boolean {
  if (code >= 48 && code <= 57) return true
  const letter = code | 32
  return letter >= 97 && letter <= 122
}

const PASSED = new Set([
  ...['na', 'none', 'no answer', 'no response', 'not answered', 'not applicable', 'skipped'],
  ...['unanswered'],
  ...["don't know", "i don't know", 'dont know', 'do not know', 'dk', 'no opinion'],
  ...['prefer not to say', 'prefer not to answer', 'vet ej', 'vet inte', 'ingen åsikt', 'ej svar'],
  ...['ved ikke', 'vet ikke', 'en osaa sanoa', 'weiß nicht', 'weiss nicht', 'keine angabe', 'k.a.'],
  ...['weet niet', 'geen mening', 'ne sait pas', 'ne se prononce pas', 'sans opinion', 'nsp'],
  ...['no sé', 'no sabe', 'ns/nc', 'ns/nr', 'não sei', 'non so', 'nie wiem', '不知道', '未回答'],
])
