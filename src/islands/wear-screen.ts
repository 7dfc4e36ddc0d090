import { timeIn } from '#nps/clock.ts'
import { atTime, roomAt, textScale, type Screen, type Showing } from '#nps/screen.ts'
import { driftAt } from './drift.ts'
import { lie } from './lie.ts'

/** Looks as this screen is to look at this time of day. */
export function wear(
  screen: Showing & Pick<Screen, 'isBlank'>,
  timeZone: string,
  root = document.documentElement,
): void {
  const { colours, quiet } = atTime(screen, timeIn(timeZone, Date.now()))
  set(root, 'theme', colours)
  set(root, 'quiet', screen.isBlank ? 'black' : quiet)
  set(root, 'layout', screen.layout)
  set(root, 'room', roomAt(screen.scale))
  root.style.setProperty('--scale', String(textScale(screen.scale)))
  lie(screen.layout)
  const { x, y } = driftAt(Date.now(), Math.min(innerWidth, innerHeight))
  root.style.setProperty('--drift', `translate(${String(x)}px, ${String(y)}px)`)
}

/** What is as it was is not touched: a style that changes is worked out anew. */
function set(root: HTMLElement, name: string, value: string | null): void {
  const attribute = `data-${name}`
  if (root.getAttribute(attribute) === value) return
  if (value === null) root.removeAttribute(attribute)
  else root.setAttribute(attribute, value)
}
