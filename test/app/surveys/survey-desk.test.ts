import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surveyDesk } from '#app/surveys/survey-desk.ts'
import type { Writing } from '#app/writing/writing-thread.ts'
import type { Day } from '#nps/period.ts'
import { changeNumber } from '#store/changes.ts'
import { databaseWithSurveys, post, times } from '#test/support/results.ts'
import { maskingHere } from '#app/masking/masking.ts'
import { Jobs } from '#app/writing/jobs.ts'

async function desk() {
  const { reader, writer } = await databaseWithSurveys()
  const writing = new Jobs({
    writer,
    secret: 'a secret',
    masking: maskingHere(),
  }) as unknown as Writing
  return { desk: surveyDesk({ reader, writing }), reader, writer }
}

const FORM = {
  name: 'Clients',
  kind: 'transactional',
  timeZone: '',
  window: 'company',
  days: '',
  group: '',
  comments: '20',
  headline: '',
}

const WAVE = {
  name: 'Autumn',
  firstDay: '2026-09-01',
  lastDay: '2026-10-31',
  invitations: '200',
}

describe('SurveyDesk.change(id, form)', () => {
  it('gives a survey what is typed, and leaves the rest to the company', async () => {
    const { desk: at } = await desk()
    expect(await at.change(1, FORM)).toEqual({ done: true })
    const found = await at.find(1)
    expect(found).toMatchObject({
      survey: { name: 'Clients', slug: 'customers', kind: 'transactional' },
      own: {
        timeZone: null,
        window: null,
        minimums: { group: null, comments: 20, headline: null },
      },
      settings: { window: { days: 90 }, minimums: { group: 5, comments: 20, headline: 30 } },
      typed: FORM,
    })
  })

  it('refuses what cannot be, and counts no change', async () => {
    const { desk: at, reader } = await desk()
    const wrong = {
      ...{ ...FORM, name: '', kind: 'odd', timeZone: 'Mars' },
      ...{ window: 'rolling', days: 'x', group: '1' },
    }
    const refused = await at.change(1, wrong)
    expect(Object.keys('faults' in refused ? refused.faults : {})).toEqual([
      'name',
      'kind',
      'timeZone',
      'days',
      'group',
    ])
    expect(await at.change(1, { ...FORM, name: 'SUPPORT CALLS' })).toEqual({
      faults: { name: { code: 'name taken' } },
    })
    expect(await reader.read(changeNumber)).toBe(0)
  })
})

describe('SurveyDesk.move(id, move)', () => {
  it('has another survey lead', async () => {
    const { desk: at } = await desk()
    expect(await at.move(2, 'earlier')).toBe(true)
    expect((await at.list()).map(({ survey }) => survey.name)).toEqual([
      'Support calls',
      'Customers',
    ])
    expect(await at.move(2, 'first')).toBe(false)
  })
})

describe('SurveyDesk.changeSegment, merge and separate', () => {
  it('rename, hide, merge and take the merge back', async () => {
    const { desk: at, writer } = await desk()
    for (const Region of ['North', 'South']) await post(writer, [{ segments: { Region } }])
    expect(await at.changeSegment(1, { name: 'South', shown: 'yes' })).toHaveProperty('faults.name')
    expect(await at.changeSegment(1, { name: '', shown: 'yes' })).toHaveProperty('faults.name')
    expect(await at.changeSegment(1, { name: 'Nord', shown: 'no' })).toEqual({ done: true })
    expect(await at.merge(1, 1)).toHaveProperty('faults.into')
    expect(await at.merge(1, 2)).toEqual({ done: true })
    expect((await at.find(1))?.dimensions).toEqual([
      {
        id: 1,
        name: 'Region',
        formerNames: [],
        segments: [
          {
            ...{ id: 2, name: 'South', isHidden: false, otherNames: ['Nord', 'North'] },
            parts: [{ id: 1, name: 'Nord', otherNames: ['North'] }],
          },
        ],
      },
    ])
    expect(await at.changeSegment(2, { name: 'Nord', shown: 'yes' })).toEqual({
      faults: { name: { code: 'name of a part' } },
    })
    expect(await at.separate(1)).toBe(true)
    expect(await at.separate(1)).toBe(false)
    expect((await at.find(1))?.dimensions[0]?.segments).toMatchObject([
      { name: 'Nord', isHidden: true, parts: [] },
      { name: 'South', isHidden: false, parts: [] },
    ])
  })
})

describe('SurveyDesk.renameDimension(dimension, name)', () => {
  it('renames it, or says what is wrong with the name', async () => {
    const { desk: at, writer } = await desk()
    await post(writer, times(2, { segments: { Region: 'North', Product: 'Heat' } }))
    expect(await at.renameDimension(1, 'Area')).toEqual({ done: true })
    const names = (await at.find(1))?.dimensions.map(({ name }) => name)
    expect(names).toEqual(['Area', 'Product'])
    expect(await at.renameDimension(1, '')).toHaveProperty('faults.name')
    expect(await at.renameDimension(2, 'region')).toEqual({
      faults: { name: { code: 'name taken' } },
    })
  })
})

describe('SurveyDesk.changeWave(survey, wave, form)', () => {
  it('notes it anew, on its own days as well', async () => {
    const { desk: at, writer } = await desk()
    await post(writer, times(6, { day: '2026-08-31' }))
    await at.addWave(1, WAVE)
    const changed = { ...WAVE, name: 'Fall', firstDay: '2026-08-31', invitations: '20' }
    expect(await at.changeWave(1, 1, changed)).toEqual({ done: true })
    const [wave] = (await at.find(1))?.waves ?? []
    expect(wave).toMatchObject({ typed: changed, rate: { responses: 6, rate: 0.3 } })
    expect(await at.changeWave(2, 1, WAVE)).toEqual({ done: true })
    expect((await at.find(1))?.waves[0]?.name).toBe('Fall')
  })
})

describe('SurveyDesk.addWave(survey, form)', () => {
  it('refuses a wave that ends before it begins, has a name twice or asked nobody', async () => {
    const { desk: at } = await desk()
    expect(await at.addWave(1, WAVE)).toEqual({ done: true })
    expect(await at.addWave(1, { ...WAVE, name: 'AUTUMN' })).toHaveProperty('faults.name')
    expect(await at.addWave(1, { ...WAVE, lastDay: '2026-08-31' })).toHaveProperty('faults.lastDay')
    expect(await at.addWave(1, { ...WAVE, firstDay: '2026-02-30' })).toHaveProperty(
      'faults.firstDay',
    )
    expect(await at.addWave(1, { ...WAVE, invitations: '0' })).toHaveProperty('faults.invitations')
    expect(await at.removeWave(2, 1)).toBe(false)
    expect(await at.removeWave(1, 1)).toBe(true)
    expect((await at.find(1))?.waves).toEqual([])
  })

  it('refuses a wave that shares a day with another one, and names that', async () => {
    const { desk: at, reader } = await desk()
    await at.addWave(1, WAVE)
    const next = { ...WAVE, name: 'Winter', firstDay: '2026-11-01', lastDay: '2026-12-31' }
    const faults = { firstDay: { code: 'overlaps', other: 'Autumn' } }
    expect(await at.addWave(1, { ...next, firstDay: '2026-10-31' })).toEqual({ faults })
    expect(await at.addWave(1, next)).toEqual({ done: true })
    expect(await at.addWave(2, { ...next, firstDay: '2026-10-31' })).toEqual({ done: true })
    const number = await reader.read(changeNumber)
    expect(await at.changeWave(1, 2, { ...next, firstDay: '2026-10-31' })).toEqual({ faults })
    expect(await at.changeWave(1, 2, { ...next, name: 'autumn' })).toHaveProperty('faults.name')
    expect(await reader.read(changeNumber)).toBe(number)
  })

  it('gives the response rate that counting the answers gives, withheld below the minimum', async () => {
    const day = fc.integer({ min: 1, max: 28 }).map((one): Day => {
      return `2026-09-${String(one).padStart(2, '0') as `${number}`}`
    })
    await fc.assert(
      fc.asyncProperty(fc.array(day, { maxLength: 25 }), day, day, async (days, one, other) => {
        const [firstDay, lastDay] = one < other ? [one, other] : [other, one]
        const { desk: at, writer } = await desk()
        const answers = times(days.length).map((answer, index) => ({
          ...answer,
          day: days[index]!,
        }))
        await post(writer, answers)
        await post(writer, times(3, { day: firstDay }, 'elsewhere'), 2)
        await at.addWave(1, { ...WAVE, firstDay, lastDay })
        let counted = 0
        for (const { day: given } of answers)
          if (given >= firstDay && given <= lastDay) counted += 1
        const rate = (await at.find(1))?.waves[0]?.rate
        if (counted < 5) {
          expect(rate).toMatchObject({ withheld: true })
          expect(rate).not.toHaveProperty('responses')
        } else expect(rate).toMatchObject({ responses: counted, rate: counted / 200 })
      }),
      { numRuns: 25 },
    )
  })
})
