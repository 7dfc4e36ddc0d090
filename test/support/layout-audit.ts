/** What a laid-out page looks like to somebody with a ruler. */
export interface LayoutAudit {
  /** What is wrong, in words; empty when all is well. */
  readonly problems: string[]
  /** The smallest text, in percent of the screen's shorter side. */
  readonly smallestText: number
  /** The numeral's font size and the height of its figures, in percent of the screen's height; `null` without one. */
  readonly headline: { readonly font: number; readonly figures: number } | null
}

/**
 * Measures a wall that is laid out: nothing scrolls, nothing is cut, no two texts overlap, no text is
 * smaller than 2.2 % of the shorter side, the numeral is 20 % of the height. For `page.evaluate`: it
 * is sent to the browser as source, so it uses nothing from outside itself.
 */
export function auditLayout(): LayoutAudit {
  const problems: string[] = []
  const width = window.innerWidth
  const height = window.innerHeight
  const root = document.documentElement
  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('No canvas to measure text with')
  const fontOf = (style: CSSStyleDeclaration) =>
    `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`

  // Where an ellipsis ends a text, or a clamp its lines: what is behind that is meant not to be seen.
  const clipOf = (element: Element): DOMRect | null => {
    for (let box: Element | null = element; box; box = box.parentElement) {
      const { textOverflow, webkitLineClamp } = getComputedStyle(box)
      if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none')
        return box.getBoundingClientRect()
    }
    return null
  }

  if (root.scrollWidth > width || root.scrollHeight > height)
    problems.push(`the page is ${String(root.scrollWidth)} × ${String(root.scrollHeight)}`)

  // Every piece of text with the boxes of its ink: from the ascent of its letters to their descent.
  const pieces: { text: string; element: Element; box: DOMRect }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let smallest = Infinity
  while (walker.nextNode()) {
    const node = walker.currentNode
    const element = node.parentElement
    const text = node.nodeValue?.trim() ?? ''
    if (!element || text === '' || element.closest('script,style,noscript,template,.unseen'))
      continue
    const style = getComputedStyle(element)
    const clip = clipOf(element)
    pen.font = fontOf(style)
    const ink: Partial<TextMetrics> = pen.measureText(text)
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const line of range.getClientRects()) {
      if (line.width < 1) continue
      const right = Math.min(line.right, clip?.right ?? Infinity)
      if (right <= line.left) continue
      // Chromium measures letters since 77, fonts since 87: before, Manrope's share of a line.
      const baseline = line.top + (ink.fontBoundingBoxAscent ?? 0.78 * line.height)
      if (clip && baseline > clip.bottom) continue
      const top = baseline - (ink.actualBoundingBoxAscent ?? 0.55 * line.height)
      const bottom = baseline + (ink.actualBoundingBoxDescent ?? 0.16 * line.height)
      const box = new DOMRect(line.left, top, right - line.left, bottom - top)
      pieces.push({ text: text.slice(0, 30), element, box })
      smallest = Math.min(smallest, parseFloat(style.fontSize))
      if (parseFloat(style.fontSize) < 0.022 * Math.min(width, height))
        problems.push(`“${text.slice(0, 30)}” is ${style.fontSize} small`)
      if (box.left < -0.5 || box.top < -0.5 || box.right > width + 0.5 || box.bottom > height + 0.5)
        problems.push(`“${text.slice(0, 30)}” leaves the screen`)
    }
  }

  for (const [index, a] of pieces.entries())
    for (const b of pieces.slice(index + 1)) {
      if (a.element === b.element) continue
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      if (across > 1 && down > 1) problems.push(`“${a.text}” and “${b.text}” overlap`)
    }

  // Cut: wider or taller than a box that hides what does not fit; a clamp's ellipsis is meant.
  for (const element of document.querySelectorAll('body *')) {
    const style = getComputedStyle(element)
    if (!(element instanceof HTMLElement) || style.overflow === 'visible') continue
    if (element.matches('.unseen') || style.webkitLineClamp !== 'none') continue
    const meant = style.textOverflow === 'ellipsis'
    if (!meant && element.scrollWidth > element.clientWidth + 1)
      problems.push(`<${element.localName} class="${element.className}"> is cut at its side`)
    if (element.scrollHeight > element.clientHeight + 1)
      problems.push(`<${element.localName} class="${element.className}"> is cut at its foot`)
  }

  const numeral = document.querySelector('.numeral')
  let headline: LayoutAudit['headline'] = null
  if (numeral) {
    const style = getComputedStyle(numeral)
    pen.font = fontOf(style)
    const size = parseFloat(style.fontSize)
    const figures = pen.measureText('0').actualBoundingBoxAscent
    headline = { font: (100 * size) / height, figures: (100 * figures) / height }
    if (headline.font < 20) problems.push(`the numeral is ${headline.font.toFixed(1)} % tall`)
  }
  return { problems, smallestText: (100 * smallest) / Math.min(width, height), headline }
}
