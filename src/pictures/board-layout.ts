import type { Messages } from '#messages/messages.ts'
import type { ChangeVerdict } from '#nps/change.ts'
import type { GoalVerdict } from '#nps/goal.ts'
import type { Progress, ShownScore } from '#nps/snapshot.ts'
import type { Pictured } from './picture.ts'
import { fitLine, setLine, type Line } from './type.ts'

/** A board is laid out 1200 wide, however many pixels that becomes. */
export const BOARD_WIDTH = 1200
const MARGIN = 64
const INNER = BOARD_WIDTH - 2 * MARGIN

/** How tall capitals and figures of our typeface are, in em. */
const CAPITALS = 0.72

/** The size of the name. */
const TITLE = 34

/** A line of text, where it is set, and how loud it is. */
export interface PlacedLine {
  readonly line: Line
  readonly x: number
  readonly y: number
  readonly tone: 'ink' | 'quiet'
}

/** A mark of the height of a line, whose upper left corner is here. */
export interface PlacedMark<Verdict> {
  readonly verdict: Verdict
  readonly x: number
  readonly y: number
  readonly size: number
}

/** Where everything on a board is. */
export interface BoardLayout {
  readonly lines: readonly PlacedLine[]
  readonly change: PlacedMark<ChangeVerdict> | null
  readonly targets: readonly PlacedMark<GoalVerdict>[]
  readonly progress: (Progress & { readonly x: number; readonly y: number }) | null
  /** `em` is the size of its figures. */
  readonly gauge: { readonly x: number; readonly y: number; readonly width: number; em: number }
}

type Headline = Pick<BoardLayout, 'lines' | 'change' | 'targets' | 'progress'>

/** Lays a board out that is so high: what is not as high as a preview of a chat is spread over it. */
export function layOutBoard(of: Pictured, messages: Messages, height: number): BoardLayout {
  const more = (height - 630) / 3
  const { score } = of
  const headline = score.withheld
    ? layOutWaiting(of, messages, 228 + more)
    : layOutHeadline(of, score, messages, 156 + more)
  return {
    ...headline,
    lines: [
      ...layOutHeader(of, messages),
      ...headline.lines,
      ...layOutFooter(of, messages, height),
    ],
    gauge: { x: MARGIN, y: 378 + 2 * more, width: INNER, em: 25 },
  }
}

/** Whose score it is, and of what. Of a long name as much as there is room for, of a segment all of it. */
function layOutHeader(of: Pictured, messages: Messages): PlacedLine[] {
  const lines = of.segment ? [`· ${of.segment.name}`] : []
  const [segment] = lines.map((text) =>
    fitLine(text, { size: 26 }, { width: INNER / 2, least: 20 }),
  )
  const width = INNER - (segment ? segment.width + 10 : 0)
  const survey = fitLine(of.survey?.name ?? '', { size: 26 }, { width, least: 26 })
  const subject = [survey, ...(segment ? [segment] : [])]
  return [
    ...besides(titleOf(of, messages), { x: MARGIN, y: 80, gap: 16, tone: 'ink' }),
    ...besides(subject, { x: MARGIN, y: 118, gap: 10, tone: 'quiet' }),
  ]
}

function titleOf({ company }: Pictured, messages: Messages): Line[] {
  for (const words of [messages.nps, messages.short]) {
    const nps = setLine(words, { size: TITLE })
    const room = { width: INNER - nps.width - 16, least: TITLE }
    const name = fitLine(company.name, { size: TITLE, weight: 700 }, room)
    if (name.text === company.name || words === messages.short) return [name, nps]
  }
  return []
}

/** Lines side by side; those without a word take no room. */
function besides(
  lines: readonly Line[],
  { x, y, gap, tone }: { x: number; y: number; gap: number; tone: PlacedLine['tone'] },
): PlacedLine[] {
  let next = x
  return lines
    .filter(({ width }) => width > 0)
    .map((line) => {
      const placed = { line, x: next, y, tone }
      next += line.width + gap
      return placed
    })
}

function layOutFooter(
  { score, dataThrough }: Pictured,
  messages: Messages,
  height: number,
): PlacedLine[] {
  const y = height - 54
  const sample = score.withheld
    ? []
    : [
        setLine(messages.answers(score.responses), { size: 28, weight: 700 }),
        setLine(messages.margin(score.marginOfError), { size: 28 }),
      ]
  const through = setLine(dataThrough ? messages.dataThrough(dataThrough) : '', { size: 28 })
  return [
    ...besides(sample, { x: MARGIN, y, gap: 16, tone: 'ink' }),
    { line: through, x: BOARD_WIDTH - MARGIN - through.width, y, tone: 'quiet' },
  ]
}

/** The score, and beside it from its top to its foot which way it goes and how far to the targets. */
function layOutHeadline(
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
function layOutWaiting({ score, progress }: Pictured, messages: Messages, y: number): Headline {
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
