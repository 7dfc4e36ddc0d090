import { readFileSync } from 'node:fs'
import { accentIn, bandOf } from '#nps/accent.ts'
import type { Colour } from '#nps/colour.ts'
import type { PictureTheme } from './picture.ts'

/** The colours of a picture by their names in `styles/tokens.css`, such as `paper` and `ink`. */
export type Colours = ReadonlyMap<string, Colour>

/** The colours that the wall has: ours, and the company's own accent where it has one. */
export function coloursOf(theme: PictureTheme, ownTheme: string | null): Colours {
  const named = new RegExp(`--${theme}-(\\w+): (#[0-9a-f]{6});`, 'g')
  const colours = new Map<string, Colour>()
  for (const [, name = '', colour] of tokens().matchAll(named)) colours.set(name, colour as Colour)
  const own = accentIn(new URLSearchParams(ownTheme?.split('?')[1] ?? ''))?.[theme]
  if (own) colours.set('accent', own).set('band', bandOf(own, theme))
  return colours
}

/** Names of colours replaced by what they stand for: what draws a picture knows no custom properties. */
export function coloured(text: string, colours: Colours): string {
  return text.replace(/var\(--(\w+)\)/g, (all, name: string) => colours.get(name) ?? all)
}

function tokens(): string {
  return readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')
}
