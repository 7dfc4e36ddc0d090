import { describe, expect, it } from 'vitest'
import {
  choicesFrom,
  chosenAgain,
  chosenIn,
  nothingChosen,
  rememberedOf,
} from '#app/imports/chosen.ts'
import { Refusal } from '#nps/refusal.ts'
import type { Form } from '#app/read-form.ts'
import type { Day } from '#nps/period.ts'

const TODAY = '2026-11-20' as Day
const place = { timeZone: 'Europe/Stockholm', todayIn: () => TODAY }

function form(fields: Record<string, string>): Form {
  const raw = (name: string) => fields[name] ?? ''
  return { raw, text: raw }
}

const fresh = nothingChosen('Guests', '')

describe('choicesFrom(chosen, place)', () => {
  it('leaves to intake what nobody has chosen', () => {
    expect(choicesFrom(fresh, place)).toEqual({
      ...{ columns: {}, dimensions: {}, sheet: null, dateOrder: null, day: null },
      ...{ timeZone: 'Europe/Stockholm', today: TODAY },
    })
  })

  it('calls a dimension that nobody has named like its column', () => {
    const chosen = chosenIn(
      form({ 'dimension-column-0': '#1', 'dimension-column-1': '#2', 'dimension-column-2': '#4' }),
    )
    const headers = [' Sales\nregion ', 'Shop', 'Shop', '']
    expect(choicesFrom(chosen, { ...place, headers }).dimensions).toEqual({
      ...{ 'Sales region': '#1', 'Column 2': '#2', 'Column 4': '#4' },
    })
  })

  it('hands on columns by their number, and none where there is to be none', () => {
    const chosen = chosenIn(
      form({
        ...{
          rating: '#3',
          comment: '-',
          'date-order': 'dmy',
          'time-zone': 'UTC',
          day: '2026-11-02',
        },
        ...{ 'dimension-column-0': '#5', 'dimension-0': 'Region', 'dimension-column-1': '#6' },
      }),
    )
    expect(choicesFrom(chosen, place)).toMatchObject({
      columns: { rating: '#3', comment: null },
      dimensions: { Region: '#5', 'Column 6': '#6' },
      ...{ dateOrder: 'dmy', timeZone: 'UTC', day: '2026-11-02' },
    })
  })

  it.each([
    [{ timeZone: 'Mars/Olympus' }, 'is not a time zone'],
    [{ day: 'soon' }, 'is not a day'],
    [{ day: '2026-11-21' }, 'lies in the future'],
  ])('refuses %j', (changes, message) => {
    expect(() => choicesFrom({ ...fresh, ...changes }, place)).toThrow(Refusal)
    expect(() => choicesFrom({ ...fresh, ...changes }, place)).toThrow(message)
  })
})

describe('chosenIn(form)', () => {
  it('takes no column that no list has offered', () => {
    expect(chosenIn(form({ rating: 'Name', date: '#1x' })).columns).toMatchObject({
      rating: '',
      date: '',
    })
  })

  it('reads back what the form was filled with, to the letter', () => {
    const untouched = form({ survey: 'Guests', 'time-zone': '' })
    expect(JSON.stringify(chosenIn(untouched))).toBe(JSON.stringify(fresh))
    const again = chosenAgain(fresh, JSON.parse(JSON.stringify(rememberedOf(fresh))))
    expect(JSON.stringify(again)).toBe(JSON.stringify(fresh))
  })
})
