import { describe, expect, it } from 'vitest'
import { commentColumn } from '#intake/comments/comment-column.ts'
import { CHOICES, tableOf } from '#test/intake/reading.ts'

const TEXTS = ['Very kind staff', 'Too slow', '', 'It never works when I need it', 'NA', 'Bra']
const OWN_WORDS = TEXTS.map(
  (text, index) => `${text}, and more about it in sentence number ${index}`,
)
const RATINGS = ['9', '3', '10', '2', '8', '9']

async function chosen(
  columns: Readonly<Record<string, readonly string[]>>,
): Promise<string | null> {
  const table = await tableOf({ Rating: RATINGS, ...columns })
  const [rating] = table.columns
  if (!rating) throw new Error('the table has no column')
  return commentColumn(table, CHOICES, rating)?.name ?? null
}

describe('commentColumn', () => {
  it.each([
    ...[
      'Comment',
      'comments',
      'Kommentar',
      'Komentarz',
      'Commentaire',
      'Why did you give this score?',
    ],
    ...[
      'Varför gav du det betyget?',
      'Co jest głównym powodem Twojej oceny?',
      '原因',
      'explication',
    ],
    ...['What is the most important reason for your score?', 'Open-Ended Response', 'Tell us more'],
  ])('goes by the header %s', async (header) =>
    expect(await chosen({ [header]: TEXTS })).toBe(header),
  )

  it('takes a mere description when it holds whole sentences', async () => {
    expect(await chosen({ description: OWN_WORDS })).toBe('description')
    expect(await chosen({ description: ['blue', 'red', 'blue', 'red', 'blue', 'red'] })).toBeNull()
  })

  it('leaves other texts alone', async () => {
    expect(await chosen({ Region: TEXTS, Name: OWN_WORDS })).toBeNull()
  })

  it.each<[string, readonly string[]]>([
    ['Internal comment', TEXTS],
    ['Comment sentiment', TEXTS],
    ['Comment', ['1', '2', '3']],
    ['Comment', ['anna@example.com', 'bo@example.com']],
    ['Reason', Array<string>(60).fill('Price')],
    ['Comment', []],
  ])('does not take %s for the respondents’ own words', async (header, values) => {
    expect(await chosen({ [header]: values })).toBeNull()
  })

  it('takes what is called the comment though many have written the same', async () => {
    const short = Array.from(
      { length: 60 },
      (_, index) => ['Bra', 'OK', 'Helt okej'][index % 3] ?? '',
    )
    expect(await chosen({ Kommentar: short })).toBe('Kommentar')
    expect(await chosen({ Reason: short })).toBeNull()
  })

  it('takes the next one behind the rating of several', async () => {
    expect(await chosen({ 'Why?': TEXTS, 'What could be better?': OWN_WORDS })).toBe('Why?')
  })
})
