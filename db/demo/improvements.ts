import { addDays, type Day } from '#nps/period.ts'

/** What the company did about what its customers said. */
export interface DemoImprovement {
  readonly title: string
  readonly doneOn: Day
  /** What it was about. */
  readonly theme: string
}

/** Its improvements when the story ends on a day, the oldest first; the first turns the score. */
export function demoImprovements(through: Day): DemoImprovement[] {
  return IMPROVEMENTS.map(({ daysAgo, ...improvement }) => ({
    ...improvement,
    doneOn: addDays(through, -daysAgo),
  }))
}

/** 289 days are the nine and a half months after which the story has the deliveries put right. */
const IMPROVEMENTS = [
  { daysAgo: 289, title: 'Second packing line, and delivery dates that hold', theme: 'Delivery' },
  { daysAgo: 226, title: 'Support calls back instead of keeping you on hold', theme: 'Support' },
  {
    daysAgo: 97,
    title: 'Assembly guide redrawn, with a video for every model',
    theme: 'Usability',
  },
] as const
