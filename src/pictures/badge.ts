import { messagesIn } from '#messages/language.ts'
import type { Messages } from '#messages/messages.ts'
import { aloud } from './aloud.ts'
import Badge from './Badge.svelte'
import { coloursOf } from './colours.ts'
import type { PictureOrder, Pictured } from './picture.ts'
import { svgOf } from './svg-of.ts'
import { isForeign, lettersOf, outlineOf, setLine, type Line } from './type.ts'

/** A line of a badge, and where its ink begins. */
export interface BadgeLine {
  readonly x: number
  readonly ink: 'paper' | 'ink' | 'quiet'
  readonly line: Line
  /** `null` where the letters have to be those of whoever looks. */
  readonly outline: string | null
}

/** In pixels. */
export const BADGE_HEIGHT = 30
const SIZE = 15
const PADDING = 11
const GAP = 8

/** Draws a badge: what it is on a dark plate, the score and of how many beside it. */
export function drawBadge({ of, theme, language }: PictureOrder): string {
  const messages = messagesIn(language)
  const label = [messages.short, of.segment?.name].filter(Boolean).join(' · ')
  const first = badgeLine(setLine(label, { size: SIZE, weight: 700 }), PADDING, 'paper')
  const plate = endOf(first) + PADDING
  const lines = [first]
  for (const [line, ink] of said(of, messages)) {
    const last = lines[lines.length - 1] ?? first
    lines.push(badgeLine(line, last === first ? plate + PADDING : endOf(last) + GAP, ink))
  }
  const width = Math.ceil(endOf(lines[lines.length - 1] ?? first) + PADDING)
  const colours = coloursOf(theme, of.company.theme)
  const props = { width, plate, lines, colours: Object.fromEntries(colours) }
  return svgOf(
    Badge,
    { ...props, title: aloud(of, messages), language: messages.language },
    colours,
  )
}

function said(
  { score, progress }: Pictured,
  messages: Messages,
): readonly (readonly [Line, BadgeLine['ink']])[] {
  if (score.withheld)
    return [[setLine(messages.withheld(score.reason, progress).title, { size: SIZE }), 'quiet']]
  return [
    [setLine(messages.signed(score.nps), { size: SIZE, weight: 700 }), 'ink'],
    [setLine(messages.answers(score.responses), { size: SIZE }), 'quiet'],
  ]
}

function badgeLine(line: Line, x: number, ink: BadgeLine['ink']): BadgeLine {
  if (!isForeign(line.text)) return { x, ink, line, outline: outlineOf(line) }
  // As wide as the letters of East Asia: what they look like where it is seen, nobody knows here.
  const width = lettersOf(line.text).reduce((sum, letter) => sum + (isForeign(letter) ? 1 : 0.6), 0)
  return { x, ink, line: { ...line, left: 0, width: width * line.size }, outline: null }
}

function endOf({ x, line }: BadgeLine): number {
  return x + line.width
}
