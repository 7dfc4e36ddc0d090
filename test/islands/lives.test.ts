import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_CODES } from '#nps/languages.ts'

const LIVES = ['wall', 'intranet', 'goals'] as const

describe.each(LIVES)('%s/Life.astro', (island) => {
  it('has a script for every language, with the words of just that', () => {
    const folder = new URL(`../../src/islands/${island}/`, import.meta.url)
    const life = readFileSync(new URL('Life.astro', folder), 'utf8')
    const scripts = life.matchAll(
      /language === '(\w+)' && \(?\s*<script>\s*import '\.\/(\w+)\.ts'/g,
    )
    expect(Array.from(scripts, ([, asked, loaded]) => [asked, loaded])).toEqual(
      LANGUAGE_CODES.map((code) => [code, code]),
    )
    for (const code of LANGUAGE_CODES) {
      const script = readFileSync(new URL(`${code}.ts`, folder), 'utf8')
      const words = Array.from(script.matchAll(/#messages\/(?:wall-|scenes\/|goals\/)?(\w+)\.ts/g))
      expect(new Set(words.map(([, language]) => language))).toEqual(new Set([code]))
    }
  })
})
