/**
 * Measures a page that is laid out, as somebody with a ruler would: it is no wider than its window, no
 * text is cut or lies upon another, everything that can be clicked is 24 px large, nothing moves. What is
 * wrong, in words. For `page.evaluate`: it is sent to the browser as source, so it uses nothing from
 * outside itself.
 */
export function auditPage(): string[] {
  const problems = new Set<string>()
  const width = document.documentElement.clientWidth
  const isPrint = matchMedia('print').matches
  // Paper has margins.
  const slack = isPrint ? 16 : 0.5
  const say = (text: string) => problems.add(text)
  const nameOf = (element: Element) =>
    `<${element.localName}${element.className && typeof element.className === 'string' ? ` class="${element.className}"` : ''}>`
  const short = (text: string) => `“${text.replace(/\s+/g, ' ').slice(0, 40)}”`

  const scrolls = document.documentElement.scrollWidth
  if (scrolls > width) say(`the page is ${String(scrolls)} px wide`)

  // The part of a page that its boxes let through, but for those that can be scrolled or end in an ellipsis.
  const isUnseen = (element: Element) => {
    if (element.closest('.unseen, script, style, noscript, template, option, .skip:not(:focus)'))
      return true
    // What a narrow window hides from who sees.
    const head = element.closest('thead')
    return head !== null && getComputedStyle(head).clipPath !== 'none'
  }
  const isClamp = (style: CSSStyleDeclaration) => style.webkitLineClamp !== 'none'
  const letThrough = (element: Element): { box: DOMRect; scrolls: boolean; isMeant: boolean } => {
    let [left, top, right, bottom] = [-Infinity, -Infinity, Infinity, Infinity]
    let canScroll = false
    let isMeant = false
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box)
      if (
        style.display === 'inline' ||
        (style.overflowX === 'visible' && style.overflowY === 'visible')
      )
        continue
      if (box instanceof SVGElement) continue
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) canScroll = true
      if (isClamp(style)) isMeant = true
      const edge = box.getBoundingClientRect()
      left = Math.max(left, edge.left)
      top = Math.max(top, edge.top)
      right = Math.min(right, edge.right)
      bottom = Math.min(bottom, edge.bottom)
    }
    return { box: new DOMRect(left, top, right - left, bottom - top), scrolls: canScroll, isMeant }
  }

  const pen = document.createElement('canvas').getContext('2d')
  if (!pen) throw new Error('No canvas to measure text with')
  const fontOf = (style: CSSStyleDeclaration) =>
    `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`

  const pieces: { text: string; element: Element; box: DOMRect }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const element = node.parentElement
    const text = node.nodeValue?.trim() ?? ''
    if (
      !element ||
      text === '' ||
      isUnseen(element) ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      continue
    pen.font = fontOf(getComputedStyle(element))
    const ink = pen.measureText(text)
    const through = letThrough(element)
    // Only for those who hear it.
    if (through.box.width <= 2 && through.box.height <= 2) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const line of range.getClientRects()) {
      if (line.width < 1) continue
      const baseline =
        line.top +
        (line.height - ink.fontBoundingBoxAscent - ink.fontBoundingBoxDescent) / 2 +
        ink.fontBoundingBoxAscent
      const top = baseline - ink.actualBoundingBoxAscent
      const box = new DOMRect(
        line.left,
        top,
        line.width,
        ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent,
      )
      if (through.isMeant && box.bottom > through.box.bottom + 1) continue
      if (!through.scrolls) {
        if (box.left < -slack || box.right > width + slack) say(`${short(text)} leaves the window`)
        if (box.left < through.box.left - 1 || box.right > through.box.right + 1)
          say(`${short(text)} is cut at its side`)
        if (box.top < through.box.top - 1 || box.bottom > through.box.bottom + 1)
          say(`${short(text)} is cut at its foot`)
      }
      pieces.push({ text, element, box })
    }
  }

  // In the order of their tops, a text is compared with those alone that begin before it ends.
  pieces.sort((a, b) => a.box.top - b.box.top)
  for (const [index, a] of pieces.entries())
    for (let next = index + 1; next < pieces.length; next += 1) {
      const b = pieces[next]
      if (!b || b.box.top > a.box.bottom - 1) break
      if (a.element.closest('math') && b.element.closest('math')) continue
      if (
        a.element === b.element ||
        getComputedStyle(a.element).zIndex !== getComputedStyle(b.element).zIndex
      )
        continue
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      if (across > 1 && down > 1) say(`${short(a.text)} and ${short(b.text)} overlap`)
    }

  // What a field shows of itself is no text of the page.
  for (const select of document.querySelectorAll('select')) {
    if (!select.checkVisibility()) continue
    const style = getComputedStyle(select)
    pen.font = fontOf(style)
    const needs = pen.measureText(select.selectedOptions[0]?.text.trim() ?? '').width
    const has = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
    // An ellipsis says that there is more, and the list shows it.
    if (style.textOverflow !== 'ellipsis' && needs > has + 1)
      say(`${short(select.selectedOptions[0]?.text ?? '')} is cut in its field`)
  }

  // As large as a fingertip, or with as much room around it. In a sentence a link is as tall as its line.
  const controls = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary'),
  ].filter(
    (control) =>
      !isUnseen(control) &&
      control.getAttribute('type') !== 'hidden' &&
      control.checkVisibility({ visibilityProperty: true }),
  )
  const isInSentence = (control: Element) =>
    getComputedStyle(control).display === 'inline' &&
    [...(control.parentElement?.childNodes ?? [])].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
    )
  const targets = controls.map((control) => {
    const box = (control.closest('label') ?? control).getBoundingClientRect()
    return { control, box }
  })
  for (const { control, box } of isPrint ? [] : targets) {
    if ((box.width >= 24 && box.height >= 24) || isInSentence(control)) continue
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const near = targets.filter((other) => {
      if (other.control === control) return false
      const across = Math.max(other.box.left - x, x - other.box.right, 0)
      const down = Math.max(other.box.top - y, y - other.box.bottom, 0)
      return Math.hypot(across, down) < 12
    })
    if (near.length === 0 && box.height >= 24) continue
    const size = `${box.width.toFixed(0)} × ${box.height.toFixed(0)} px`
    say(
      `${nameOf(control)} ${short(control.textContent || control.id || control.outerHTML)} is ${size}`,
    )
  }

  const moving = document.getAnimations().length
  if (moving > 0) say(`${String(moving)} things move`)
  return [...problems]
}
