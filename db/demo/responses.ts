import { addDays, monthsBetween, type Day } from '#nps/period.ts'
import type { RawResponse } from '#nps/raw-response.ts'
import { ask, type Chances } from './answers.ts'
import { DEMO_SURVEYS, type DemoSurvey } from './company.ts'
import { drawFresh, drawKnown, type Draw } from './decks.ts'
import { chance, evenly, poisson, type Random } from './random.ts'
import { expectedAnswers } from './rhythm.ts'

/** An answer, and the id of the survey that it answers. */
export interface DemoResponse {
  readonly survey: DemoSurvey
  readonly response: RawResponse
}

/**
 * Two years of answers up to and with a day, about 6,000, the oldest first. The same day and the
 * same random numbers give the same answers.
 */
export function* demoResponses(demo: {
  readonly through: Day
  readonly random: Random
}): Generator<DemoResponse, void> {
  const chances = chancesBySurvey(demo.random)
  let line = 0
  for (const { day, daysLeft } of daysThrough(demo.through))
    for (const { id: survey } of DEMO_SURVEYS)
      for (let left = answersOn(survey, day, daysLeft, demo.random); left > 0; left -= 1) {
        const answer = ask(survey, day, monthsBetween(day, demo.through), chances[survey])
        line += 1
        yield { survey, response: { ...answer, line, identity: `demo-${line}` } }
      }
}

/**
 * One more answer, given on a day after the story's end, two thirds of them to the relationship
 * survey. `number` makes its identity: count on, never use one twice in a database.
 */
export function nextAnswer(next: {
  readonly day: Day
  readonly random: Random
  readonly number: number
}): DemoResponse {
  const { day, random, number } = next
  const survey = chance(random, 2 / 3) ? 'relationship' : 'contact'
  const answer = ask(survey, day, 0, { random, mood: random, place: random, draw: freshOf(random) })
  return { survey, response: { ...answer, line: number, identity: `demo-next-${number}` } }
}

const MONTHS = 24

function* daysThrough(through: Day): Generator<{ day: Day; daysLeft: number }, void> {
  const last = Temporal.PlainDate.from(through)
  const total = last.subtract({ months: MONTHS }).until(last).days
  for (let daysLeft = total - 1; daysLeft >= 0; daysLeft -= 1)
    yield { day: addDays(through, -daysLeft), daysLeft }
}

/** At least one on the last day, so that the figures go through it. */
function answersOn(survey: DemoSurvey, day: Day, daysLeft: number, random: Random): number {
  const answers = poisson(random, expectedAnswers(survey, day, daysLeft))
  return daysLeft === 0 ? Math.max(1, answers) : answers
}

/** Each survey on its own, so that no comment comes twice on one board before all have come. */
function chancesBySurvey(random: Random): Record<DemoSurvey, Chances> {
  return { relationship: chancesOf(random), contact: chancesOf(random) }
}

function chancesOf(random: Random): Chances {
  return { random, mood: evenly(random), place: evenly(random), draw: drawKnown(random) }
}

/** Goes with the random numbers, so that what comes next never says the same thing soon again. */
const fresh = new WeakMap<Random, Draw>()

function freshOf(random: Random): Draw {
  const draw = fresh.get(random) ?? drawFresh(random)
  fresh.set(random, draw)
  return draw
}
