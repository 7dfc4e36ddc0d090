import {
  day,
  fieldOf,
  goalFields,
  no,
  number,
  oneOf,
  orNull,
  record,
  text,
  yes,
  type Reader,
} from './parse-snapshot.ts'
import type { GoalForecast, GoalStanding } from './snapshot.ts'

const early = record({
  tooEarly: yes,
  reason: oneOf('few months', 'few answers', 'far', 'small window'),
  have: number,
  limit: number,
})
const told = record({
  ...{ tooEarly: no, on: day, low: number, high: number, likely: number, chance: number },
})
const forecast: Reader<GoalForecast> = (value, path) =>
  (fieldOf(value, 'tooEarly', path) === true ? early : told)(value, path)

/** Reads all of a goal for `parseSnapshot`. Apart, so that no wall loads it. Throws `TypeError`. */
export const wholeGoal: Reader<GoalStanding> = record({
  ...goalFields,
  owner: orNull(text),
  pointsToGo: orNull(number),
  passivesToPromoters: orNull(number),
  recentPace: orNull(record({ perMonth: number, low: number, high: number, months: number })),
  forecast: orNull(forecast),
})
