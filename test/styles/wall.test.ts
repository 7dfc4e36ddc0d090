import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string) =>
  readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '')

// Everything that the wall is styled with; a component's own rules included.
const SOURCES = [
  'styles/wall.css',
  'styles/screen.css',
  'styles/scenes.css',
  'styles/base.css',
  'styles/tokens.css',
  'charts/Gauge.svelte',
  'charts/Trend.svelte',
  'charts/SharesBar.svelte',
  'charts/Sparkline.svelte',
  'charts/ProgressBar.svelte',
  'charts/CategoryMark.svelte',
  'charts/ChangeMark.svelte',
  'charts/VerdictMark.svelte',
  'islands/Clocks.svelte',
  'islands/Comments.svelte',
]

const styleOf = (source: string) => /<style>(.*)<\/style>/s.exec(source)?.[1] ?? source

// What Chromium 69, in televisions of 2020, does not know.
const UNKNOWN = [
  /\b(min|max|clamp)\(/,
  /(^|[\s;{])gap:/,
  /aspect-ratio:\s*\d+\s*(\/\s*\d+)?;/,
  /\binset\b/,
  /:(is|where|has)\(/,
  /color-mix|oklch|light-dark/,
  /@(container|layer)\b/,
  /:focus-visible/,
]

describe.each(SOURCES)('the style of %s', (path) => {
  const style = styleOf(read(path))

  it('uses nothing that the oldest television lacks', () => {
    expect(style.length).toBeGreaterThan(0)
    for (const pattern of UNKNOWN) expect(style).not.toMatch(pattern)
  })
})

const COMPONENTS = SOURCES.filter((path) => path.endsWith('.svelte'))

describe.each(COMPONENTS)('the scoped style of %s', (path) => {
  const style = styleOf(read(path))

  // Svelte writes the second of two scoped classes as :where().
  it('has one scoped class a selector', () => {
    const selectors = [...style.matchAll(/([^{}]+)\{/g)].map((match) => match[1]?.trim() ?? '')
    for (const part of selectors.flatMap((selector) => selector.split(',')))
      expect(part.replace(/:global\([^)]*\)/g, '').trim()).not.toMatch(/[\s>+~]/)
  })
})
