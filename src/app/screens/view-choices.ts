import type { SurveyInCare } from '#app/surveys/survey-desk.ts'

/** What a screen can show, by survey: a value for its form, and of what it is. */
export interface ViewChoice {
  readonly value: string
  readonly survey: string
  /** `null`: everybody. */
  readonly segment: { readonly dimension: string; readonly name: string } | null
}

/** Everything that a screen can show, apart from what is shown first. */
export function viewChoices(surveys: readonly SurveyInCare[]): ViewChoice[] {
  return surveys.flatMap(({ survey: { slug, name: survey }, dimensions }) => [
    { value: slug, survey, segment: null },
    ...dimensions.flatMap(({ name: dimension, segments }) =>
      segments.map(({ id, name }) => ({
        value: `${slug} ${String(id)}`,
        survey,
        segment: { dimension, name },
      })),
    ),
  ])
}
