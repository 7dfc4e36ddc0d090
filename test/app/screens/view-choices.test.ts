import { describe, expect, it } from 'vitest'
import { viewChoices } from '#app/screens/view-choices.ts'
import type { SurveyInCare } from '#app/surveys/survey-desk.ts'

describe('viewChoices(surveys)', () => {
  it('has everybody of each survey, and each of its segments', () => {
    const dimensions = [{ id: 1, name: 'Region', segments: [{ id: 3, name: 'North' }] }]
    const survey = { id: 1, slug: 'calls', name: 'Calls', kind: 'transactional' }
    const surveys = [{ survey, dimensions }] as unknown as SurveyInCare[]
    expect(viewChoices(surveys)).toEqual([
      { value: 'calls', survey: 'Calls', segment: null },
      { value: 'calls 3', survey: 'Calls', segment: { dimension: 'Region', name: 'North' } },
    ])
  })
})
