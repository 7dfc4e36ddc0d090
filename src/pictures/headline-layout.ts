import type { Messages } from '#messages/messages.ts'
import type { GoalVerdict } from '#nps/goal.ts'
import type { ShownScore } from '#nps/snapshot.ts'
import type { Pictured } from './picture.ts'
import {
  BOARD_WIDTH,
  CAPITALS,
  INNER,
  MARGIN,
  type BoardLayout,
  type Headline,
  type PlacedLine,
  type PlacedMark,
} from './placed.ts'
import { fitLine, setLine } from './type.ts'

/** The score, and beside it from its top to its foot which way it goes and how far to the targets. */
export function layOutHeadline(
  of: Pictured,
  { nps }: ShownScore,
  messages: Messages,
  top: number,
): Headline {
  const size = 270
  const numeral = setLine(messages.signed(nps), { size, weight: 700, spacing: -0.045 })
  const x = MARGIN + numeral.width + 60
  const foot = top + CAPITALS * size
  const targets = layOutTargets(of, messages, { x, foot })
  const change = layOutChange(of, messages, { x, top })
  const lines = [...change.lines, ...targets.lines]
  return {
    lines: [{ line: numeral, x: MARGIN, y: foot, tone: 'ink' }, ...lines],
    change: change.mark,
    targets: targets.marks,
    progress: null,
  }
}

function layOutChange(
  { change, window }: Pictured,
  messages: Messages,
  { x, top }: { x: number; top: number },
): { lines: PlacedLine[]; mark: BoardLayout['change'] } {
  const width = BOARD_WIDTH - MARGIN - x
  if (!change) {
    const line = fitLine(messages.nothingBefore, { size: 30 }, { width, least: 20 })
    return { lines: [{ line, x, y: top + CAPITALS * line.size, tone: 'ink' }], mark: null }
  }
  const words = messages.change(change.verdict, change.points)
  const setting = { size: 60, weight: 700, spacing: -0.03 } as const
  const way = fitLine(words, setting, { width: width - 60, least: 36 })
  const y = top + CAPITALS * way.size
  const since = fitLine(window ? messages.since(window) : '', { size: 28 }, { width, least: 20 })
  return {
    lines: [
      { line: way, x: x + 0.88 * way.size, y, tone: 'ink' },
      { line: since, x, y: y + 46, tone: 'ink' },
    ],
    // The arrow does not fill its box: it begins where the words below it do.
    mark: {
      verdict: change.verdict,
      x: x - 0.08 * way.size,
      y: y - 0.75 * way.size,
      size: way.size,
    },
  }
}

/** One below the other; two in a row where there are more. */
function layOutTargets(
  { goals }: Pictured,
  messages: Messages,
  { x, foot }: { x: number; foot: number },
): { lines: PlacedLine[]; marks: PlacedMark<GoalVerdict>[] } {
  const judged = goals
    .slice(0, 4)
    .flatMap(({ verdict, target }) => (verdict ? [{ verdict, target }] : []))
  const columns = judged.length > 2 ? 2 : 1
  const size = columns > 1 ? 30 : 33
  const set = judged.map(({ verdict, target }) => {
    return { verdict, line: setLine(messages.verdict(verdict, target), { size, weight: 700 }) }
  })
  const step = Math.max(0, ...set.map(({ line }) => line.width)) + 2.4 * size
  const last = Math.ceil(set.length / columns) - 1
  const placed = set.map(({ verdict, line }, index) => {
    const left = x + (index % columns) * step
    const y = foot - (last - Math.floor(index / columns)) * 1.4 * size
    return {
      line: { line, x: left + 1.35 * size, y, tone: 'ink' } as const,
      mark: { verdict, x: left, y: y - 0.81 * size, size },
    }
  })
  return { lines: placed.map(({ line }) => line), marks: placed.map(({ mark }) => mark) }
}

/** A score that is not shown, and why; nothing there could be taken for one. */
export function layOutWaiting(
  { score, progress }: Pictured,
  messages: Messages,
  y: number,
): Headline {
  if (!score.withheld) throw new Error('This score is shown.')
  const { title, body } = messages.withheld(score.reason, progress)
  const setting = { size: 80, weight: 700, spacing: -0.035 } as const
  const first = fitLine(title, setting, { width: INNER, least: 44 })
  const second = fitLine(body, { size: 32 }, { width: INNER, least: 22 })
  const lines: PlacedLine[] = [{ line: first, x: MARGIN, y, tone: 'ink' }]
  // Who looks at a picture has no shell at hand.
  if (score.reason !== 'no answers')
    lines.push({ line: second, x: MARGIN, y: y + 58, tone: 'quiet' })
  return {
    lines,
    change: null,
    targets: [],
    progress: progress && { ...progress, x: MARGIN, y: y + 92 },
  }
}
