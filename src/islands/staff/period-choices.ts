import { firstDayOf, monthNumber, monthStarts, type Day } from '#nps/period.ts'
import type { Snapshot } from '#nps/snapshot.ts'
import { queryOf, type Months, type View } from '#nps/view.ts'

/** What the page shows of itself first, and the periods that are most asked for. */
export type PeriodName = 'latest' | 'year' | 'twelve' | 'all'

/** A period to choose, as a link that keeps the rest of what is looked at. */
export interface PeriodLink {
  readonly name: PeriodName
  readonly href: string
  readonly isCurrent: boolean
}

/** The periods that are most asked for; none while there is no answer. */
export function periodLinks(view: View, { dataThrough }: Snapshot): PeriodLink[] {
  if (!dataThrough) return []
  const since = (from: Day | null): Months => ({ from, to: null })
  const month = monthNumber(dataThrough)
  const here = queryOf(view)
  const { audience, survey, segment, theme, by } = view
  const latest: View = { audience, survey, segment, ...(theme && { theme }), ...(by && { by }) }
  const views: Record<PeriodName, View> = {
    latest,
    year: { ...latest, months: since(firstDayOf(month - (month % 12))) },
    twelve: { ...latest, months: since(firstDayOf(month - 11)) },
    all: { ...latest, months: since(null) },
  }
  return Object.entries(views).map(([name, one]) => ({
    name: name as PeriodName,
    href: `/${queryOf(one)}`,
    isCurrent: queryOf(one) === here,
  }))
}

/** A month to choose. */
export interface MonthChoice {
  readonly value: Day
  readonly month: Day
  readonly isChosen: boolean
}

/** The months that have answers, the latest first: where a period may begin, and what it may end with. */
export function monthChoices(
  { months: chosen }: View,
  { dataFrom, dataThrough }: Snapshot,
): { readonly from: MonthChoice[]; readonly to: MonthChoice[] } {
  const months = dataFrom && dataThrough ? monthStarts(dataFrom, dataThrough).reverse() : []
  return {
    from: months.map((month) => ({ value: month, month, isChosen: month === chosen?.from })),
    to: months.map((month) => {
      const value = firstDayOf(monthNumber(month) + 1)
      return { value, month, isChosen: value === chosen?.to }
    }),
  }
}
