import { answerIndex, categoryOf, type Answer as Given } from '#nps/rating.ts'
import type { Decision, Response } from '#nps/response.ts'
import { response } from '#test/support/responses.ts'
import type { Answer } from '#test/support/results.ts'
import type { Counting } from './counting.ts'

/**
 * What a database should hold, by plain loops over the rows as they came: those of the imports that
 * are not undone and of the sources, in their order, each saying what is new about its response.
 */
export class Replay {
  readonly #rows: Row[] = []
  readonly #undone = new Set<number | string>()
  #withdrawals = 0
  /** What people decided about the words of a response, whoever brought them. */
  readonly #decided = new Map<string, Decided>()

  /** The region that a name means, by survey and name: a name never changes its region. */
  readonly #regions = new Map<string, Region>()
  /** What they are called together, by survey. */
  readonly #regionsOf = new Map<number, string>()

  add(by: number | string, survey: number, answers: readonly Answer[]): void {
    for (const answer of answers) {
      const { key } = response(answer, survey)
      this.#rows.push({ by, survey, key, answer, withdrawal: null })
    }
  }

  /** Takes out what a source has brought so far; returns the name by which it is put back. */
  takeOut(source: string): string {
    this.#withdrawals += 1
    const name = `withdrawal ${this.#withdrawals}`
    for (const row of this.#rows) if (row.by === source) row.withdrawal ??= name
    return name
  }

  putBack(name: string): void {
    for (const row of this.#rows) if (row.withdrawal === name) row.withdrawal = null
  }

  /** Every answer that has come, masked. */
  responses(): Response[] {
    return this.#rows.map(({ answer, survey }) => response(answer, survey))
  }

  undo(importId: number): void {
    this.#undone.add(importId)
  }

  redo(importId: number): void {
    this.#undone.delete(importId)
  }

  decide({ key, text }: { key: string; text: string }, { decision, note }: Decided): void {
    this.#decided.set(`${key} ${text}`, { decision, note })
  }

  /** What regions are goes by another name from now on, whatever comes with the old one. */
  renameRegions(survey: number, to: string): void {
    this.#regionsOf.set(survey, to)
  }

  /** A region goes by another name from now on, and its own still means it. */
  rename(survey: number, from: string, to: string): void {
    const region = this.#region(survey, from)
    region.name = to
    this.#regions.set(`${survey} ${to}`, region)
  }

  merge(survey: number, from: string, into: string): void {
    this.#region(survey, from).partOf = this.#region(survey, into)
  }

  separate(survey: number, name: string): void {
    this.#region(survey, name).partOf = null
  }

  #region(survey: number, name: string): Region {
    const region = this.#regions.get(`${survey} ${name}`) ?? { name, partOf: null }
    this.#regions.set(`${survey} ${name}`, region)
    return region
  }

  /** The responses that count. */
  counting(): Counting[] {
    const counting = new Map<string, Counting>()
    for (const { by, survey, key, answer, withdrawal } of this.#rows) {
      if (withdrawal !== null || this.#undone.has(by)) continue
      const before = counting.get(key)
      counting.set(key, {
        key,
        survey,
        rating: this.#rating(answer.rating ?? 9, before?.rating),
        day: answer.day ?? '',
        touchpoint: answer.touchpoint ?? before?.touchpoint ?? null,
        segments: { ...before?.segments, ...answer.segments },
        comment: answer.comment ? this.#words(key, answer.comment) : (before?.comment ?? null),
      })
    }
    const sorted = [...counting.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
    return sorted.map((one) => ({ ...one, segments: this.#named(one) }))
  }

  #named({ survey, segments }: Counting): Counting['segments'] {
    const { Region: region, ...others } = segments
    if (region === undefined) return segments
    let counted = this.#region(survey, region)
    while (counted.partOf) counted = counted.partOf
    return { ...others, [this.#regionsOf.get(survey) ?? 'Region']: counted.name }
  }

  /** A label says nothing new of a rating that it fits. */
  #rating(said: Given, before: Given | undefined): Given {
    const isFitting =
      typeof said === 'string' && before !== undefined && categoryOf(before) === said
    return isFitting ? before : said
  }

  #words(key: string, text: string): Counting['comment'] {
    return { text, ...(this.#decided.get(`${key} ${text}`) ?? UNDECIDED) }
  }
}

interface Row {
  /** The number of an import, or the name of a source. */
  readonly by: number | string
  readonly survey: number
  readonly key: string
  readonly answer: Answer
  withdrawal: string | null
}

interface Region {
  name: string
  partOf: Region | null
}

interface Decided {
  readonly decision: Decision
  readonly note: string | null
}

const UNDECIDED: Decided = { decision: 'undecided', note: null }

/** The roll-ups of a survey and of each of its segments that these responses give. */
export function figuresOf(counting: readonly Counting[], survey: number) {
  const all = counting.filter((one) => one.survey === survey)
  const segments: Record<string, ReturnType<typeof daysOf>> = {}
  for (const [dimension, segment] of all.flatMap((one) => Object.entries(one.segments)))
    segments[`${dimension}: ${segment}`] = daysOf(
      all.filter((one) => one.segments[dimension] === segment),
    )
  return { survey: daysOf(all), segments }
}

/** The approved comments that these responses give. */
export function approvedOf(counting: readonly Counting[]) {
  return counting.flatMap(({ rating, day, comment }) =>
    comment?.decision === 'approved'
      ? [{ text: comment.text, rating, month: day.slice(0, 7), note: comment.note }]
      : [],
  )
}

function daysOf(responses: readonly Counting[]): { day: string; ratings: number[] }[] {
  const days = new Map<string, number[]>()
  for (const { day, rating } of responses) {
    const ratings = days.get(day) ?? Array<number>(14).fill(0)
    ratings[answerIndex(rating)]! += 1
    days.set(day, ratings)
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, ratings]) => ({ day, ratings }))
}
