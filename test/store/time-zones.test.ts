import { describe, expect, it } from 'vitest'
import { changeSettings } from '#store/settings.ts'
import { changeSurvey, type SurveyChange } from '#store/survey-changes.ts'
import { timeZoneOfSurvey } from '#store/time-zones.ts'
import { databaseWithSurveys } from '#test/support/results.ts'

const OWN: SurveyChange = {
  ...{ name: 'Clients', timeZone: 'Asia/Tokyo', window: null },
  kind: 'relationship',
  minimums: { group: null, comments: null, headline: null },
}

describe('timeZoneOfSurvey(connection, name)', () => {
  it('is the survey’s own, by any name that it has or had, or else the company’s', async () => {
    const { writer } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      const zoneOf = (name: string | null) => timeZoneOfSurvey(connection, name)
      expect([await zoneOf(null), await zoneOf('Customers')]).toEqual(['UTC', 'UTC'])
      await changeSurvey(connection, 1, OWN)
      await changeSettings(connection, { timeZone: 'Europe/Oslo' })
      for (const name of [null, 'CLIENTS', 'Customers'])
        expect(await zoneOf(name)).toBe('Asia/Tokyo')
      for (const name of ['Support calls', 'Not there yet'])
        expect(await zoneOf(name)).toBe('Europe/Oslo')
      await changeSurvey(connection, 1, { ...OWN, timeZone: null })
      expect(await zoneOf(null)).toBe('Europe/Oslo')
    })
  })
})
