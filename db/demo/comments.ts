import type { Category } from '#nps/rating.ts'
import { ENGLISH } from './comments-en.ts'
import { SWEDISH } from './comments-sv.ts'
import type { DemoRegion, DemoTouchpoint } from './company.ts'
import { SUBJECTS, type Decks, type Draw, type Subject } from './decks.ts'
import { chance, weighted, type Random } from './random.ts'
import type { Asked, Chapter } from './story.ts'

/** The languages that comments are written in. */
export type DemoLanguage = 'en' | 'sv'

/**
 * Every comment there is, by language. They are invented, so nobody's privacy is at stake: whoever
 * seeds the demo may approve them all.
 */
export const DEMO_COMMENTS: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: textsOf(ENGLISH),
  sv: textsOf(SWEDISH),
}

/** What somebody adds to a rating in their own words; `null` when nothing, as most do. */
export function commentOf(
  asked: Asked,
  category: Category,
  chapter: Chapter,
  random: Random,
  draw: Draw,
): string | null {
  if (!chance(random, TALKATIVENESS[category])) return null
  const language = chance(random, SWEDISH_SHARE[asked.region] ?? 0) ? SWEDISH : ENGLISH
  const decks = language[category]
  const interests = INTERESTS[asked.touchpoint ?? 'relationship']
  const choices = SUBJECTS.map((subject) => {
    const interest = isTold(subject, chapter) ? interests[subject] : 0
    return [subject, interest * decks[subject].length] as const
  })
  return draw(decks[weighted(choices, random())])
}

/** How many of a category say why; who is unhappy does so most. */
const TALKATIVENESS: Record<Category, number> = { promoter: 0.31, passive: 0.3, detractor: 0.52 }

/** Where Swedish is written at all, and by how many. */
const SWEDISH_SHARE: Partial<Record<DemoRegion, number>> = { Sweden: 0.75, Finland: 0.2 }

/** How much each comment on a subject is on people's minds, by what they were asked about. */
const INTERESTS: Record<'relationship' | DemoTouchpoint, Record<Subject, number>> = {
  relationship: { general: 1, delivery: 0.6, support: 0.6, late: 4, better: 1, callback: 0.7 },
  Delivery: { general: 0, delivery: 1, support: 0, late: 2, better: 1, callback: 0 },
  'Support call': { general: 0, delivery: 0, support: 1, late: 0.3, better: 0, callback: 1 },
}

/** The subjects that only come up in one part of the story. */
const CHAPTERS: Partial<Record<Subject, Chapter>> = {
  late: 'late',
  better: 'better',
  callback: 'better',
}

function isTold(subject: Subject, chapter: Chapter): boolean {
  return (CHAPTERS[subject] ?? chapter) === chapter
}

function textsOf(decks: Decks): string[] {
  return Object.values(decks).flatMap((subjects) => Object.values(subjects).flat())
}
