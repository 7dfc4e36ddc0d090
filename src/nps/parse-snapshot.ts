import type { Day } from './period.ts'
import type {
  Score,
  ShownScore,
  Snapshot,
  ThemeStanding,
  TrendPoint,
  WaveRate,
  WindowSpan,
  Withheld,
} from './snapshot.ts'

/** Takes a value apart, or throws `TypeError` naming the path of what is wrong. */
type Reader<T> = (value: unknown, path: string) => T

/**
 * The snapshot that some JSON holds. Browsers believe nothing they receive before this has read it.
 * Keys that it does not know are dropped. Throws `TypeError` naming the path of what is wrong.
 */
export function parseSnapshot(value: unknown): Snapshot {
  return snapshot(value, 'snapshot')
}

const wrong = (path: string, expected: string): never => {
  throw new TypeError(`${path} is not ${expected}`)
}

const number: Reader<number> = (value, path) =>
  typeof value === 'number' && isFinite(value) ? value : wrong(path, 'a number')

const text: Reader<string> = (value, path) =>
  typeof value === 'string' ? value : wrong(path, 'a text')

const day: Reader<Day> = (value, path) =>
  /^\d{4}-\d\d-\d\d$/.test(text(value, path)) ? (value as Day) : wrong(path, 'a day')

const instant: Reader<string> = (value, path) =>
  isNaN(Date.parse(text(value, path))) ? wrong(path, 'an instant') : (value as string)

const oneOf =
  <T extends string>(...options: T[]): Reader<T> =>
  (value, path) =>
    options.find((option) => option === value) ?? wrong(path, `one of ${options.join(', ')}`)

const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, path) =>
    value === null ? null : read(value, path)

/** Pictures that were made before there was such a count have none to tell of. */
const orNone =
  <T>(read: Reader<T>): Reader<T | 0> =>
  (value, path) =>
    value === undefined ? 0 : read(value, path)

/** Pictures that were made before there was such a field. */
const orAbsent =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, path) =>
    value === undefined ? null : read(value, path)

/** Nor any of what they had no list of. */
const orEmpty =
  <T>(read: Reader<T[]>): Reader<T[]> =>
  (value, path) =>
    value === undefined ? [] : read(value, path)

const listOf =
  <T>(read: Reader<T>): Reader<T[]> =>
  (value, path) =>
    Array.isArray(value)
      ? value.map((item, index) => read(item, `${path}[${String(index)}]`))
      : wrong(path, 'a list')

function fieldOf(value: unknown, key: string, path: string): unknown {
  if (typeof value !== 'object' || value === null) return wrong(path, 'an object')
  return (value as Record<string, unknown>)[key]
}

const record =
  <T>(readers: { readonly [K in keyof T]: Reader<T[K]> }): Reader<T> =>
  (value, path) => {
    const result: Partial<T> = {}
    for (const key in readers)
      result[key] = readers[key](fieldOf(value, key, path), `${path}.${key}`)
    return result as T
  }

const yes: Reader<true> = (value, path) => (value === true ? value : wrong(path, 'true'))

const no: Reader<false> = (value, path) => (value === false ? value : wrong(path, 'false'))

/** Chooses between the two forms of a figure by the field that tells them apart. */
const shownOr =
  <S, W>(shown: Reader<S>, withheld: Reader<W>): Reader<S | W> =>
  (value, path) =>
    (fieldOf(value, 'withheld', path) === true ? withheld : shown)(value, path)

const withheldFields = {
  withheld: yes,
  reason: oneOf('no answers', 'too few answers', 'protects a small group'),
}
const bounds = { withheld: no, nps: number, responses: number, low: number, high: number }

const shownScore: Reader<ShownScore> = record({
  ...bounds,
  promoters: number,
  passives: number,
  detractors: number,
  marginOfError: number,
})
const score: Reader<Score> = shownOr(shownScore, record<Withheld>(withheldFields))

const themeName = { id: text, name: text }
const theme: Reader<ThemeStanding> = shownOr(
  record({ ...themeName, withheld: no, comments: number, share: number, score: shownScore }),
  record({ ...themeName, ...withheldFields }),
)

const bucket = { from: day, to: day }
const trendPoint: Reader<TrendPoint> = shownOr(
  record({ ...bucket, ...bounds }),
  record({ ...bucket, ...withheldFields }),
)

const wave = { wave: text, ...bucket }
const waveRate: Reader<WaveRate> = shownOr(
  record({ ...wave, withheld: no, responses: number, invitations: number, rate: number }),
  record({ ...wave, ...withheldFields }),
)

const rolling = record({ kind: oneOf('rolling'), days: number, from: day, to: day })
const calendar = record({
  kind: oneOf('calendar'),
  unit: oneOf('month', 'quarter', 'year'),
  from: day,
  to: day,
})
const period = record({ kind: oneOf('period'), months: number, from: day, to: day })
const windowSpan: Reader<WindowSpan> = (value, path) => {
  const kind = fieldOf(value, 'kind', path)
  if (kind === 'period') return period(value, path)
  return (kind === 'rolling' ? rolling : calendar)(value, path)
}

const distribution: Reader<number[]> = (value, path) => {
  const counts = listOf(number)(value, path)
  return counts.length === 11 ? counts : wrong(path, 'a list of 11')
}

const yesOrNo: Reader<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : wrong(path, 'true or false')

/** Nothing that is loaded comes from elsewhere. */
const ownPath: Reader<string> = (value, path) =>
  /^\/[^/\\]/.test(text(value, path)) ? (value as string) : wrong(path, 'a path of ours')

const logo = record({
  path: ownPath,
  width: number,
  height: number,
  ground: oneOf('any', 'light', 'dark'),
  saysName: yesOrNo,
})

const named = { id: text, name: text }
const survey = record({ ...named, kind: oneOf('relationship', 'transactional') })
const segment = record(named)

const category = oneOf('promoter', 'passive', 'detractor')

const snapshot: Reader<Snapshot> = record({
  number,
  generatedAt: instant,
  company: record({ name: text, timeZone: text, logo: orNull(logo), theme: orNull(ownPath) }),
  dataFrom: orAbsent(orNull(day)),
  dataThrough: orNull(day),
  survey: orNull(survey),
  surveys: listOf(survey),
  dimensions: listOf(record({ ...named, segments: listOf(segment) })),
  segment: orNull(segment),
  window: orNull(windowSpan),
  score,
  progress: orNull(record({ responses: number, needed: number })),
  change: orNull(
    record({
      points: number,
      against: record({ ...bucket, responses: number }),
      verdict: oneOf('up', 'down', 'no clear change'),
    }),
  ),
  distribution: orNull(distribution),
  withoutRating: orNone(orNull(number)),
  responseRate: orAbsent(orNull(waveRate)),
  trend: listOf(trendPoint),
  goals: listOf(
    record({
      id: text,
      name: orNull(text),
      target: number,
      due: orNull(day),
      scope: record({ survey: orNull(text), segment: orNull(text) }),
      verdict: orNull(oneOf('above', 'around', 'below')),
      pacePerMonth: orNull(number),
      detractorsToPassives: orNull(number),
      reachedOn: orNull(day),
    }),
  ),
  comments: listOf(
    record({
      id: text,
      text,
      language: orAbsent(orNull(text)),
      category,
      period: text,
      themes: listOf(text),
      note: orNull(text),
    }),
  ),
  theme: orAbsent(orNull(record(themeName))),
  themes: orEmpty(listOf(theme)),
  sample: orAbsent(orNull(record({ fair: number, lacking: listOf(category) }))),
  improvements: listOf(
    record({
      id: text,
      title: text,
      doneOn: day,
      theme: orNull(text),
      before: score,
      since: score,
    }),
  ),
  splits: orEmpty(
    listOf(
      record({
        ...named,
        segments: listOf(record({ ...named, score, trend: listOf(trendPoint) })),
      }),
    ),
  ),
  message: orAbsent(orNull(record({ text, until: instant }))),
})
