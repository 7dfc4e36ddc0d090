import { contrastOf, mixOf, nearestColour, parseColour, type Colour } from './colour.ts'

/** The colour of links, marks and bands: one for light paper and one for dark. */
export interface Accent {
  readonly light: Colour
  readonly dark: Colour
}

/** The two kinds of paper. */
export type Paper = keyof Accent

/** The papers of `styles/tokens.css`. */
export const PAPERS: Readonly<Record<Paper, Colour>> = { light: '#f5f3ee', dark: '#0f1013' }

/** What text needs to be read, and what a mark needs to be seen (WCAG 2.2, AA). */
const OF_TEXT = 4.5
const OF_MARKS = 3

/** How much of the paper is in the band of the trend. */
const IN_BAND: Readonly<Record<Paper, number>> = { light: 0.82, dark: 0.76 }

/** The band of the trend: the accent, thinned with the paper. */
export function bandOf(accent: Colour, paper: Paper): Colour {
  return mixOf(accent, PAPERS[paper], IN_BAND[paper])
}

/** Whether words in a colour can be read on a paper, and marks be told from the band. */
export function isReadable(colour: Colour, paper: Paper): boolean {
  return (
    contrastOf(colour, PAPERS[paper]) >= OF_TEXT &&
    contrastOf(colour, bandOf(colour, paper)) >= OF_MARKS
  )
}

/** The colour of the same hue, as near as can be, that can be read on a paper. */
export function nearestReadable(colour: Colour, paper: Paper): Colour {
  return (
    nearestColour(colour, (one) => isReadable(one, paper)) ??
    (paper === 'light' ? '#000000' : '#ffffff')
  )
}

/** Where the style sheet of an accent is. The address says all of it, so what is there never changes. */
export function themePath({ light, dark }: Accent): string {
  return `/theme.css?light=${light.slice(1)}&dark=${dark.slice(1)}`
}

/** The accent in such an address; `null` when there is none. */
export function accentIn(query: URLSearchParams): Accent | null {
  const [light, dark] = [query.get('light'), query.get('dark')].map((text) =>
    parseColour(text ?? ''),
  )
  return light && dark ? { light, dark } : null
}

/** The style sheet of an accent: the tokens that differ. */
export function themeOf({ light, dark }: Accent): string {
  return `html:root {
  --light-accent: ${light};
  --light-band: ${bandOf(light, 'light')};
  --dark-accent: ${dark};
  --dark-band: ${bandOf(dark, 'dark')};
}
`
}
