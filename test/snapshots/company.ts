import fc from 'fast-check'
import type { Day } from '#nps/period.ts'
import type { Answer } from '#nps/rating.ts'
import type { Decision } from '#nps/response.ts'
import type { Settings } from '#store/settings.ts'
import { changeSettings } from '#store/settings.ts'
import type { OwnRules } from '#store/own-rules.ts'
import { changeSurvey } from '#store/survey-changes.ts'
import type { FreshDatabase } from '#test/support/database.ts'
import { databaseWithSurveys, post } from '#test/support/results.ts'

/** An invented company, as plain as a list: what every figure is worked out from a second time. */
export interface Company {
  readonly window: Settings['window']
  readonly minimums: Settings['minimums']
  /** What the second survey has instead; `null`: the company's. */
  readonly own: OwnRules
  readonly answers: readonly CompanyAnswer[]
  readonly goals: readonly CompanyGoal[]
  readonly improvements: readonly { readonly title: string; readonly doneOn: Day }[]
}

export interface CompanyAnswer {
  readonly survey: number
  readonly rating: Answer
  readonly day: Day
  readonly region: string | null
  readonly product: string | null
  readonly decision: Decision
  /** Different for every answer that has one. */
  readonly comment: string | null
}

export interface CompanyGoal {
  readonly target: number
  readonly due: Day | null
  readonly survey: number | null
  /** The day on which it was set. */
  readonly since: Day | null
}

/** The day so many days after the first of 2025. */
export function dayAt(offset: number): Day {
  return new Date(Date.UTC(2025, 0, 1 + offset)).toISOString().slice(0, 10) as Day
}

const anyDay = fc.nat(430).map(dayAt)

const anyAnswer = fc.record({
  survey: fc.constantFrom(1, 1, 1, 2),
  rating: fc.constantFrom<Answer[]>(
    ...([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 10] as const),
    ...(['promoter', 'promoter', 'passive', 'detractor'] as const),
  ),
  day: anyDay,
  region: fc.constantFrom('North', 'North', 'South', 'West', null),
  product: fc.constantFrom('Heat', 'Power', null),
  decision: fc.constantFrom<Decision[]>('approved', 'approved', 'undecided', 'hidden'),
  hasComment: fc.boolean(),
})

const anyWindow = fc.oneof(
  fc.record({ kind: fc.constant('rolling' as const), days: fc.constantFrom(30, 90, 365) }),
  fc.record({
    kind: fc.constant('calendar' as const),
    unit: fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
  }),
)

/** About fourteen months of answers to two surveys, with settings, goals and improvements. */
export const anyCompany: fc.Arbitrary<Company> = fc.record({
  window: anyWindow,
  minimums: fc.record({
    group: fc.integer({ min: 1, max: 8 }),
    comments: fc.integer({ min: 1, max: 20 }),
    headline: fc.integer({ min: 1, max: 40 }),
  }),
  own: fc.record({
    timeZone: fc.constant(null),
    window: fc.option(anyWindow),
    minimums: fc.record({
      group: fc.option(fc.integer({ min: 3, max: 8 })),
      comments: fc.option(fc.integer({ min: 3, max: 20 })),
      headline: fc.option(fc.integer({ min: 3, max: 40 })),
    }),
  }),
  answers: fc.array(anyAnswer, { maxLength: 400, size: 'max' }).map((answers) =>
    answers.map(({ hasComment, ...answer }, index) => ({
      ...answer,
      comment: hasComment ? `Remark ${inLetters(index)}` : null,
    })),
  ),
  goals: fc.array(
    fc.record({
      target: fc.integer({ min: -100, max: 100 }),
      due: fc.option(fc.integer({ min: 300, max: 600 }).map(dayAt)),
      survey: fc.constantFrom(null, 1, 2),
      since: fc.option(anyDay),
    }),
    { maxLength: 3 },
  ),
  improvements: fc.array(fc.record({ title: fc.constantFrom('App', 'Bills'), doneOn: anyDay }), {
    maxLength: 2,
  }),
})

/** Stores a company in a fresh database, the same way that posts are stored. */
export async function storeCompany(company: Company): Promise<FreshDatabase> {
  const database = await databaseWithSurveys()
  for (const survey of [1, 2])
    await post(database.writer, company.answers.flatMap(asPosted(survey)), survey)
  await database.writer.write(async (connection) => {
    const { window, minimums } = company
    await changeSettings(connection, { window, minimums, commentDays: 3_650 })
    const second = { name: 'Support calls', kind: 'transactional' } as const
    await changeSurvey(connection, 2, { ...second, ...company.own })
    await connection.tables.deleteFrom('goals').execute()
    for (const { target, due, survey, since } of company.goals)
      await connection.tables
        .insertInto('goals')
        .values({ target, due, survey_id: survey, set_on: since })
        .execute()
    for (const { title, doneOn } of company.improvements)
      await connection.tables
        .insertInto('improvements')
        .values({ title, done_on: doneOn })
        .execute()
  })
  return database
}

function asPosted(survey: number) {
  return (answer: CompanyAnswer, index: number) => {
    if (answer.survey !== survey) return []
    const { rating, day, comment, decision, region, product } = answer
    const segments = { ...(region && { Region: region }), ...(product && { Product: product }) }
    return [{ identity: `answer ${index}`, rating, day, comment, decision, segments }]
  }
}

/** 0 → a, 27 → bb: long numbers would be masked. */
function inLetters(index: number): string {
  return index
    .toString(26)
    .replace(/./g, (digit) => 'abcdefghijklmnopqrstuvwxyz'[parseInt(digit, 26)]!)
}
