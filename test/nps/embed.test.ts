import { describe, expect, it } from 'vitest'
import { embedLine, embedPath } from '#nps/embed.ts'

const PLAIN = { survey: '', segment: '', theme: 'auto', language: '', key: '' }

describe('embedPath(embed, choice)', () => {
  it('says what is chosen, and nothing else', () => {
    expect(embedPath('gauge', PLAIN)).toBe('/embed/gauge')
    expect(
      embedPath('trend', { survey: 'a&b', segment: '3', theme: 'dark', language: 'sv', key: 'k' }),
    ).toBe('/embed/trend?survey=a%26b&segment=3&theme=dark&lang=sv&key=k')
  })
})

describe('embedLine(address, title, embed)', () => {
  it('is one frame with a title, from whatever names', () => {
    const line = embedLine('https://nps.example.com/embed/gauge?a=1&b=2', '"A" <& B>', 'gauge')
    expect(line).toContain('src="https://nps.example.com/embed/gauge?a=1&amp;b=2"')
    expect(line).toContain('title="&quot;A&quot; &lt;&amp; B>"')
    expect(line).toMatch(/^<iframe [^\n]* width="480" height="300" [^\n]*><\/iframe>$/)
  })
})
