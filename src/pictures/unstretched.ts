/** What is drawn in a box of its own and then stretched: our charts do so to fit any width. */
const STRETCHED =
  /<svg viewBox="0 0 ([\d.]+) ([\d.]+)" preserveAspectRatio="none" width="100%" height="([\d.]+)em">(.*?)<\/svg>/gs

/**
 * Draws stretched parts of a chart at the size that they have, and so strokes at their own width: what
 * rasters a picture knows no `vector-effect`. `width` and `em` are what 100 % and 1em come to.
 */
export function unstretched(
  markup: string,
  { width, em }: { readonly width: number; readonly em: number },
): string {
  return markup.replace(
    STRETCHED,
    (_, boxWidth: string, boxHeight: string, height: string, inside: string) => {
      const across = width / Number(boxWidth)
      const down = (Number(height) * em) / Number(boxHeight)
      const path = (_all: string, data: string) => ` d="${scaled(data, across, down)}"`
      return `<g>${inside.replace(/ d="([^"]*)"/g, path)}</g>`
    },
  )
}

/** Throws where the path is made of anything but straight lines between given places. */
function scaled(data: string, across: number, down: number): string {
  if (/[^MLHVZ\d., -]/.test(data)) throw new Error(`This path cannot be scaled: ${data}`)
  return data.replace(/([MLHV])([^MLHVZ]*)/g, (_, command: string, places: string) => {
    const numbers = places.split(/[ ,]+/).filter(Boolean).map(Number)
    const isAcross = (index: number) =>
      command === 'H' || command === 'V' ? command === 'H' : index % 2 === 0
    return command + numbers.map((n, index) => n * (isAcross(index) ? across : down)).join(' ')
  })
}
