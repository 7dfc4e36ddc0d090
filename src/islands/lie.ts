import type { Layout } from '#nps/screen.ts'

/** A condition of the board's style, by the shape of what it is drawn on. */
const SHAPE = /(min|max)-aspect-ratio: ?(\d+) ?\/ ?(\d+)/g

/** The conditions as they were written, of those that have been turned round. */
const asWritten = new Map<CSSMediaRule, string>()

let isTurned = false

/**
 * Has the board lie as the screen hangs. Where its browser does not know that the screen is on its
 * side, the picture is turned, and all that the style says of the shape is meant the other way round.
 */
export function lie(layout: Layout): void {
  const isUpright = innerHeight > innerWidth
  const turned = layout === 'auto' ? false : isUpright !== (layout === 'portrait')
  if (turned === isTurned) return
  isTurned = turned
  for (const rule of shapeRules()) {
    const written = asWritten.get(rule) ?? rule.media.mediaText
    asWritten.set(rule, written)
    rule.media.mediaText = turned ? turnRound(written) : written
  }
  const { dataset } = document.documentElement
  if (turned) dataset['turned'] = ''
  else delete dataset['turned']
}

/** `(max-aspect-ratio: 3/4)` of a picture on its side is `(min-aspect-ratio: 4/3)` of the window. */
export function turnRound(condition: string): string {
  return condition.replace(SHAPE, (_, bound: string, width: string, height: string) => {
    return `${bound === 'min' ? 'max' : 'min'}-aspect-ratio: ${height}/${width}`
  })
}

function shapeRules(): CSSMediaRule[] {
  const sheets = Array.from(document.styleSheets).filter((sheet) => sheet.href === null)
  const rules = sheets.reduce<CSSRule[]>((all, sheet) => all.concat(Array.from(sheet.cssRules)), [])
  return rules.filter(
    (rule): rule is CSSMediaRule =>
      rule instanceof CSSMediaRule && /aspect-ratio/.test(rule.media.mediaText),
  )
}
