import { describe, expect, it } from 'vitest'
import { drawBoard } from '#pictures/board.ts'
import { goals, shownScore } from '#test/support/snapshots.ts'
import { orderOf, textsOf, UNSAFE } from '#test/support/pictures.ts'

const company = { name: 'Nordlys Energi', timeZone: 'Europe/Stockholm', logo: null, theme: null }

describe('drawBoard(order)', () => {
  it('says what the wall says: the same score, change, targets, sample and day', () => {
    expect(textsOf(drawBoard(orderOf()))).toEqual([
      ...['Nordlys Energi', 'Net Promoter Score', 'Customer relationship', '+42'],
      ...['Up 6', 'since the 90 days before', 'Above 30', 'Below 50'],
      ...['812 answers', '±5 points', 'Data through 20 Nov 2026'],
      ...['−100', '0', '+100', '30', '50'],
    ])
  })

  it('draws the gauge of the wall, with a band as wide as the doubt', () => {
    const tally = { promoters: 50, passives: 30, detractors: 20 }
    const svg = drawBoard(orderOf({ score: shownScore(tally), goals: goals(tally, [30]) }))
    expect(svg).toMatch(/aria-valuenow="30"/)
    // From 14.05 to 44.20 on a scale from −100 to 100.
    expect(svg).toMatch(/class="band[^>]* x="57%"[^>]* width="15%"/)
  })

  it('shows no number in the place of a score that is withheld', () => {
    const score = { withheld: true, reason: 'too few answers' } as const
    const progress = { responses: 7, needed: 30 }
    const svg = drawBoard(orderOf({ score, progress, change: null, goals: [] }))
    expect(textsOf(svg)).toEqual([
      ...['Nordlys Energi', 'Net Promoter Score', 'Customer relationship'],
      '7 of 30 answers so far',
      'The score appears once enough customers have answered.',
      ...['Data through 20 Nov 2026', '−100', '0', '+100'],
    ])
    expect(svg).not.toContain('aria-valuenow')
  })

  it('says nothing of a shell while there is no answer', () => {
    const score = { withheld: true, reason: 'no answers' } as const
    const svg = drawBoard(orderOf({ score, change: null, window: null, dataThrough: null }))
    expect(textsOf(svg)).toContain('No results yet')
    expect(svg).not.toContain('Bring in')
  })

  it('names the segment, however long the name of the survey is', () => {
    const survey = {
      id: 's',
      name: 'Customer relationship '.repeat(9),
      kind: 'relationship',
    } as const
    const texts = textsOf(drawBoard(orderOf({ survey, segment: { id: 'n', name: 'Północ' } })))
    expect(texts).toContain('· Północ')
    expect(texts.find((text) => text.startsWith('Customer'))).toMatch(/…$/)
  })

  it('writes less beside a long name, and cuts one that is longer still', () => {
    const name = 'Międzynarodowe Przedsiębiorstwo Wodociągów i Kanalizacji '.repeat(2).trim()
    const [first, second] = textsOf(drawBoard(orderOf({ company: { ...company, name } })))
    expect(first).toMatch(/^Międzynarodowe Przedsiębiorstwo .*…$/)
    expect(second).toBe('NPS')
  })

  it('shows hostile names as they are, and lets them do nothing', () => {
    const name = '"><script>alert(1)</script>&amp;<image href="https://evil.example/x"/>'
    const survey = { id: 's', name: '</text><set onbegin="x()"/>', kind: 'relationship' } as const
    const svg = drawBoard(orderOf({ company: { ...company, name }, survey }))
    expect(textsOf(svg)[2]).toBe(survey.name)
    expect(svg.replace(/<text.*?<\/text>|aria-valuetext="[^"]*"/gs, '')).not.toMatch(UNSAFE)
    expect(svg).not.toMatch(/<(script|image|set)/)
  })

  it('fetches and runs nothing, and leaves no colour to be looked up', () => {
    const svg = drawBoard(orderOf())
    expect(svg).not.toMatch(UNSAFE)
    expect(svg).not.toContain('var(')
    expect(svg).not.toMatch(/preserveAspectRatio="none"/)
  })

  it('wears the colours of the theme, and the company’s own', () => {
    const theme = '/theme.css?light=0a6b3d&dark=5fd39a'
    expect(drawBoard(orderOf())).toContain('#f5f3ee')
    expect(drawBoard(orderOf({}, { theme: 'dark' }))).toContain('#0f1013')
    const own = { company: { ...company, theme } }
    expect(drawBoard(orderOf(own))).toContain('#0a6b3d')
    expect(drawBoard(orderOf(own, { theme: 'dark' }))).toContain('#5fd39a')
  })

  it('is as large as was asked for', () => {
    const svg = drawBoard(orderOf({}, { size: '1920x1080' }))
    expect(svg).toMatch(/^<svg [^>]*width="1920" height="1080" viewBox="0 0 1200 675"/)
  })
})
