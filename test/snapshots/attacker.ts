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

/** Cells that all figures count or leave out together. */
interface Lump {
  readonly cells: readonly Cell[]
  readonly size: number
  /** Which of the figures count them. */
  readonly counted: readonly boolean[]
}

/**
 * Every group of answers whose number follows from figures by adding and subtracting, of somebody and
 * of fewer than the minimum. All figures of a group come with one another (score, categories, ratings),
 * so what is found of how many there are is found of what they answered.
 *
 * Where nobody is found to be, nobody is in any part of it, and more can be told apart.
 *
 * Whoever knows how segments hang together says which an answer can possibly be in at once.
 */
export function smallGroupsIn(
  company: SmallCompany,
  figures: readonly Figure[],
  isPossible: (segments: SmallAnswer['segments']) => boolean = () => true,
): Finding[] {
  let cells = cellsOf(company).filter((cell) => isPossible(cell.segments))
  for (;;) {
    const lumps = lumpsOf(cells, figures)
    const [nobody] = groupsIn(lumps, 0)
    if (!nobody) return [...groupsIn(lumps, company.minimum - 1)].map(findingOf)
    const empty = new Set(nobody.flatMap((lump) => lump.cells))
    cells = cells.filter((cell) => !empty.has(cell))
  }
}

function lumpsOf(cells: readonly Cell[], figures: readonly Figure[]): Lump[] {
  const different = new Map(
    figures.map((figure) => [JSON.stringify([figure.group, figure.period]), figure]),
  )
  const counting = (cell: Cell): boolean[] =>
    different
      .values()
      .map((figure) => covers(figure, cell))
      .toArray()
  return Map.groupBy(cells, (cell) => String(counting(cell)))
    .values()
    .map((members) => ({
      cells: members,
      size: members.reduce((sum, { size }) => sum + size, 0),
      counted: counting(members[0]!),
    }))
    .filter(({ counted }) => counted.includes(true))
    .toArray()
}

function findingOf(group: readonly Lump[]): Finding {
  return {
    size: group.reduce((sum, { size }) => sum + size, 0),
    cells: group.flatMap(({ cells }) => cells.map(nameOf)),
  }
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

/**
 * Every group of at most so many that is a sum of figures, some of them subtracted: each lump is in it
 * once or not at all. Figures are reduced to echelon form, the largest lumps first, so that each row has
 * a lump that no other has: the row is taken once or not at all, and never when that lump is too large.
 */
function* groupsIn(unordered: readonly Lump[], most: number): Generator<Lump[]> {
  const lumps = unordered.toSorted((one, other) => other.size - one.size)
  const figures = lumps[0]?.counted.keys().toArray() ?? []
  const rows = reduced(
    figures.map((figure) => lumps.map(({ counted }) => (counted[figure] ? 1 : 0))),
  ).filter((row) => lumps[row.findIndex(isSome)]!.size <= most)
  // A lump is decided when the last row that says something of it is.
  const lastRow = lumps.map((_, at) => rows.findLastIndex((row) => isSome(row[at]!)))
  const decidedAt = rows.map((_, index) => [...lumps.keys()].filter((at) => lastRow[at] === index))
  function* from(index: number, sum: readonly number[], size: number): Generator<Lump[]> {
    if (size > most) return
    if (index === rows.length) return yield lumps.filter((_, at) => sum[at]! > 0.5)
    for (const factor of [0, 1]) {
      const next = factor === 0 ? sum : sum.map((value, at) => value + rows[index]![at]!)
      const decided = decidedAt[index]!
      if (!decided.every((at) => !isSome(next[at]!) || !isSome(next[at]! - 1))) continue
      const more = decided.reduce((all, at) => all + Math.round(next[at]!) * lumps[at]!.size, 0)
      yield* from(index + 1, next, size + more)
    }
  }
  for (const group of from(0, Array<number>(lumps.length).fill(0), 0))
    if (group.length > 0) yield group
}

function isSome(value: number): boolean {
  return Math.abs(value) > TINY
}
