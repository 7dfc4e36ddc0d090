import type { Day } from '#nps/period.ts'
import { isIn, type Figure, type SmallAnswer, type SmallCompany } from './small-company.ts'

/** What somebody has found out by adding and subtracting: how many answers are in a group of them. */
export interface Finding {
  /** How many there are. */
  readonly size: number
  /** The days and the segments of which the group is made. */
  readonly cells: readonly string[]
}

/** Answers that no figure can tell apart: of one day, and in the same segments. */
interface Cell {
  readonly day: Day
  readonly segments: SmallAnswer['segments']
  readonly size: number
}

/**
 * Every group of answers whose number follows from figures by adding and subtracting, of somebody and
 * of fewer than the minimum. All figures of a group come with one another (score, categories, ratings),
 * so what is found of how many there are is found of what they answered.
 *
 * Figures are sums over cells. With the sums reduced to echelon form, a group that can be had is a
 * combination of rows whose factors stand in the pivots: each is tried with each of them in or out.
 *
 * Whoever knows how segments hang together says which an answer can possibly be in at once.
 */
export function smallGroupsIn(
  company: SmallCompany,
  figures: readonly Figure[],
  isPossible: (segments: SmallAnswer['segments']) => boolean = () => true,
): Finding[] {
  const isNobody = (cell: Cell): boolean =>
    figures.some((figure) => figure.responses === 0 && covers(figure, cell))
  const cells = cellsOf(company).filter((cell) => isPossible(cell.segments) && !isNobody(cell))
  const rows = reduced(
    figures
      .filter(({ responses }) => responses > 0)
      .map((figure) => cells.map((cell) => (covers(figure, cell) ? 1 : 0))),
  )
  if (rows.length > 20) throw new RangeError('There are too many figures to try all combinations.')
  return [...groupsIn(rows)].flatMap((group) => {
    const members = cells.filter((_, index) => group[index] === 1)
    const size = members.reduce((sum, cell) => sum + cell.size, 0)
    if (size === 0 || size >= company.minimum) return []
    return [{ size, cells: members.map(nameOf) }]
  })
}

/**
 * Sums that figures leave only one number for when nobody can be fewer than none: of everybody, of
 * each segment and of those in none, in each run of days; of somebody and fewer than the minimum.
 */
export function smallSumsIn(company: SmallCompany, figures: readonly Figure[]): Finding[] {
  const cells = cellsOf(company)
  const equations = figures.map((figure) => ({
    members: cells.flatMap((cell, index) => (covers(figure, cell) ? [index] : [])),
    total: figure.responses,
  }))
  const low = cells.map(() => 0)
  const high = cells.map(() => Infinity)
  let isNarrower = true
  while (isNarrower) {
    isNarrower = false
    for (const { members, total } of equations)
      for (const index of members) {
        const others = members.filter((one) => one !== index)
        const least = total - others.reduce((sum, one) => sum + high[one]!, 0)
        const most = total - others.reduce((sum, one) => sum + low[one]!, 0)
        if (least <= low[index]! && most >= high[index]!) continue
        low[index] = Math.max(low[index]!, least)
        high[index] = Math.min(high[index]!, most)
        isNarrower = true
      }
  }
  return runsOf(company, cells).flatMap((members) => {
    const [least, most] = [low, high].map((bounds) =>
      members.reduce((sum, index) => sum + bounds[index]!, 0),
    )
    if (least !== most || !least || least >= company.minimum) return []
    return [{ size: least, cells: members.map((index) => nameOf(cells[index]!)) }]
  })
}

function runsOf({ dimensions }: SmallCompany, cells: readonly Cell[]): number[][] {
  const days = [...new Set(cells.map(({ day }) => day))]
  const groups = [
    () => true,
    ...dimensions.flatMap((count, dimension) =>
      [...Array(count).keys(), null].map(
        (segment) => (cell: Cell) => cell.segments[dimension] === segment,
      ),
    ),
  ]
  return groups.flatMap((isMember) =>
    days.flatMap((from) =>
      days
        .filter((to) => from <= to)
        .map((to) =>
          cells.flatMap((cell, index) =>
            isMember(cell) && from <= cell.day && cell.day <= to ? [index] : [],
          ),
        ),
    ),
  )
}

function nameOf({ day, segments }: Cell): string {
  return `${day} ${segments.join('/')}`
}

/** How many answers a figure should say there are. */
export function trueSize({ answers }: SmallCompany, figure: Figure): number {
  return answers.filter((answer) => covers(figure, answer)).length
}

function covers(
  { group, period }: Figure,
  { day, segments }: Pick<SmallAnswer, 'day' | 'segments'>,
): boolean {
  return period.from <= day && day < period.to && isIn({ day, segments, rating: 0 }, group)
}

/** Also those in which nobody is: who looks from outside does not know that. */
function cellsOf({ answers, dimensions }: SmallCompany): Cell[] {
  const days = [...new Set(answers.map(({ day }) => day))].sort()
  let combinations: (number | null)[][] = [[]]
  for (const count of dimensions)
    combinations = combinations.flatMap((some) =>
      [...Array(count).keys(), null].map((segment) => [...some, segment]),
    )
  return days.flatMap((day) =>
    combinations.map((segments) => ({
      day,
      segments,
      size: answers.filter((one) => one.day === day && String(one.segments) === String(segments))
        .length,
    })),
  )
}

/** Reduced row echelon form, without rows of zeros. */
function reduced(matrix: number[][]): number[][] {
  const rows = matrix.map((row) => [...row])
  const width = rows[0]?.length ?? 0
  let done = 0
  for (let column = 0; column < width && done < rows.length; column += 1) {
    const found = rows.findIndex((row, index) => index >= done && Math.abs(row[column]!) > TINY)
    if (found === -1) continue
    const pivot = rows[found]!
    rows[found] = rows[done]!
    const factor = pivot[column]!
    rows[done] = pivot.map((value) => value / factor)
    for (const [index, row] of rows.entries()) {
      const times = row[column]!
      if (index === done || Math.abs(times) < TINY) continue
      rows[index] = row.map((value, at) => value - times * rows[done]![at]!)
    }
    done += 1
  }
  return rows.slice(0, done)
}

const TINY = 1e-9

/** All combinations of rows in which every cell is once or not at all; depth first, given up early. */
function* groupsIn(rows: readonly number[][]): Generator<number[]> {
  const width = rows[0]?.length ?? 0
  // A cell is decided when the last row that says something of it is.
  const lastRow = Array.from({ length: width }, (_, cell) =>
    rows.findLastIndex((row) => Math.abs(row[cell]!) > TINY),
  )
  const decidedAt = rows.map((_, index) =>
    lastRow.flatMap((last, cell) => (last === index ? [cell] : [])),
  )
  function* from(index: number, sum: number[]): Generator<number[]> {
    if (index === rows.length) return yield sum.map(Math.round)
    for (const factor of [0, 1]) {
      const next = factor === 0 ? sum : sum.map((value, at) => value + rows[index]![at]!)
      if (decidedAt[index]!.every((cell) => isZeroOrOne(next[cell]!))) yield* from(index + 1, next)
    }
  }
  yield* from(0, Array<number>(width).fill(0))
}

function isZeroOrOne(value: number): boolean {
  return Math.abs(value) < TINY || Math.abs(value - 1) < TINY
}
