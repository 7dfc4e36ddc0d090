import { describe, expect, it } from 'vitest'
import { drawBadge } from '#pictures/badge.ts'
import { orderOf, textsOf, UNSAFE } from '#test/support/pictures.ts'

const widthOf = (svg: string) => Number(/^<svg [^>]*width="(\d+)"/.exec(svg)?.[1])
const labelOf = (svg: string) => /aria-label="([^"]*)"/.exec(svg)?.[1]

describe('drawBadge(order)', () => {
  it('says for those who hear it whose score it is, of what, how sure, and until when', () => {
    const svg = drawBadge(orderOf())
    const said =
      'Nordlys Energi · Customer relationship · +42, from 812 answers; ' +
      'with 95% confidence between +36 and +47 · Data through 20 Nov 2026'
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
    expect(labelOf(svg)).toBe(said)
    expect(svg).toContain(`<title>${said}</title>`)
  })

  it('is as wide as what it says', () => {
    const more = { ...orderOf().of.score, responses: 8_120_000 }
    expect(widthOf(drawBadge(orderOf()))).toBe(188)
    expect(widthOf(drawBadge(orderOf({ score: more as never })))).toBeGreaterThan(220)
  })

  it('consists of outlines: it needs no font, style or id, fetches nothing and runs nothing', () => {
    const svg = drawBadge(orderOf())
    expect(svg).not.toMatch(UNSAFE)
    expect(svg).not.toMatch(/<style|class=|\bid=|<text|var\(/)
    expect(svg.match(/<path/g)).toHaveLength(3)
  })

  it('names the segment, in the letters of whoever looks where ours has none', () => {
    const svg = drawBadge(orderOf({ segment: { id: 'b', name: '北京' } }))
    expect(textsOf(svg)).toEqual(['NPS · 北京'])
    expect(svg).toMatch(/<text[^>]*font-family="sans-serif"[^>]*textLength="[\d.]+"/)
  })

  it('shows hostile names as they are, and lets them do nothing', () => {
    const name = '"><script>alert(1)</script>'
    const svg = drawBadge(orderOf({ segment: { id: 'x', name } }))
    expect(labelOf(svg)).toContain('&quot;>&lt;script>')
    expect(svg).not.toContain('<script')
  })

  it('says how far a score is that is withheld, and no number', () => {
    const score = { withheld: true, reason: 'too few answers' } as const
    const svg = drawBadge(orderOf({ score, progress: { responses: 7, needed: 30 } }))
    expect(labelOf(svg)).toContain('7 of 30 answers so far')
    expect(labelOf(svg)).not.toMatch(/[+−]\d/)
  })

  it('wears dark where that is asked for', () => {
    expect(drawBadge(orderOf())).toContain('fill="#f5f3ee" stroke="#d6d3ca"')
    expect(drawBadge(orderOf({}, { theme: 'dark' }))).toContain('fill="#0f1013" stroke="#34353a"')
  })
})
