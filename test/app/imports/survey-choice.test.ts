import { describe, expect, it } from 'vitest'
import { newSurveyName, surveyChoice } from '#app/imports/survey-choice.ts'
import type { Survey } from '#store/surveys.ts'

function surveys(...names: readonly string[]): Survey[] {
  return names.map((name, index) => ({
    ...{ id: index + 1, slug: `s-${index}`, name, kind: 'relationship' as const },
  }))
}

describe('surveyChoice(surveys, { names, remembered })', () => {
  const told = (
    names: readonly string[],
    of: readonly Survey[],
    remembered: number | null = null,
  ) => surveyChoice(of, { names, remembered })

  it('makes the first survey, and takes the only one', () => {
    expect(told(['nps.csv'], [])).toEqual({ survey: 'new', why: null })
    expect(told(['nps.csv'], surveys('Guests'))).toEqual({ survey: '#1', why: 'only' })
  })

  it('chooses none of several when nothing tells', () => {
    const several = surveys('Guests', 'NPS', 'Customer survey')
    for (const name of ['results.csv', 'nps.csv', 'customer survey.csv', 'guestsurvey.csv'])
      expect(told([name], several), name).toEqual({ survey: '', why: null })
  })

  it.each([
    ['Support_calls 2026-11.csv', '#2'],
    ['export (Réception).xlsx', ''],
    ['RÉCEPTION-2026.xlsx', '#3'],
    ['support.csv', '#1'],
    ['guests and reception.csv', ''],
  ])('goes by a name that stands in %s', (name, survey) => {
    const several = surveys('Support', 'Support calls', 'Reception', 'Guests')
    expect(told([name], several).survey).toBe(survey)
  })

  it('goes by the name of a sheet', () => {
    expect(told(['all.xlsx', 'Reception'], surveys('Guests', 'Reception'))).toEqual({
      ...{ survey: '#2', why: 'named' },
    })
  })

  it('goes by what was chosen before, unless the name contradicts that', () => {
    const several = surveys('Guests', 'Reception')
    expect(told(['a.csv'], several, 2)).toEqual({ survey: '#2', why: 'remembered' })
    expect(told(['reception.csv'], several, 2)).toEqual({ survey: '#2', why: 'remembered' })
    expect(told(['guests.csv'], several, 2)).toEqual({ survey: '', why: null })
    expect(told(['a.csv'], several, 9), 'a survey that has gone').toMatchObject({ survey: '' })
  })
})

describe('newSurveyName(fileName, surveys)', () => {
  it('is plain for the first survey', () => {
    expect(newSurveyName('perso.csv', [])).toBe('Customer survey')
  })

  it.each([
    ['longterm_October2017.csv', 'Longterm October'],
    ['Support calls (Responses).xlsx', 'Support calls'],
    ['2026-11 NPS export.csv', 'Customer survey 2'],
    ['guests.csv', 'Guests 2'],
    ['Umfrage Hotel Zürich 03.2026.xlsx', 'Hotel Zürich'],
  ])('is what is its own in %s: %s', (file, name) => {
    expect(newSurveyName(file, surveys('Customer survey', 'Guests'))).toBe(name)
  })
})
