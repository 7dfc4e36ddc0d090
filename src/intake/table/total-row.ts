import type { Row } from '#intake/row.ts'
import type { Column } from './column.ts'

/**
 * Whether a row is what people write below a table: a total or an average, named in its first cell.
 * Mostly the others are blank. In a short row of a file without dates none needs to be, and the
 * number would pass for somebody's answer. `first`: the first column, unless the answers stand there.
 */
export function isTotal({ cells }: Row, first: Column | null, isDated: boolean): boolean {
  const [name = ''] = cells
  if (name.length > LONGEST || first === null) return false
  const isNamed = TOTAL.test(name) || (first.profile.surveyKinds <= 1 && RESULT.test(name))
  if (!isNamed) return false
  const isShort = !isDated && cells.length <= 3
  return isShort || cells.filter((cell) => cell.trim() !== '').length * 2 <= cells.length
}

const LONGEST = 30

const TOTAL =
  /^\s*(?:grand |sub)?(?:totals?|averages?|avg|mean|median|sums?|summa|totalt|snitt|medel(?:värde)?|genomsnitt|gesamt(?:ergebnis)?|summe|durchschnitt|mittelwert|moyenne|total général|promedio|suma|media|média|totale|somma|gemiddelde|totaal|średnia|razem|yhteensä|keskiarvo|总计|合计|平均)\s*(?:(?:nps|score|rating|responses|answers)\s*)?:?\s*$/i

/** What has been worked out from the answers. */
const RESULT =
  /^\s*(?:e?nps(?: score)?|net promoter score|(?:number of |no\. of |# |% )?(?:promoters|passives|detractors|responses|answers|respondents)|count)\s*[:=%]?\s*$/i
