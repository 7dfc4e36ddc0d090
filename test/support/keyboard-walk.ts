import type { Page } from 'playwright-core'

/** Where the focus is, and what is wrong with it there. */
interface Stop {
  /** The number of the control in the order of the page; `null` when the focus is on none. */
  readonly index: number | null
  readonly faults: readonly string[]
}

/**
 * Goes through a page with the Tab key alone: every control is reached, in the order of the page, and
 * whoever has the focus can be seen and shows it. What is wrong, in words.
 */
export async function walkByKeyboard(page: Page): Promise<string[]> {
  const controls = await page.evaluate(nameControls)
  const reached = new Set<number>()
  const faults = new Set<string>()
  await page.evaluate(() => {
    // From the top, also where a field has the focus from the start.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
    scrollTo(0, 0)
  })
  let last = -1
  // A date has several places to stop at.
  for (let tries = 0; tries < 4 * controls.length + 4; tries += 1) {
    await page.keyboard.press('Tab')
    const stop: Stop = await page.evaluate(lookAtFocus)
    if (stop.index === null) break
    for (const fault of stop.faults) faults.add(fault)
    if (stop.index < last) faults.add(`${controls[stop.index] ?? '?'} comes out of turn`)
    last = stop.index
    reached.add(stop.index)
  }
  for (const [index, name] of controls.entries())
    if (!reached.has(index)) faults.add(`${name} is not reached`)
  return [...faults]
}

/** Numbers everything that the Tab key has to reach; of the choices that exclude each other, one. Sent as source. */
function nameControls(): string[] {
  const groups = new Map<string, HTMLInputElement>()
  const found = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter((control) => {
    if (control.tabIndex < 0 || control.matches(':disabled, [type="hidden"]')) return false
    if (!control.checkVisibility({ visibilityProperty: true })) return false
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true
    const group = `${String(control.form?.action)} ${control.name}`
    const other = groups.get(group)
    if (other && (other.checked || !control.checked)) return false
    groups.set(group, control)
    return true
  })
  const stops = found.filter((control) => {
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return true
    return groups.get(`${String(control.form?.action)} ${control.name}`) === control
  })
  for (const [index, control] of stops.entries()) control.dataset['stop'] = String(index)
  return stops.map(
    (control) =>
      `<${control.localName}> “${(control.textContent.trim() || control.id).slice(0, 40)}”`,
  )
}

/** Sent as source. */
function lookAtFocus(): Stop {
  const focused = document.activeElement
  const isControl = focused instanceof HTMLElement || focused instanceof SVGElement
  if (!isControl || focused === document.body) return { index: null, faults: [] }
  const faults: string[] = []
  const name = `<${focused.localName}> “${(focused.textContent.trim() || focused.id).slice(0, 40)}”`
  const index = Number(focused.dataset['stop'] ?? NaN)
  if (Number.isNaN(index)) return { index: -1, faults: [`${name} is reached, but is no control`] }
  // Where a field is drawn by its label, the label shows what it has.
  const seen = [focused, focused.closest('label'), focused.parentElement].filter(
    (one) => one !== null,
  )
  const shows = seen.some((one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
  })
  if (!shows) faults.push(`${name} does not show that it has the focus`)
  // Of what is larger than the window, a part is enough.
  const box = focused.getBoundingClientRect()
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
  const label = focused.closest('label') ?? focused
  const seenAt = document.elementFromPoint(
    left + Math.min((right - left) / 2, 20),
    (top + bottom) / 2,
  )
  if (!seenAt || !(label.contains(seenAt) || seenAt.contains(focused)))
    faults.push(`${name} is hidden while it has the focus, by ${seenAt?.localName ?? 'an edge'}`)
  return { index, faults }
}
