import { describe, expect, it } from 'vitest'
import { isLabelled } from '#intake/rating/label-column.ts'
import { ratingColumn } from '#intake/rating/rating-column.ts'
import type { Refusal } from '#nps/refusal.ts'
import { CHOICES, refusalOf, tableOf } from '#test/intake/reading.ts'

type Columns = Readonly<Record<string, readonly string[]>>

const LABELS = ['Promoter', 'Passive', 'Detractor', 'Promoter', 'Promoter', 'Passive']
const DATES = LABELS.map((_, index) => `2026-01-${10 + index}`)

/** The column that would be read, and whether for labels. */
async function chosen(columns: Columns, rating?: string): Promise<[string, boolean]> {
  const choices = { ...CHOICES, columns: rating === undefined ? {} : { rating } }
  const column = ratingColumn(await tableOf(columns), choices)
  return [column.name, isLabelled(column)]
}

async function refused(columns: Columns, rating?: string): Promise<Refusal> {
  return refusalOf(() => chosen(columns, rating))
}

describe('ratingColumn, where there are labels', () => {
  it.each([
    ['English', ['Promoter', 'Passive', 'Detractor', 'Promoter', 'NA']],
    ['French', ['Promoteurs', 'Passifs', 'Détracteurs', 'promoteurs', '']],
    ['Swedish', ['Ambassadör', 'Passiv', 'Kritiker', 'Ambassadör', '']],
    ['German', ['Promotor', 'Indifferent', 'Detraktor', 'Promotor', '']],
    ['Polish', ['Promotor', 'Neutralny', 'Krytyk', 'Promotor', '']],
    ['Danish', ['Ambassadører', 'Passive', 'Kritikere', 'Ambassadører', '']],
    ['Portuguese', ['Promotor', 'Neutro', 'Detrator', 'Promotor', '']],
    ['Finnish', ['Suosittelija', 'Neutraali', 'Arvostelija', 'Suosittelija', '']],
    ['Japanese', ['推奨者', '中立者', '批判者', '推奨者', '']],
    ['Chinese', ['推荐者', '被动者', '贬损者', '推荐者', '']],
    [
      'English, with its range',
      ['Promoter (9-10)', 'Passive (7-8)', 'Detractor (0-6)', 'Promoter (9-10)'],
    ],
    [
      'words of their own',
      ['9–10 Promoter', 'Passively satisfied (7 to 8)', 'Detractor customer', '9–10 Promoter'],
    ],
    ['Spanish', ['Clientes promotores', 'Pasivos', 'Clientes detractores', 'Pasivos']],
  ])('takes them in %s when there is nothing else', async (_, labels) => {
    const columns = { Date: DATES.slice(0, labels.length), Group: labels }
    expect(await chosen(columns)).toEqual(['Group', true])
    expect(await chosen(columns, 'Group')).toEqual(['Group', true])
  })

  it('takes the score when there is one, unless the labels are chosen', async () => {
    const columns = { Date: DATES, Type: LABELS, Score: ['9', '7', '2', '10', '9', '8'] }
    expect(await chosen(columns)).toEqual(['Score', false])
    expect(await chosen(columns, 'Type')).toEqual(['Type', true])
  })

  it('takes labels of one kind only from whoever chooses them', async () => {
    const columns = { Date: DATES, Gear: LABELS.map(() => 'Neutral') }
    expect(await refused(columns)).toMatchObject({ code: 'no-rating' })
    expect(await chosen(columns, 'Gear')).toEqual(['Gear', true])
  })

  it('says which labels could be chosen beside a score on another scale', async () => {
    const columns = { Date: DATES, Type: LABELS, Score: ['5', '4', '2', '5', '5', '4'] }
    const refusal = await refused(columns)
    expect(refusal.code).toBe('wrong-scale')
    expect(refusal.hint).toContain('--map rating="Type"')
    expect(await chosen(columns, 'Type')).toEqual(['Type', true])
  })

  it('knows no label by one word among others', async () => {
    const labels = ['Not a promoter', 'Passive voice', 'Promoter of concerts', 'Detractor, maybe']
    expect(await refused({ Date: DATES.slice(0, 4), Words: labels })).toMatchObject({
      code: 'no-rating',
    })
  })

  it('asks which labels count when two columns disagree, and not when they agree', async () => {
    const refusal = await refused({ Date: DATES, Now: LABELS, Before: LABELS.toReversed() })
    expect(refusal.code).toBe('ambiguous-rating')
    expect(refusal.message).toContain('“Now” with 3, 2 and 1 of them')
    expect(refusal.hint).toContain('--map rating="Now" or --map rating="Before"')
    expect(await chosen({ Date: DATES, Now: LABELS, Type: LABELS })).toEqual(['Now', true])
  })

  it.each<[string, Columns]>([
    ['one line of each', { Type: LABELS.slice(0, 3), Customers: ['120', '50', '30'] }],
    ['one line of each, with shares', { Type: LABELS.slice(0, 3), Share: ['60%', '25%', '15%'] }],
    [
      'one of each in every month',
      {
        Month: ['2026-01', '2026-01', '2026-01', '2026-02', '2026-02', '2026-02'],
        Type: [...LABELS.slice(0, 3), ...LABELS.slice(0, 3)],
        Total: ['60', '25', '15', '61', '24', '9'],
      },
    ],
    [
      'some of each by region',
      {
        Region: 'N N N S S E'.split(' '),
        Type: LABELS,
        Responses: ['60', '25', '15', '61', '24', '9'],
      },
    ],
  ])('refuses counts of labels: %s', async (_, columns) => {
    expect(await refused(columns)).toMatchObject({ code: 'aggregated' })
    expect(await refused(columns, 'Type')).toMatchObject({ code: 'aggregated' })
  })

  it('does not take a number of the row, or what was paid, for a count', async () => {
    const ids = { 'Response ID': ['101', '102', '103'], Type: LABELS.slice(0, 3) }
    expect(await chosen(ids)).toEqual(['Type', true])
    const paid = ['120', '50', '30', '99', '20', '45']
    expect(await chosen({ Date: DATES, Type: LABELS, Amount: paid })).toEqual(['Type', true])
  })

  it('does not lose the first answer where there is no header', async () => {
    expect(await refused({ '2026-01-09': DATES, Promoter: LABELS })).toMatchObject({
      code: 'no-rating',
    })
    expect(await refused({ Day: DATES, Promoter: LABELS }, 'Promoter')).toMatchObject({
      code: 'no-rating',
    })
  })
})
