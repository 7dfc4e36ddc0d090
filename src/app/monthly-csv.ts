import type { MonthlyTallies, MonthlyTally } from '#nps/monthly-tallies.ts'
import { csvOf } from './csv.ts'

const HEADER = [
  ...['from', 'to', 'dimension', 'segment', 'promoters', 'passives', 'detractors'],
  ...['responses', 'nps', 'low', 'high', 'withheld'],
]

/** Tallies as a CSV file for spreadsheets. Everybody's rows name no segment; a withheld row says why. */
export function monthlyCsv({ tallies }: MonthlyTallies): string {
  return csvOf([HEADER, ...tallies.map(rowOf)])
}

function rowOf(tally: MonthlyTally): (string | number)[] {
  const { from, to, dimension, segment } = tally
  const group = [from, to, dimension?.name ?? '', segment?.name ?? '']
  if (tally.withheld) return [...group, '', '', '', '', '', '', '', tally.reason]
  const { promoters, passives, detractors, responses, nps, low, high } = tally
  return [...group, promoters, passives, detractors, responses, nps, low, high, '']
}
