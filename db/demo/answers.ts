import type { Day } from '#nps/period.ts'
import type { Category, Rating } from '#nps/rating.ts'
import type { RawResponse } from '#nps/raw-response.ts'
import { commentOf } from './comments.ts'
import { PRODUCTS, REGIONS, TOUCHPOINTS, type DemoSurvey } from './company.ts'
import type { Draw } from './decks.ts'
import { weighted, type Random, type Weighted } from './random.ts'
import { chapterAt, expectedScore, mixAt, type Asked } from './story.ts'

/** Where the chance in an answer comes from. */
export interface Chances {
  /** Anything that is not named below. */
  readonly random: Random
  /** Decides the category. */
  readonly mood: Random
  /** Decides the region. */
  readonly place: Random
  /** Picks the words. */
  readonly draw: Draw
}

/** An answer before it has a place in a file. */
export type Answer = Omit<RawResponse, 'line' | 'identity'>

/** Asks one customer, so many months before the end of the story. */
export function ask(survey: DemoSurvey, day: Day, monthsLeft: number, chances: Chances): Answer {
  const asked = someone(survey, chances)
  const category = weighted(mixAt(expectedScore(asked, monthsLeft)), chances.mood())
  const { random, draw } = chances
  return {
    rating: weighted(RATINGS_OF[category], random()),
    day,
    comment: commentOf(asked, category, chapterAt(monthsLeft), random, draw),
    touchpoint: asked.touchpoint,
    segments: { Region: asked.region, Product: asked.product },
  }
}

function someone(survey: DemoSurvey, { random, place }: Chances): Asked {
  return {
    touchpoint: survey === 'contact' ? weighted(TOUCHPOINTS, random()) : null,
    region: weighted(REGIONS, place()),
    product: weighted(PRODUCTS, random()),
  }
}

/** Ratings within a category as surveys find them: many tens, eights and sixes, a tail at zero. */
const RATINGS_OF: Record<Category, readonly Weighted<Rating>[]> = {
  promoter: [
    [10, 58],
    [9, 42],
  ],
  passive: [
    [8, 62],
    [7, 38],
  ],
  detractor: [
    [6, 35],
    [5, 27],
    [4, 11],
    [3, 9],
    [2, 6],
    [1, 4],
    [0, 8],
  ],
}
