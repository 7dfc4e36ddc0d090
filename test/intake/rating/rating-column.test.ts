import { describe, expect, it } from 'vitest'
import { ratingColumn } from '#intake/rating/rating-column.ts'
import type { Refusal } from '#nps/refusal.ts'
import { CHOICES, refusalOf, tableOf } from '#test/intake/reading.ts'

type Columns = Readonly<Record<string, readonly string[]>>

const QUESTION = 'How likely are you to recommend us?'
const RATINGS = '10 9 8 10 7 6 9 10 0 3 9 8'.split(' ')
const ONE_TO_FIVE = '5 4 5 3 1 2 5 4 4 5 5 4 3 5 4 5 4 5 2 5 4 5'.split(' ')
const DATES = RATINGS.map((_, index) => `2026-01-${10 + index}`)

async function chosen(columns: Columns, rating?: string): Promise<string> {
  const choices = { ...CHOICES, columns: rating === undefined ? {} : { rating } }
  return ratingColumn(await tableOf(columns), choices).name
}

async function refused(columns: Columns, rating?: string): Promise<Refusal> {
  return refusalOf(() => chosen(columns, rating))
}

describe('ratingColumn', () => {
  it('goes by header and content', async () => {
    expect(await chosen({ Date: DATES, satisfaction: RATINGS, nps: RATINGS })).toBe('nps')
    expect(await chosen({ Recommend: ['Agree'], LikelyToRecommend: RATINGS })).toBe(
      'LikelyToRecommend',
    )
  })

  it('does not let a recommend question on 1 to 5 stand in its way', async () => {
    expect(await chosen({ Recommend: ONE_TO_FIVE, LikelyToRecommend: RATINGS })).toBe(
      'LikelyToRecommend',
    )
    expect(await chosen({ [QUESTION]: ONE_TO_FIVE, 'NPS now': RATINGS })).toBe('NPS now')
  })

  it('never takes what was made of the rating', async () => {
    const groups = RATINGS.map((rating) => String(1 + (Number(rating) % 3)))
    expect(await chosen({ Q1_NPS_GROUP: groups, Q1_NPS: RATINGS })).toBe('Q1_NPS')
    expect(await refused({ Date: DATES, Q1_NPS_GROUP: groups })).toMatchObject({
      code: 'no-rating',
    })
    expect(
      await chosen({
        NPS: RATINGS.map((rating) => (Number(rating) > 8 ? '1' : '-1')),
        [QUESTION]: RATINGS,
      }),
    ).toBe(QUESTION)
  })

  it('takes a sole score or rating, when nothing speaks of recommending', async () => {
    expect(await chosen({ Date: DATES, Score: RATINGS })).toBe('Score')
    expect(await refused({ [QUESTION]: ONE_TO_FIVE, Score: RATINGS })).toMatchObject({
      code: 'wrong-scale',
    })
  })

  it('looks at the whole column, not at its sorted beginning', async () => {
    const sorted = [...Array<string>(3000).fill('2'), ...Array<string>(500).fill('9')]
    expect(await chosen({ nps: sorted })).toBe('nps')
    const late = [...Array<string>(3000).fill(''), ...RATINGS]
    expect(await chosen({ nps: late })).toBe('nps')
  })

  it('asks when two columns are equally good', async () => {
    const refusal = await refused({ 'NPS product': RATINGS, 'NPS support': RATINGS.toReversed() })
    expect(refusal.code).toBe('ambiguous-rating')
    expect(refusal.message).toContain(
      '“NPS product” with 12 answers from 0 to 10, 50 % of them 9 or 10',
    )
    expect(refusal.hint).toContain(
      '--map rating="NPS product" (0: 1, 3: 1, 6: 1, 7: 1, 8: 2, 9: 3, 10: 3) or --map rating="NPS support" (0: 1,',
    )
  })

  it('takes the first of two columns that say the same', async () => {
    expect(await chosen({ 'NPS score': RATINGS, 'NPS answer': RATINGS })).toBe('NPS score')
  })

  it('does as it is told', async () => {
    const columns = { 'NPS product': RATINGS, 'NPS support': RATINGS, satisfaction: RATINGS }
    expect(await chosen(columns, 'NPS support')).toBe('NPS support')
    expect(await chosen(columns, '#3')).toBe('satisfaction')
  })

  describe('when there is none', () => {
    it('says what it has seen and which columns could be meant', async () => {
      const refusal = await refused({ Date: DATES, satisfaction: RATINGS, stars: ONE_TO_FIVE })
      expect(refusal.code).toBe('no-rating')
      expect(refusal.hint).toContain('“satisfaction”')
      expect(refusal.hint).not.toContain('“stars”')
    })

    it('says when the answers are words', async () => {
      const refusal = await refused({ Date: DATES, NPS: ['Very likely', 'Not at all'] })
      expect(refusal.code).toBe('no-rating')
      expect(refusal.message).toContain('“NPS” holds words')
    })

    it('takes the score where a label contradicts it', async () => {
      const labels = RATINGS.map(() => 'Promoter')
      expect(await chosen({ Date: DATES, NPS: labels, Score: RATINGS })).toBe('Score')
    })

    it('asks whether a score is the rating when the file speaks of other things', async () => {
      const films = { Date: DATES, 'Movie title': DATES.map(() => 'x'), Rating: RATINGS }
      expect(await refused(films)).toMatchObject({ code: 'no-rating' })
      expect((await refused(films)).hint).toContain('“Rating”')
      expect((await refused(films)).message).toContain('and “Rating” may be of anything')
      expect(await chosen(films, 'Rating')).toBe('Rating')
    })

    it.each([
      ['100, 0 and -100', ['100', '0', '-100', '100']],
      ['1, 0 and -1', ['1', '0', '-1', '1', '1', '0']],
    ])('knows categories written as %s', async (_, values) => {
      expect(await refused({ Date: DATES, NPS: values })).toMatchObject({ code: 'labels-only' })
    })

    it('takes no score of a file that has answers to several questions', async () => {
      const rows = [...RATINGS, ...RATINGS]
      const columns = {
        Question: rows.map((_, index) => (index % 2 ? 'How satisfied?' : QUESTION)),
        Score: rows,
        Customer: rows.map((_, index) => `c${index}`),
      }
      expect(await refused(columns)).toMatchObject({ code: 'ambiguous-rating' })
      expect((await refused(columns)).message).toContain('“Question” has 2 of them')
      expect(await chosen({ ...columns, Question: rows.map(() => QUESTION) })).toBe('Score')
    })

    it('mixes no answers to several questions, whoever asks for it', async () => {
      const columns = {
        question_category: RATINGS.map((_, index) => (index % 2 ? 'NPS' : 'commentary')),
        question_id: RATINGS.map((_, index) => String(7127 + (index % 2))),
        answer_content: RATINGS,
      }
      expect(await refused(columns, 'answer_content')).toMatchObject({ code: 'ambiguous-rating' })
      const refusal = await refused(columns)
      expect(refusal).toMatchObject({ code: 'ambiguous-rating' })
      expect(refusal.message).toContain('“question_category” has 2 of them')
      const { question_id, answer_content } = columns
      expect(await refused({ question_id, answer_content }, 'answer_content')).toMatchObject({
        code: 'ambiguous-rating',
      })
    })

    it('mixes no kinds of surveys', async () => {
      const kinds = RATINGS.map((_, index) => (index % 2 ? 'NPS Q1' : 'CSAT Support'))
      const columns = { Date: DATES, survey_name: kinds, Score: RATINGS }
      expect(await refused(columns)).toMatchObject({ code: 'ambiguous-rating' })
      expect(await refused(columns, 'Score')).toMatchObject({ code: 'ambiguous-rating' })
    })

    it('takes no marks of 0 and 1 for ratings, whoever says so', async () => {
      const marks = ONE_TO_FIVE.map((value) => (value === '5' ? '1' : '0'))
      expect(await refused({ promoter: marks }, 'promoter')).toMatchObject({ code: 'wrong-scale' })
    })

    it('takes a mere response where the file speaks of NPS', async () => {
      expect(await chosen({ Date: DATES, response: RATINGS, 'NPS group': DATES })).toBe('response')
    })

    it('takes no few stars for low ratings', async () => {
      const columns = { Date: DATES.slice(0, 3), Rating: ['5', '4', '5'], Comment: ['a', 'b', 'c'] }
      expect(await refused(columns)).toMatchObject({ code: 'no-rating' })
    })

    it('takes no score when the question was answered with yes and no', async () => {
      const answers = RATINGS.map((rating) => (Number(rating) > 6 ? 'Yes' : 'No'))
      const columns = { Date: DATES, 'Would you recommend us?': answers, Rating: RATINGS }
      expect(await refused(columns)).toMatchObject({ code: 'no-rating' })
    })

    it('asks for another export when each rating has a column of its own', async () => {
      const ticks = Object.fromEntries(
        [6, 7, 8, 9, 10].map((own) => [
          `How likely are you to recommend us? - ${own}`,
          RATINGS.map((rating) => (Number(rating) === own ? rating : '')),
        ]),
      )
      const refusal = await refused({ Date: DATES, ...ticks })
      expect(refusal.code).toBe('no-rating')
      expect(refusal.message).toContain('one column for each rating')
    })

    it('says when nobody has answered', async () => {
      expect(await refused({ Date: DATES, NPS: ['NA', ''] })).toMatchObject({
        code: 'no-valid-row',
      })
    })

    it('never shows what may be an answer', async () => {
      const refusal = await refused({
        'Anna was rude to me': ['The shop was closed'],
        '9': ['3'],
        x: ['4'],
      })
      expect(refusal.code).toBe('no-rating')
      expect(`${refusal.message} ${refusal.hint}`).not.toMatch(/Anna|rude/)
    })

    it('does not lose the first answer of a file without a header', async () => {
      const columns = { '2026-01-05': ['2026-01-06'], '9': ['3'] }
      expect(await refused(columns, '#2')).toMatchObject({ code: 'no-rating' })
    })
  })

  describe('when the scale is another one', () => {
    it.each([
      ['1 to 5', ONE_TO_FIVE],
      ['1 to 4', ONE_TO_FIVE.map((value) => String(Math.min(4, Number(value))))],
      ['1 to 7', [...ONE_TO_FIVE, '6', '7', '7', '6']],
      ['1 to 5 with labels', ONE_TO_FIVE.map((value) => `${value} - somewhat`)],
      ['1 to 5 with 99 for no answer', [...ONE_TO_FIVE, '99', '99']],
      ['averages', '8.1 9 7.3 8 10 6.6 9 4.2 7 8 9 6.9 5.7 9'.split(' ')],
      ['1 to 5 with some slips', [...Array<string>(100).fill('4'), '6', '10']],
      ['some percentages', [...RATINGS, '20', '35', '20', '35', '50']],
      ['counts', [...RATINGS, '11', '12', '14', '17', '21']],
      ['0 to 100', RATINGS.map((rating) => `${rating}5`)],
    ])('refuses %s and says why', async (_, values) => {
      const refusal = await refused({ Date: DATES, [QUESTION]: values })
      expect(refusal.code).toBe('wrong-scale')
      expect(refusal.message).toContain('An NPS needs answers from 0 to 10')
    })

    it('believes a header that states the scale', async () => {
      expect(await refused({ 'Recommend us (1-5)': ['5', '4'] })).toMatchObject({
        code: 'wrong-scale',
      })
      expect(await refused({ 'Recommend us, out of 7': ['5', '4'] })).toMatchObject({
        code: 'wrong-scale',
      })
      expect(await chosen({ 'Recommend us (0-10)': ['5', '4', '3', '2', '1'] })).toBe(
        'Recommend us (0-10)',
      )
      expect(await chosen({ 'Q1-5 recommend': RATINGS })).toBe('Q1-5 recommend')
      expect(await chosen({ 'Recommend our 24/7 support?': ['5', '4'] })).toBe(
        'Recommend our 24/7 support?',
      )
    })

    it('does not turn a scale round', async () => {
      const reversed = `${QUESTION} (0 = extremely likely, 10 = not at all likely)`
      expect(await refused({ [reversed]: RATINGS })).toMatchObject({ code: 'wrong-scale' })
      expect(await refused({ [reversed]: RATINGS }, reversed)).toMatchObject({
        code: 'wrong-scale',
      })
      for (const header of [
        '(0-10) not likely - likely',
        '0 to 10 (not likely to very likely)',
        '(10 = unconditionally, 1 = not likely)',
        '(10 = undoubtedly)',
      ])
        expect(await chosen({ [`${QUESTION} ${header}`]: RATINGS })).toContain(header)
    })

    it('takes a few low answers for what they are', async () => {
      expect(await chosen({ nps: ['3', '1', '5'] })).toBe('nps')
    })

    it('believes a person who insists, but not against twenty answers', async () => {
      expect(await refused({ nps: ['5', '4', '3', '5', '2'] })).toMatchObject({
        code: 'wrong-scale',
      })
      expect(await chosen({ nps: ['5', '4', '3', '5', '2'] }, 'nps')).toBe('nps')
      expect(await refused({ nps: ONE_TO_FIVE }, 'nps')).toMatchObject({ code: 'wrong-scale' })
      expect(await chosen({ nps: [...ONE_TO_FIVE, '0'] }, 'nps')).toBe('nps')
    })

    it('refuses when words stand for an end of the scale', async () => {
      const values = [
        ...RATINGS.filter((rating) => rating !== '10'),
        ...Array<string>(5).fill('Extremely likely'),
      ]
      expect(await refused({ [QUESTION]: values })).toMatchObject({ code: 'wrong-scale' })
      const passed = [
        ...RATINGS.filter((rating) => rating !== '0'),
        ...Array<string>(9).fill("Don't know"),
      ]
      expect(await chosen({ [QUESTION]: passed })).toBe(QUESTION)
    })
  })

  describe('when the rows are sums', () => {
    const months = ['2026-01', '2026-02', '2026-03']
    it.each<[string, Columns]>([
      [
        'counts of categories',
        {
          Month: months,
          Promoters: ['120', '90', '7'],
          Passives: ['3', '4', '5'],
          Detractors: ['5', '6', '7'],
          NPS: ['9', '8', '7'],
        },
      ],
      [
        'shares of categories',
        {
          Month: months,
          promoters: ['0.5', '0.6', '0.7'],
          detractors: ['0.1', '0.2', '0.3'],
          score: ['9', '8', '7'],
        },
      ],
      [
        'a few counts of categories',
        { Month: months, promoters: ['5', '6', '3'], detractors: ['1', '0', '1'] },
      ],
      [
        'results with a handful of answers each',
        { Month: months, nps_score: ['8', '9', '8'], Responses: ['5', '9', '8'] },
      ],
      [
        'averages with their counts',
        {
          Month: months,
          NPS: ['8', '9', '8'],
          Respondents: ['120', '90', '101'],
        },
      ],
      ['scores', { Month: months, NPS: ['58.8', '41', '-12.5'] }],
      ['averages', { Month: months, 'Average likelihood to recommend': ['8', '9', '8.5'] }],
      [
        'frequencies by another name',
        {
          nps_score: '0 1 2 3 4 5 6 7 8 9 10'.split(' '),
          Kundinnen: '3 0 1 2 5 9 8 20 41 60 77'.split(' '),
        },
      ],
      [
        'frequencies by segment',
        {
          score: [...'0123456789'.split(''), ...'0123456789'.split('')],
          n_customers: [...'3012598246'.split(''), ...'12 0 7 2 5 9 8 20 41 60'.split(' ')],
        },
      ],
      [
        'frequencies',
        {
          Rating: '0 1 2 3 4 5 6 7 8 9 10'.split(' '),
          Count: '3 0 1 2 5 9 8 20 41 60 77'.split(' '),
        },
      ],
    ])('refuses %s', async (_, columns) => {
      const { code } = await refused(columns)
      expect(code).toMatch(/^(aggregated|no-rating)$/)
    })

    it('refuses averages also when they are chosen', async () => {
      const columns = { Month: months, 'Average likelihood to recommend': ['8', '9', '8.5'] }
      expect(await refused(columns, '#2')).toMatchObject({ code: 'aggregated' })
    })

    it('refuses scores of which most could be ratings', async () => {
      const scores = ['10', '5', '-12', '8', '0', '-25', '9', '3']
      const teams = 'A B C D E F G H'.split(' ')
      expect(await refused({ Team: teams, eNPS: scores })).toMatchObject({ code: 'wrong-scale' })
      const few = ['8', '10', '-5', '9', '0', '7', '9', '3']
      expect(await refused({ Team: teams, eNPS: few })).toMatchObject({ code: 'wrong-scale' })
    })

    it('does not mistake a few answers, each another one, for frequencies', async () => {
      const nps = '10 9 8 7 6 5 4 3 2'.split(' ')
      const ages = '31 24 57 44 39 28 61 35 50'.split(' ')
      const columns = { id: ages, Date: DATES.slice(0, 9), nps, Age: ages, Why: DATES.slice(0, 9) }
      expect(await chosen(columns)).toBe('nps')
    })

    it('does not mistake marks of 0 and 1 for sums', async () => {
      const marks = RATINGS.map((rating) => (Number(rating) > 8 ? '1' : '0'))
      expect(await chosen({ nps: RATINGS, promoters: marks, detractors: marks })).toBe('nps')
    })
  })
})
