import { describe, expect, it } from 'vitest'
import { findHeader, type Header } from '#intake/table/header.ts'
import type { Row } from '#intake/row.ts'

function headerOf(...rows: readonly (readonly string[])[]): Header {
  const head = rows.map((cells, index): Row => ({ line: index + 1, cells, fault: null }))
  const header = findHeader(head)
  if (!header) throw new Error('no header was found')
  return header
}

function namesOf(header: Header): string[] {
  return header.columns.map(({ name }) => name)
}

describe('findHeader', () => {
  it('is the first row of most files', () => {
    const header = headerOf(['Date', 'NPS'], ['2026-01-05', '9'])
    expect(header).toMatchObject({ lastLine: 1, isDoubtful: false })
    expect(namesOf(header)).toEqual(['Date', 'NPS'])
  })

  it('stands below titles and remarks', () => {
    const header = headerOf(
      ['Customer survey 2026', '', '', ''],
      ['Exported', '2026-01-05', '', ''],
      ['Date', 'NPS', 'Region', 'Comment'],
      ['2026-01-05', '9', 'North', ''],
      ['2026-01-06', '3', 'South', ''],
    )
    expect(header.lastLine).toBe(3)
  })

  it('is not taken for a remark where the table is narrow', () => {
    const header = headerOf(
      ['Survey', 'Customers'],
      ['Period', 'January'],
      ['Day', 'Score', 'Words'],
      ['2026-01-05', '9', 'I recommend it'],
      ['2026-01-06', '3', 'NPS'],
    )
    expect(header.lastLine).toBe(3)
  })

  it('is not a row of data with the right words in it', () => {
    const header = headerOf(
      ['Date', 'Points given', 'Words'],
      ['2026-01-05', '9', 'recommend'],
      ['2026-01-06', '3', 'fine'],
    )
    expect(header.lastLine).toBe(1)
  })

  it('is the row with the columns that somebody has named', () => {
    const rows = [
      ['Survey', 'Customers'],
      ['When', 'How many points?'],
      ['2026-01-05', '9'],
    ].map((cells, index): Row => ({ line: index + 1, cells, fault: null }))
    expect(findHeader(rows)?.lastLine).toBe(1)
    expect(findHeader(rows, ['how many  points?'])?.lastLine).toBe(2)
  })

  it('may have cells that are blank', () => {
    expect(namesOf(headerOf(['', 'id', 'nps', ''], ['1', '77', '9', '']))).toEqual([
      '',
      'id',
      'nps',
      '',
    ])
  })

  it('says when it may be data itself', () => {
    expect(headerOf(['2026-01-05', '9', 'Great'], ['2026-01-06', '3', 'Bad']).isDoubtful).toBe(true)
    expect(headerOf(['anna@example.com', 'Great'], ['bo@example.com', 'Bad']).isDoubtful).toBe(true)
  })

  it('is not to be found where nothing is written', () => {
    expect(findHeader([{ line: 1, cells: ['', ' '], fault: null }])).toBeNull()
    expect(findHeader([])).toBeNull()
  })

  describe('when survey tools write more header rows', () => {
    it('knows the three of Qualtrics', () => {
      const header = headerOf(
        ['StartDate', 'ResponseId', 'Q1'],
        ['Start Date', 'Response ID', 'How likely are you to recommend us?'],
        ['{"ImportId":"startDate"}', '{"ImportId":"_recordId"}', '{"ImportId":"QID1"}'],
        ['2026-01-05 10:00:00', 'R_1', '9'],
      )
      expect(header.lastLine).toBe(3)
      expect(namesOf(header)).toEqual(['StartDate', 'ResponseId', 'Q1'])
      expect(header.columns[2]).toMatchObject({
        question: 'How likely are you to recommend us?',
        ratingRank: 5,
      })
    })

    it('knows the two of older Qualtrics files', () => {
      const header = headerOf(
        ['V1', 'V2', 'V3', 'V8', 'Q1'],
        ['ResponseID', 'ResponseSet', 'Name', 'StartDate', 'Would you recommend us?'],
        ['R_1', 'Default', '', '2026-01-05 10:00:00', '9'],
      )
      expect(header.lastLine).toBe(2)
    })

    it('knows the two of SurveyMonkey', () => {
      const header = headerOf(
        ['Respondent ID', 'Collector ID', 'How likely are you to recommend us?', 'Why?'],
        ['', '', 'Response', 'Open-Ended Response'],
        ['11593648291', '5', '9', 'Good'],
      )
      expect(header.lastLine).toBe(2)
    })

    it('knows the two of Survicate, where a question stands over several columns', () => {
      const header = headerOf(
        [
          'Date & Time (UTC)',
          'Response uuid',
          'Q#1: How likely are you to recommend us?',
          '',
          'Q#2: Why?',
          '',
        ],
        ['', '', 'Score', 'Label', 'Answer', 'Insight'],
        ['2026-01-05 10:00:00', '6f1c2e1a', '9', 'Promoter', 'Good', ''],
      )
      expect(header.lastLine).toBe(2)
      expect(header.columns[3]?.title).toBe('Q#1: How likely are you to recommend us? Label')
    })
  })
})
