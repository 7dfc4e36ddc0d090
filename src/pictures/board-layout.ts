import type { Messages } from '#messages/messages.ts'
import { layOutHeadline, layOutWaiting } from './headline-layout.ts'
import type { Pictured } from './picture.ts'
import { BOARD_WIDTH, INNER, MARGIN, type BoardLayout, type PlacedLine } from './placed.ts'
import { fitLine, setLine, type Line } from './type.ts'

/** The size of the name. */
const TITLE = 34

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
