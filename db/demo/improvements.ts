import { addDays, type Day } from '#nps/period.ts'

/** What the company did about what its customers said. */
export interface DemoImprovement {
  readonly title: string
  readonly doneOn: Day
  /** The name of what it was about. */
  readonly theme: string
  readonly said: string
  readonly done: string
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
  {
    daysAgo: 289,
    title: 'Second packing line, and delivery dates that hold',
    theme: 'Delivery',
    said: 'Bicycles came late, and the date kept moving.',
    done: 'A second line packs what the first cannot, and a date is only promised once the frame is in stock.',
  },
  {
    daysAgo: 226,
    title: 'Support calls back instead of keeping you on hold',
    theme: 'Support',
    said: 'Waiting on the phone took longer than the answer.',
    done: 'Whoever would wait longer than two minutes is called back within the hour.',
  },
  {
    daysAgo: 97,
    title: 'Assembly guide redrawn, with a video for every model',
    theme: 'Usability',
    said: 'Putting it together took an evening and a guess or two.',
    done: 'Every step has a drawing of its own, and a two-minute video behind a code on the box.',
  },
] as const
