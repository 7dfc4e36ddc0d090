/** What came out of a benchmark, beside its yardstick and what it should be. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The same, measured in the same run with something that does as little as can be. */
  readonly yardstick?: number
  /** At most so many times the yardstick, or at most so much; without one it is only told. */
  readonly target?: { readonly ratio: number } | { readonly most: number }
  /** What belongs to it. */
  readonly note?: string
}

/** A benchmark; it throws when it cannot be measured. */
export interface Benchmark {
  readonly name: string
  /** Whether it takes so long that it is only run when it is named. */
  readonly isLong?: true
  run(): Promise<Figure[]>
}

/** How many times the yardstick; `null` without one, or when it is nothing. */
export function ratioOf({ value, yardstick }: Figure): number | null {
  return yardstick ? value / yardstick : null
}

/** Whether the target is reached; `null` without one. */
export function isReached(figure: Figure): boolean | null {
  const { target, value } = figure
  if (!target) return null
  if ('most' in target) return value <= target.most
  return (ratioOf(figure) ?? Infinity) <= target.ratio
}

/** The names of the columns of `cellsOf`. */
export const COLUMNS = ['', 'figure', 'yardstick', 'ratio', 'target', ''] as const

/** A figure as the cells of a table. */
export function cellsOf(figure: Figure): string[] {
  const { name, value, unit, yardstick, target } = figure
  const ratio = ratioOf(figure)
  const reached = isReached(figure)
  return [
    name,
    `${plain(value)} ${unit}`.trimEnd(),
    yardstick === undefined ? '' : `${plain(yardstick)} ${unit}`.trimEnd(),
    ratio === null ? '' : `${ratio.toFixed(2)}×`,
    !target
      ? ''
      : 'most' in target
        ? `≤ ${plain(target.most)} ${unit}`.trimEnd()
        : `≤ ${target.ratio}×`,
    reached === null ? '' : reached ? 'reached' : 'MISSED',
  ]
}

/** Three digits tell enough. */
function plain(value: number): string {
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0
  return Number(value.toFixed(digits)).toLocaleString('en')
}
