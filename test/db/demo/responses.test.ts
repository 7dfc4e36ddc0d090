import { describe, expect, it } from 'vitest'
import { DEMO_COMMENTS } from '#db/demo/comments.ts'
import { DEMO_DIMENSIONS, DEMO_SURVEYS, TOUCHPOINTS, type DemoSurvey } from '#db/demo/company.ts'
import { seeded } from '#db/demo/random.ts'
import { demoResponses, nextAnswer, type DemoResponse } from '#db/demo/responses.ts'
import { changeBetween } from '#nps/change.ts'
import { goalVerdict } from '#nps/goal.ts'
import { addDays, isWithin, monthsThrough, type Day, type Period } from '#nps/period.ts'
import { answerIndex, categoryOf, isRating, type Category } from '#nps/rating.ts'
import { intervalOf, scoreOf } from '#nps/score.ts'
import { NO_RATINGS, responsesOf, tallyOf, type Tally } from '#nps/tally.ts'

const through: Day = '2026-11-20'
const demo = [...demoResponses({ through, random: seeded(1) })]

describe('demoResponses({ through, random })', () => {
  it('is the same for the same day and seed, and another for another seed', () => {
    expect([...demoResponses({ through, random: seeded(1) })]).toEqual(demo)
    expect([...demoResponses({ through, random: seeded(2) })]).not.toEqual(demo)
  })

  it('comes oldest first, numbered, and nobody answers twice', () => {
    const days = demo.map(({ response }) => response.day)
    expect(days).toEqual(days.toSorted())
    expect(demo.map(({ response }) => response.line)).toEqual(demo.map((_, index) => index + 1))
    expect(new Set(demo.map(({ response }) => response.identity)).size).toBe(demo.length)
  })

  it('covers the last 24 months up to and with the day', () => {
    expect(demo.at(0)?.response.day).toBe('2024-11-21')
    expect(demo.at(-1)?.response.day).toBe(through)
    for (const month of monthsThrough(through, 24))
      for (const { id } of DEMO_SURVEYS)
        expect(responsesOf(tallyIn(demo, id, month))).toBeGreaterThan(20)
  })

  it('has more answers on working days than at weekends', () => {
    const weekend = demo.filter(({ response }) => {
      return Temporal.PlainDate.from(response.day).dayOfWeek > 5
    })
    expect(weekend.length / demo.length).toBeLessThan(0.22)
    expect(weekend.length / demo.length).toBeGreaterThan(0.1)
  })

  it('asks two surveys of different kind, with touchpoints for the transactional one', () => {
    expect(DEMO_SURVEYS.map(({ kind }) => kind)).toEqual(['relationship', 'transactional'])
    const touchpoints = TOUCHPOINTS.map(([name]) => name as string)
    for (const { survey, response } of demo)
      if (survey === 'relationship') expect(response.touchpoint).toBeNull()
      else expect(touchpoints).toContain(response.touchpoint)
  })

  it('puts every answer into one known segment of each dimension', () => {
    for (const { response } of demo) {
      expect(isRating(response.rating)).toBe(true)
      expect(Object.keys(response.segments)).toEqual(DEMO_DIMENSIONS.map(({ name }) => name))
      for (const { name, segments } of DEMO_DIMENSIONS)
        expect(segments).toContain(response.segments[name])
    }
  })

  it('uses every segment, one of them too rarely to be shown', () => {
    const regions = Object.groupBy(demo, ({ response }) => response.segments['Region'] ?? '')
    expect(Object.keys(regions)).toHaveLength(5)
    expect(regions['Iceland']?.length).toBeLessThan(50)
    for (const name of ['Sweden', 'Norway', 'Denmark', 'Finland'])
      expect(regions[name]?.length).toBeGreaterThan(500)
  })

  it('distributes ratings as surveys find them', () => {
    const counts = distributionOf(demo)
    expect(counts.indexOf(Math.max(...counts))).toBe(10)
    expect(counts[8]).toBeGreaterThan(counts[7] ?? NaN)
    expect(counts[6]).toBeGreaterThan(counts[3] ?? NaN)
    expect(counts[0]).toBeGreaterThan(counts[1] ?? NaN)
    expect(Math.min(...counts)).toBeGreaterThan(10)
  })

  it('has a comment on about every third answer, in both languages', () => {
    const comments = demo.map(({ response }) => response.comment).filter((text) => text !== null)
    expect(comments.length / demo.length).toBeGreaterThan(0.31)
    expect(comments.length / demo.length).toBeLessThan(0.39)
    for (const texts of Object.values(DEMO_COMMENTS)) {
      const share = comments.filter((text) => texts.includes(text)).length / comments.length
      expect(share).toBeGreaterThan(0.3)
    }
  })

  it('does not repeat a comment among the latest of a survey', () => {
    for (const { id } of DEMO_SURVEYS) {
      const latest = demo
        .filter(({ survey, response }) => survey === id && response.comment !== null)
        .slice(-40)
      expect(new Set(latest.map(({ response }) => response.comment)).size).toBe(40)
    }
  })
})

describe.each([1, 2, 3, 5, 8, 13, 21, 34])('the story of demoResponses, seed %d', (seed) => {
  const last = addDays(through, seed * 11)
  const story = [...demoResponses({ through: last, random: seeded(seed) })]
  const before = (daysFrom: number, daysTo: number): Tally => {
    const span = { from: addDays(last, 1 - daysFrom), to: addDays(last, 1 - daysTo) }
    return tallyIn(story, 'relationship', span)
  }
  const headline = before(90, 0)

  it('is told by about 6,000 answers', () => {
    const relationship = story.filter(({ survey }) => survey === 'relationship').length
    expect(story.length).toBeGreaterThan(5_500)
    expect(story.length).toBeLessThan(6_500)
    expect(relationship / story.length).toBeGreaterThan(0.58)
    expect(relationship / story.length).toBeLessThan(0.68)
  })

  it('begins around 35, dips, and ends higher than it began', () => {
    const start = score(before(730, 640))
    const dip = score(before(365, 290))
    expect(start - dip).toBeGreaterThan(15)
    expect(score(headline) - dip).toBeGreaterThan(20)
    expect(score(headline)).toBeGreaterThan(start)
  })

  it('has a month in the dip that lies far below its start and its end', () => {
    const months = monthsThrough(last, 24)
    const dip = Math.min(
      ...months.slice(9, 16).map((month) => score(tallyIn(story, 'relationship', month))),
    )
    expect(dip).toBeLessThan(score(before(730, 640)) - 15)
    expect(dip).toBeLessThan(score(headline) - 25)
  })

  it('leaves the headline clearly above 30 and around 50, from enough answers', () => {
    const interval = intervalOf(headline)
    if (!interval) throw new Error('The last 90 days have no answer')
    expect(responsesOf(headline)).toBeGreaterThanOrEqual(500)
    expect(responsesOf(headline)).toBeLessThanOrEqual(800)
    expect(score(headline)).toBeGreaterThan(38)
    expect(score(headline)).toBeLessThan(50)
    expect(interval.marginOfError).toBeLessThan(7)
    expect(goalVerdict(interval, 30)).toBe('above')
    expect(interval.high).toBeGreaterThan(46)
  })

  it('never ends on the way down', () => {
    expect(changeBetween(before(180, 90), headline)?.verdict).not.toBe('down')
  })
})

describe('nextAnswer({ day, random, number })', () => {
  const random = seeded(4)
  const day: Day = '2026-11-21'
  const next = Array.from({ length: 3_000 }, (_, index) => {
    return nextAnswer({ day, random, number: index + 1 })
  })

  it('gives every answer its own identity, unlike any of the demo', () => {
    const identities = [...demo, ...next].map(({ response }) => response.identity)
    expect(new Set(identities).size).toBe(identities.length)
    expect(next.every(({ response }) => response.day === day)).toBe(true)
  })

  it('goes to the relationship survey in two of three cases', () => {
    const share = next.filter(({ survey }) => survey === 'relationship').length / next.length
    expect(share).toBeCloseTo(2 / 3, 1)
  })

  it('goes on where the story ends', () => {
    const tally = tallyOf(distributionOf(next.filter(({ survey }) => survey === 'relationship')))
    expect(Math.abs(score(tally) - 47)).toBeLessThan(6)
  })

  it('does not say the same again soon', () => {
    const said = next.map(({ response }) => response.comment).filter((text) => text !== null)
    for (let from = 0; from < 200; from += 1)
      expect(new Set(said.slice(from, from + 8)).size).toBeGreaterThanOrEqual(8)
  })

  it('is the same for the same random numbers', () => {
    const again = seeded(4)
    for (const [index, answer] of next.slice(0, 50).entries())
      expect(nextAnswer({ day, random: again, number: index + 1 })).toEqual(answer)
  })

  it('has comments of every category', () => {
    const heard = new Set<Category>()
    for (const { response } of next) if (response.comment) heard.add(categoryOf(response.rating))
    expect(heard.size).toBe(3)
  })
})

function tallyIn(responses: readonly DemoResponse[], survey: DemoSurvey, period: Period): Tally {
  const those = responses.filter((one) => {
    return one.survey === survey && isWithin(period, one.response.day)
  })
  return tallyOf(distributionOf(those))
}

function distributionOf(responses: readonly DemoResponse[]): number[] {
  const counts = [...NO_RATINGS]
  for (const { response } of responses) counts[answerIndex(response.rating)]! += 1
  return counts
}

function score(tally: Tally): number {
  return scoreOf(tally) ?? NaN
}
