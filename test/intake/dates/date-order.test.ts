import { describe, expect, it } from 'vitest'
import { readDatePart } from '#intake/dates/date-part.ts'
import { OrderTally } from '#intake/dates/date-order.ts'

function tallyOf(dates: readonly string[]): OrderTally {
  const tally = new OrderTally()
  for (const text of dates) {
    const date = readDatePart(text)
    if (date?.kind !== 'numbers') throw new Error(`${text} is not three numbers`)
    tally.add(date)
  }
  return tally
}

function decide(...dates: readonly string[]): string {
  return tallyOf(dates).decide()
}

describe('OrderTally.decide', () => {
  it('needs one date that makes no sense the other way', () => {
    expect(decide('08/11/2021', '13/11/2021')).toBe('dmy')
    expect(decide('9/8/18', '8/31/18')).toBe('mdy')
    expect(decide('08-11-2021', '31-12-2021')).toBe('dmy')
  })

  it('does not guess where all dates make sense either way', () => {
    expect(decide('08/11/2021', '09/11/2021', '12/11/2021')).toBe('ambiguous')
    expect(decide('08-11-2021')).toBe('ambiguous')
  })

  it('does not mind where both ways are the same day', () => {
    expect(decide('11/11/2021', '05/05/2021')).toBe('dmy')
  })

  it('knows that dots stand between day and month, not month and day', () => {
    expect(decide('08.11.2021', '09.11.2021')).toBe('dmy')
  })

  it('finds that a column contradicts itself', () => {
    expect(decide('13/11/2021', '11/14/2021')).toBe('contradictory')
  })

  it('does not let one mistyped date of many decide', () => {
    const many = Array.from({ length: 400 }, (_, index) => `${13 + (index % 15)}/11/2021`)
    expect(decide(...many, '11/14/2021')).toBe('dmy')
  })

  it('sees that the year comes first when nothing else makes sense', () => {
    expect(decide('98/11/08', '99/12/31')).toBe('ymd')
    expect(decide('99-01-31')).toBe('ymd')
  })

  it('does not guess between a year and a day in front', () => {
    expect(decide('20/11/08', '20/11/09', '20/11/10')).toBe('ambiguous')
    expect(decide('25/12/20', '24/12/20', '23/12/20')).toBe('dmy')
  })

  it('leaves a column without such dates alone', () => {
    expect(decide()).toBe('dmy')
  })
})

describe('OrderTally.readings', () => {
  it('has the days that the dates would be in each order', () => {
    expect(tallyOf(['08/11/2021', '12/11/2021', '09/11/2021']).readings()).toEqual([
      { order: 'dmy', from: '2021-11-08', to: '2021-11-12' },
      { order: 'mdy', from: '2021-08-11', to: '2021-12-11' },
    ])
  })
})
