import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js'
import { fileURLToPath } from 'node:url'

/** How a line of text is set. Sizes are in the units of the picture. */
export interface Setting {
  readonly size: number
  readonly weight?: 400 | 700
  /** In em. */
  readonly spacing?: number
}

/** A line of text that has been set, and how much room its ink takes. */
export interface Line {
  readonly text: string
  readonly size: number
  readonly weight: 400 | 700
  readonly spacing: number
  /** From where it is set to where its ink begins. */
  readonly left: number
  readonly width: number
}

/** The wall's typeface, in the two weights that the wall has. */
const FAMILY = 'Manrope'
const FILES = [
  import.meta.resolve('@expo-google-fonts/manrope/400Regular/Manrope_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/manrope/700Bold/Manrope_700Bold.ttf'),
].map((address) => fileURLToPath(address))

/**
 * Letters that the typeface has, roughly: those of Europe, and marks. The others come from whatever the
 * computer has; to look through that takes time, so it is done for them only.
 */
const FOREIGN =
  /[^\s\u0020-\u024f\u0300-\u036f\u0370-\u052f\u1e00-\u1eff\u2000-\u206f\u20a0-\u20bf\u2100-\u214f\u2190-\u2193\u2212]/u

/** Whether a text has letters that our typeface does not have. */
export function isForeign(text: string): boolean {
  return FOREIGN.test(text)
}

/** What a reader takes for the letters of a text: a mark above one belongs to it. */
export function lettersOf(text: string): string[] {
  return Array.from(LETTERS.segment(text), ({ segment }) => segment)
}

const LETTERS = new Intl.Segmenter()

/** What our pictures are drawn with, if they say this. Nothing is fetched: the fonts lie here. */
export function drawnWith(text: string): ResvgRenderOptions {
  return {
    font: {
      fontFiles: FILES,
      loadSystemFonts: isForeign(text),
      defaultFontFamily: FAMILY,
    },
  }
}

/** Sets a line of text. */
export function setLine(text: string, setting: Setting): Line {
  const line = { text, weight: 400, spacing: 0, ...setting } as const
  const ink = drawn(line).getBBox()
  return { ...line, left: ink?.x ?? 0, width: ink?.width ?? 0 }
}

/** Sets a line so that it fits into a width: smaller if it must be, and cut where that is not enough. */
export function fitLine(
  text: string,
  setting: Setting,
  { width, least }: { readonly width: number; readonly least: number },
): Line {
  const wished = setLine(text, setting)
  if (wished.width <= width) return wished
  // Not every letter shrinks by just as much.
  const size = Math.max(least, Math.floor((0.98 * setting.size * width) / wished.width))
  const smaller = setLine(text, { ...setting, size })
  return smaller.width <= width ? smaller : cut(text, { ...setting, size }, width)
}

/** The outlines of a line as the data of one path: they look alike wherever they are shown. */
export function outlineOf(line: Line): string {
  const paths = drawn(line)
    .toString()
    .matchAll(/ d="([^"]*)"/g)
  return Array.from(paths, ([, data = '']) => data.replace(/\d+\.\d+/g, rounded)).join(' ')
}

/** The longest beginning that fits, found by halving. */
function cut(text: string, setting: Setting, width: number): Line {
  const letters = lettersOf(text)
  const upTo = (count: number) => setLine(`${letters.slice(0, count).join('').trimEnd()}…`, setting)
  let [fits, tooLong] = [1, letters.length]
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2)
    if (upTo(middle).width <= width) fits = middle
    else tooLong = middle
  }
  return upTo(fits)
}

function drawn({ text, size, weight, spacing }: Omit<Line, 'left' | 'width'>): Resvg {
  const style = `font-family="${FAMILY}" font-size="${size}" font-weight="${weight}"`
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="10000" height="1000">` +
      `<text ${style} letter-spacing="${spacing * size}">${escaped(text)}</text></svg>`,
    drawnWith(text),
  )
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function rounded(figure: string): string {
  return String(Math.round(Number(figure) * 100) / 100)
}
