import { describe, expect, it } from 'vitest'
import { chapterAt, DELIVERY_FIXED, expectedScore, mixAt, type Asked } from '#db/demo/story.ts'

const customer: Asked = { touchpoint: null, region: 'Sweden', product: 'City bikes' }

describe('expectedScore(asked, monthsLeft)', () => {
  it('starts around 35, sinks to around 12, and ends around 47', () => {
    expect(Math.abs(expectedScore(customer, 24) - 36)).toBeLessThan(3)
    expect(Math.abs(expectedScore(customer, 11) - 14)).toBeLessThan(4)
    expect(Math.abs(expectedScore(customer, 0) - 48)).toBeLessThan(3)
  })

  it('only rises once the deliveries are put right', () => {
    for (let months = DELIVERY_FIXED; months > 0; months -= 0.25)
      expect(expectedScore(customer, months - 0.25)).toBeGreaterThan(
        expectedScore(customer, months),
      )
  })

  it('lets late deliveries harm most after a delivery and least after a support call', () => {
    const loss = (touchpoint: Asked['touchpoint']) =>
      expectedScore({ ...customer, touchpoint }, 16) -
      expectedScore({ ...customer, touchpoint }, 11)
    expect(loss('Delivery')).toBeGreaterThan(loss(null))
    expect(loss(null)).toBeGreaterThan(loss('Support call'))
  })

  it('differs by region and product', () => {
    const norway = expectedScore({ ...customer, region: 'Norway' }, 0)
    const electric = expectedScore({ ...customer, product: 'E-bikes' }, 0)
    expect(norway).toBeGreaterThan(expectedScore(customer, 0))
    expect(electric).toBeLessThan(expectedScore(customer, 0))
  })
})

describe('mixAt(score)', () => {
  it.each([-30, 0, 12, 47, 70])('has the score %d and adds up to 100', (score) => {
    const mix = Object.fromEntries(mixAt(score)) as Record<string, number>
    const { promoter = NaN, passive = NaN, detractor = NaN } = mix
    expect(promoter - detractor).toBeCloseTo(score)
    expect(promoter + passive + detractor).toBeCloseTo(100)
    expect(Math.min(promoter, passive, detractor)).toBeGreaterThan(0)
  })
})

describe('chapterAt(monthsLeft)', () => {
  it('goes from calm to late to better and never back', () => {
    const chapters = Array.from({ length: 97 }, (_, index) => chapterAt(24 - index / 4))
    const turns = chapters.filter((chapter, index) => chapter !== chapters[index - 1])
    expect(turns).toEqual(['calm', 'late', 'better'])
  })
})
