import type { ScreenTheme } from './screen.ts'

/** What other pages can show of the results in a frame. */
export type Embed = (typeof EMBEDS)[number]
export const EMBEDS = ['gauge', 'trend', 'comments'] as const

/** Light, dark, or as the browser is set. */
export type EmbedTheme = Exclude<ScreenTheme, 'hours'>
export const EMBED_THEMES = ['auto', 'light', 'dark'] as const satisfies readonly EmbedTheme[]

/** What is chosen about an embed; empty for what holds unless something is. */
export interface EmbedChoice {
  readonly survey: string
  readonly segment: string
  readonly theme: string
  readonly language: string
  /** What opens it where not everybody may see boards. */
  readonly key: string
}

/** The sizes in which a frame is offered, in CSS pixels; it may be any other. */
export const EMBED_SIZES: Readonly<
  Record<Embed, { readonly width: number; readonly height: number }>
> = {
  gauge: { width: 480, height: 300 },
  trend: { width: 640, height: 360 },
  comments: { width: 480, height: 480 },
}

/** The path of an embed. */
export function embedPath(embed: Embed, choice: EmbedChoice): string {
  const { survey, segment, theme, language, key } = choice
  const all = { survey, segment, theme: theme === 'auto' ? '' : theme, lang: language, key }
  const given = Object.entries(all).filter(([, value]) => value !== '')
  const query = new URLSearchParams(given).toString()
  return `/embed/${embed}${query && `?${query}`}`
}

/** The line that puts an embed into another page. It is as wide as there is room. */
export function embedLine(address: string, title: string, embed: Embed): string {
  const { width, height } = EMBED_SIZES[embed]
  const style = `border:0;width:100%;max-width:${String(width)}px`
  const size = `width="${String(width)}" height="${String(height)}"`
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" ${size} style="${style}" loading="lazy"></iframe>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
