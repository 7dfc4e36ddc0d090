import type { Contributions } from './contribution.ts'
import type { Course, Fan } from './course.ts'
import type { Range } from './forecast/outlook.ts'
import type { TooEarly } from './forecast/too-early.ts'
import { wholeGoal } from './parse-goal.ts'
import {
  day,
  fieldOf,
  listOf,
  no,
  number,
  oneOf,
  orNull,
  parseSnapshot,
  record,
  score,
  text,
  yes,
  type Reader,
} from './parse-snapshot.ts'
import type { Snapshot } from './snapshot.ts'

/** The snapshot with the course towards the goals that some JSON holds. Throws `TypeError`. */
export function parseCourseSnapshot(value: unknown): Snapshot {
  const snapshot = parseSnapshot(value, wholeGoal)
  const found = fieldOf(value, 'course', 'snapshot')
  return found === undefined ? snapshot : { ...snapshot, course: course(found, 'course') }
}

const named = { id: text, name: text }

const range: Reader<Range> = record({ low: number, high: number })
const early: Reader<TooEarly> = record({
  isTooEarly: yes,
  reason: oneOf('few months', 'few answers', 'far', 'small window'),
  ...{ have: number, limit: number },
})
const path = record({ day, likely: number, half: range, most: range })
const told = record({ isTooEarly: no, path: listOf(path) })
const fan: Reader<Fan> = (value, where) =>
  (fieldOf(value, 'isTooEarly', where) === true ? early : told)(value, where)

const pair: Reader<readonly [number, number]> = (value, where) => {
  const [before = 0, after = 0] = listOf(number)(value, where)
  return [before, after]
}

const contributions: Reader<Contributions<string>> = record({
  points: number,
  parts: listOf(
    record({
      ...{ id: orNull(text), responses: pair, own: number, size: number },
      verdict: orNull(oneOf('up', 'down', 'no clear change')),
    }),
  ),
})

/** An object whose keys are not known. */
const mapOf =
  <T>(read: Reader<T>): Reader<Record<string, T>> =>
  (value, where) => {
    const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
    return record<Record<string, T>>(Object.fromEntries(keys.map((key) => [key, read])))(
      value,
      where,
    )
  }

const course: Reader<Course> = record({
  dimension: orNull(record(named)),
  segments: listOf(record({ ...named, score })),
  unlisted: number,
  contributions: orNull(contributions),
  fan: orNull(fan),
  moves: mapOf(listOf(record({ day, target: number, due: orNull(day) }))),
})
