import { describe, expect, it } from 'vitest'
import { ENGLISH } from '#db/demo/comments-en.ts'
import { SWEDISH } from '#db/demo/comments-sv.ts'
import { commentOf, DEMO_COMMENTS } from '#db/demo/comments.ts'
import { drawFresh, drawKnown } from '#db/demo/decks.ts'
import { seeded } from '#db/demo/random.ts'
import type { Asked } from '#db/demo/story.ts'
import { CATEGORIES } from '#nps/rating.ts'

const texts = [...DEMO_COMMENTS.en, ...DEMO_COMMENTS.sv]

describe('DEMO_COMMENTS', () => {
  it('has plenty in both languages, no two alike', () => {
    expect(DEMO_COMMENTS.en.length).toBeGreaterThanOrEqual(150)
    expect(DEMO_COMMENTS.sv.length).toBeGreaterThanOrEqual(110)
    expect(new Set(texts.map((text) => text.toLowerCase())).size).toBe(texts.length)
  })

  it('has short and long ones, none longer than a board takes', () => {
    const lengths = texts.map((text) => text.length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(8)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(240)
    expect(lengths.filter((length) => length < 25).length).toBeGreaterThan(40)
    expect(lengths.filter((length) => length > 150).length).toBeGreaterThanOrEqual(6)
  })

  it('tells nobody anything about anyone', () => {
    for (const text of texts) {
      expect(text).not.toMatch(/\d{4}|@|http|www\./)
      expect(text).toBe(text.trim())
    }
  })
})

describe('commentOf(asked, category, chapter, random, draw)', () => {
  const asked: Asked = { touchpoint: null, region: 'Sweden', product: 'City bikes' }

  it.each(CATEGORIES)(
    'lets a %s say what one of their kind would, in both languages',
    (category) => {
      const said = sayings(asked, category, 'calm')
      const known = [ENGLISH, SWEDISH].map((decks) => Object.values(decks[category]).flat())
      for (const language of known) expect(said.some((text) => language.includes(text))).toBe(true)
      for (const text of said) expect(known.flat()).toContain(text)
    },
  )

  it('speaks of late deliveries only while they are late', () => {
    const late = [...ENGLISH.detractor.late, ...SWEDISH.detractor.late]
    const about = (chapter: 'calm' | 'late' | 'better') =>
      sayings(asked, 'detractor', chapter).filter((text) => late.includes(text)).length
    expect(about('late')).toBeGreaterThan(100)
    expect(about('calm')).toBe(0)
    expect(about('better')).toBe(0)
  })

  it('stays with the call after a support call', () => {
    const { support, callback } = ENGLISH.promoter
    const caller: Asked = { ...asked, touchpoint: 'Support call', region: 'Norway' }
    for (const text of sayings(caller, 'promoter', 'better'))
      expect([...support, ...callback]).toContain(text)
  })

  it('is silent most of the time, least so when something was wrong', () => {
    const detractors = sayings(asked, 'detractor', 'calm').length
    const promoters = sayings(asked, 'promoter', 'calm').length
    expect(promoters).toBeLessThan(detractors)
    expect(detractors).toBeLessThan(700)
  })
})

describe('drawKnown(random) and drawFresh(random)', () => {
  const deck = Array.from({ length: 12 }, (_, index) => `comment ${index}`)

  it('go through the deck before anything comes again', () => {
    const known = drawKnown(seeded(1))
    const fresh = drawFresh(seeded(1))
    expect(new Set(Array.from({ length: 9 }, () => known(deck))).size).toBe(9)
    expect(new Set(Array.from({ length: 12 }, () => fresh(deck))).size).toBe(12)
  })

  it('begin what is to come with what nobody has read', () => {
    const known = drawKnown(seeded(1))
    const fresh = drawFresh(seeded(2))
    const read = Array.from({ length: 100 }, () => known(deck))
    for (let next = 0; next < 3; next += 1) expect(read).not.toContain(fresh(deck))
  })

  it('have something to draw from every deck', () => {
    for (const decks of [ENGLISH, SWEDISH])
      for (const category of CATEGORIES)
        for (const some of Object.values(decks[category]))
          expect(some.length).toBeGreaterThanOrEqual(4)
  })

  it('refuse an empty deck', () => {
    expect(() => drawKnown(seeded(1))([])).toThrow(RangeError)
  })
})

/** What a thousand of them say. */
function sayings(
  asked: Asked,
  category: (typeof CATEGORIES)[number],
  chapter: 'calm' | 'late' | 'better',
): string[] {
  const random = seeded(11)
  const draw = drawKnown(random)
  return Array.from({ length: 1_000 }, () =>
    commentOf(asked, category, chapter, random, draw),
  ).filter((text) => text !== null)
}
