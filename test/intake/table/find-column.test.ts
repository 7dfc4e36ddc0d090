import { describe, expect, it } from 'vitest'
import { findColumn } from '#intake/table/find-column.ts'
import { refusalOf, sourceOf, tableOf } from '#test/intake/reading.ts'
import { profileTable } from '#intake/table/table.ts'

const table = await tableOf({
  'How  likely\u00a0is it? ': ['9'],
  Score: ['8'],
  'score ': ['7'],
  Region: ['North'],
  '': ['x'],
})

describe('findColumn', () => {
  it.each([
    ['How  likely\u00a0is it? ', 0],
    ['How likely is it?', 0],
    ['Score', 1],
    ['score', 2],
    ['REGION', 3],
    ['#5', 4],
    [' #4 ', 3],
  ])('finds %j', (wanted, index) => expect(findColumn(table, wanted).index).toBe(index))

  it('refuses what is not there and says what is', async () => {
    const refusal = await refusalOf(() => findColumn(table, 'Land'))
    expect(refusal.code).toBe('unknown-column')
    expect(refusal.message).toContain('no column “Land”')
    expect(refusal.hint).toContain('“Region”')
    expect(await refusalOf(() => findColumn(table, '#6'))).toMatchObject({ code: 'unknown-column' })
    expect(await refusalOf(() => findColumn(table, '#0'))).toMatchObject({ code: 'unknown-column' })
  })

  it('asks which one of two with the same header', async () => {
    const twins = await profileTable(
      sourceOf([
        ['Score', 'Date', 'Score'],
        ['9', 'x', '8'],
      ]),
    )
    const refusal = await refusalOf(() => findColumn(twins, 'Score'))
    expect(refusal.hint).toContain('#1 or #3')
    expect(findColumn(twins, '#3').index).toBe(2)
  })

  it('lists no headers that may be answers', async () => {
    const doubtful = await profileTable(
      sourceOf([
        ['Anna was rude', '9'],
        ['Bo was kind', '8'],
      ]),
    )
    const refusal = await refusalOf(() => findColumn(doubtful, 'NPS'))
    expect(refusal.hint).not.toContain('Anna')
  })
})
