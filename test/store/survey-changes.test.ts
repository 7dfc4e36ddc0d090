import { describe, expect, it } from 'vitest'
import { ownRules, settingsFor } from '#store/own-rules.ts'
import { DEFAULT_SETTINGS } from '#store/settings.ts'
import { changeSurvey, moveSurvey, type SurveyChange } from '#store/survey-changes.ts'
import { createSurvey, findSurvey, listSurveys } from '#store/surveys.ts'
import { databaseWithSurveys, post } from '#test/support/results.ts'

const CHANGE: SurveyChange = {
  name: 'Clients',
  kind: 'transactional',
  timeZone: 'Asia/Tokyo',
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
        timeZone: 'Asia/Tokyo',
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

describe('moveSurvey(connection, id, move)', () => {
  it('puts a survey before the others, or one place on', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      await createSurvey(connection, 'Third', 'relationship')
      const order = async () => (await listSurveys(connection)).map(({ id }) => id)
      expect(await moveSurvey(connection, 3, 'first')).toBe(true)
      expect(await order()).toEqual([3, 1, 2])
      expect(await moveSurvey(connection, 3, 'later')).toBe(true)
      expect(await order()).toEqual([1, 3, 2])
      expect(await moveSurvey(connection, 2, 'earlier')).toBe(true)
      expect(await order()).toEqual([1, 2, 3])
      for (const [id, move] of [
        [1, 'first'],
        [1, 'earlier'],
        [3, 'later'],
        [9, 'first'],
      ] as const)
        expect(await moveSurvey(connection, id, move), `${id} ${move}`).toBe(false)
      expect(await order()).toEqual([1, 2, 3])
    })
  })

  it('leaves a survey without answers behind those that have some', async () => {
    const { writer } = await databaseWithSurveys()
    await post(writer, [{}], 1)
    await writer.write(async (connection) => {
      expect(await moveSurvey(connection, 2, 'first')).toBe(false)
      expect((await listSurveys(connection)).map(({ id }) => id)).toEqual([1, 2])
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
