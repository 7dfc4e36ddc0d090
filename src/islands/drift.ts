/** How far the picture moves from its place, in CSS pixels of a window whose shorter side is 1080. */
const REACH = 4

/** In so many milliseconds it goes to and fro, across and up and down; neither goes into the other. */
const ACROSS = 29 * 60_000
const DOWN = 37 * 60_000

/**
 * Where a picture is at a moment, in milliseconds since 1970, so that nothing burns into the screen: a
 * pixel or so a minute, too slow to be seen. In whole pixels, for letters stay sharp on these.
 */
export function driftAt(now: number, shorterSide: number): { x: number; y: number } {
  const reach = REACH * Math.max(1, shorterSide / 1080)
  const along = (period: number) => Math.round(reach * Math.sin((2 * Math.PI * now) / period)) || 0
  return { x: along(ACROSS), y: along(DOWN) }
}
