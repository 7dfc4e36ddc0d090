import { describe, expect, it } from 'vitest'
import { personColumns } from '#intake/people/person-columns.ts'
import { read, tableOf } from '#test/intake/reading.ts'

describe('personColumns', () => {
  it.each([
    ...[
      'Name',
      'RecipientFirstName',
      'Email Address',
      'E-post',
      'Företag',
      'Customer name',
      'Nachname',
    ],
    ...['Prénom', 'Company', 'Imię', 'person.name', '姓名', 'email_address', 'Sähköposti'],
  ])('knows %s', async (header) => {
    expect(personColumns((await tableOf({ [header]: ['x'] })).columns)).toHaveLength(1)
  })

  it.each([
    'Product name',
    'Survey Name',
    'File name',
    'Company size',
    'What made you name this score?',
    'NPS',
  ])('takes %s for no name', async (header) => {
    expect(personColumns((await tableOf({ [header]: ['x'] })).columns)).toEqual([])
  })
})

describe('openResults(a file with names)', () => {
  it('gives what is known of a respondent along with the comment, and never else', async () => {
    const file = [
      'Date,NPS,Comment,Name,E-mail',
      '2026-01-05,9,Thanks! Anna,Anna Ek,anna@x.example',
      '2026-01-05,9,,Bo Ek,',
      '2026-01-05,9,Fine,NA,',
    ].join('\n')
    const { responses } = await read(file)
    expect(responses.map(({ known }) => known)).toEqual([
      ['Anna Ek', 'anna@x.example'],
      undefined,
      undefined,
    ])
  })
})
