import { describe, expect, it } from 'vitest'
import { ownRules, settingsFor } from '#store/own-rules.ts'
import { DEFAULT_SETTINGS } from '#store/settings.ts'
import { changeSurvey, showSurveyFirst, type SurveyChange } from '#store/survey-changes.ts'
import { findSurvey, listSurveys } from '#store/surveys.ts'
import { databaseWithSurveys } from '#test/support/results.ts'

const CHANGE: SurveyChange = {
  name: 'Clients',
  kind: 'transactional',
  window: { kind: 'calendar', unit: 'year' },
  minimums: { group: 4, comments: null, headline: 60 },
}

describe('changeSurvey(connection, id, change)', () => {
  it('changes all of it but the address, and keeps the former name', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      expect(await changeSurvey(connection, 1, CHANGE)).toBe('done')
      const survey = { id: 1, slug: 'customers', name: 'Clients', kind: 'transactional' }
      expect(await findSurvey(connection, 'CLIENTS')).toEqual(survey)
      expect(await findSurvey(connection, 'customers')).toEqual(survey)
      expect(await ownRules(connection, 1)).toEqual({
        window: CHANGE.window,
        minimums: CHANGE.minimums,
      })
      expect(await changeSurvey(connection, 1, { ...CHANGE, name: 'Customers' })).toBe('done')
      expect((await findSurvey(connection, 'clients'))?.id).toBe(1)
    })
  })

  it('takes no name that another one has or had', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      await changeSurvey(connection, 1, CHANGE)
      for (const name of ['clients', 'customers'])
        expect(await changeSurvey(connection, 2, { ...CHANGE, name })).toBe('taken')
      expect(await changeSurvey(connection, 9, CHANGE)).toBe('gone')
    })
  })
})

describe('showSurveyFirst(connection, id)', () => {
  it('puts a survey before the others', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      expect(await showSurveyFirst(connection, 2)).toBe(true)
      expect((await listSurveys(connection)).map(({ id }) => id)).toEqual([2, 1])
      expect(await showSurveyFirst(connection, 2)).toBe(false)
      expect(await showSurveyFirst(connection, 9)).toBe(false)
    })
  })
})

describe('settingsFor(settings, rules)', () => {
  it('is the company’s where the survey has nothing of its own', async () => {
    const { reader } = await databaseWithSurveys()
    const none = await reader.read((connection) => ownRules(connection, 1))
    expect(settingsFor(DEFAULT_SETTINGS, none)).toEqual(DEFAULT_SETTINGS)
    expect(settingsFor(DEFAULT_SETTINGS, CHANGE)).toEqual({
      ...DEFAULT_SETTINGS,
      window: { kind: 'calendar', unit: 'year' },
      minimums: { ...DEFAULT_SETTINGS.minimums, group: 4, headline: 60 },
    })
  })
})
