import { describe, expect, it } from 'vitest'
import type { ImportReport } from '#app/import-file.ts'
import { describeImport, importAsJson } from '#commands/import-report.ts'

const RATINGS = [10, 0, 0, 0, 0, 0, 5, 10, 15, 0, 1_160]

/** An import of 1,204 rows, of which two were rejected. */
function report(changes: Partial<ImportReport> = {}): ImportReport {
  return {
    importId: 7,
    survey: { id: 1, name: 'Customers', isNew: false },
    file: 'results.csv',
    rows: 1_204,
    comments: 44,
    outcome: {
      added: 1_150,
      updated: 20,
      duplicates: 32,
      comments: 41,
      putOff: 0,
      ratings: RATINGS,
    },
    rejectedCount: 2,
    rejected: [
      { line: 3, reason: '11 is not a rating from 0 to 10' },
      { line: 9, reason: 'no rating' },
    ],
    tally: { promoters: 1_160, passives: 25, detractors: 15 },
    nps: 95.416_666,
    answers: 'ratings',
    withoutRating: 0,
    from: '2026-10-01',
    to: '2026-11-20',
    columns: { rating: ' Q1 ', date: 'When' },
    look: { dimensions: {}, unusedId: null },
    unreadable: 0,
    ...changes,
  }
}

describe('importAsJson(report, isDryRun, failure)', () => {
  it('has every field that scripts were promised', () => {
    expect(importAsJson(report(), false)).toEqual({
      file: 'results.csv',
      rows: 1_204,
      responses: 1_150,
      updated: 20,
      duplicates: 32,
      comments: 44,
      rejected: [
        { line: 3, reason: '11 is not a rating from 0 to 10' },
        { line: 9, reason: 'no rating' },
      ],
      promoters: 1_160,
      passives: 25,
      detractors: 15,
      nps: 95.416_666,
      answers: 'ratings',
      withoutRating: 0,
      from: '2026-10-01',
      to: '2026-11-20',
      columns: { rating: ' Q1 ', date: 'When' },
      unreadable: 0,
      survey: 'Customers',
      import: 7,
    })
  })

  it('says what has failed behind an import that stands', () => {
    const failed = 'The answers count, but not all comments are masked.'
    expect(importAsJson(report(), false, new Error(failed))).toMatchObject({ import: 7, failed })
  })

  it('names no import after a dry run: there is none', () => {
    expect(importAsJson(report(), true)).toMatchObject({ import: null, responses: 1_150 })
  })
})

describe('describeImport(report, isDryRun)', () => {
  it('names the columns of dimensions too, and an id that could have been used', () => {
    const look = {
      dimensions: { Region: { index: 3, header: 'Ort ', why: 'given' as const } },
      unusedId: { index: 0, header: 'id' },
    }
    const lines = describeImport(report({ look }), false)
    expect(lines).toContain('  dimension Region from “Ort”')
    expect(lines.join('\n')).toMatch(/“id” is not used[^]*--map id="id"/)
    expect(describeImport(report(), false).join('\n')).not.toContain('not used')
  })

  it('tells a person what became of the file, and how to take it back', () => {
    expect(describeImport(report(), false)).toEqual([
      'results.csv went into the survey “Customers”.',
      '1,204 rows: 1,150 new responses (41 with a comment), 20 updated, 32 known already, 2 rejected.',
      'NPS +95 from 2026-10-01 to 2026-11-20: 1,160 promoters, 25 passives, 15 detractors.',
      '  rating from “Q1”',
      '  date from “When”',
      '  rejected: 11 is not a rating from 0 to 10 (1, line 3)',
      '  rejected: no rating (1, line 9)',
      'This was import 7; to undo it: npm run import -- --undo 7',
    ])
  })

  it('says of a dry run what would happen, and that nothing has', () => {
    const survey = { id: 2, name: 'Spring', isNew: true }
    const lines = describeImport(report({ survey }), true)
    expect(lines[0]).toBe('results.csv would go into the new survey “Spring”.')
    expect(lines.at(-1)).toBe('Nothing was changed. Leave out --dry-run to import.')
    expect(lines.join()).not.toContain('--undo')
  })

  it.each([
    [0.4, '0'],
    [-0.4, '0'],
    [0.5, '+1'],
    [-12.6, '−13'],
    [100, '+100'],
    [-100, '−100'],
  ])('writes %d as NPS %s', (nps, written) => {
    expect(describeImport(report({ nps }), false)[2]).toMatch(`NPS ${written} from`)
  })

  it('names one day once', () => {
    const lines = describeImport(report({ from: '2026-11-20', to: '2026-11-20' }), false)
    expect(lines[2]).toMatch(/^NPS \+95 on 2026-11-20: /)
  })

  it('says so when there is no valid answer', () => {
    const lines = describeImport(report({ nps: null, from: null, to: null }), false)
    expect(lines[2]).toBe('No valid answers.')
  })

  it.each([
    [1_200, '1,200 answers count in the score, and not in the distribution of ratings.'],
    [1, '1 answer counts in the score, and not in the distribution of ratings.'],
    [0, 'The ratings of all its answers are known already.'],
  ])('says plainly that the file has labels only (%d without a rating)', (withoutRating, words) => {
    const labelled = report({ answers: 'labels', withoutRating })
    const only = 'The file has labels only (promoter, passive, detractor), no ratings from 0 to 10.'
    expect(describeImport(labelled, false)[3]).toBe(`  ${only} ${words}`)
    expect(importAsJson(labelled, false)).toMatchObject({ answers: 'labels', withoutRating })
  })

  it('owns up to characters that could not be read', () => {
    expect(describeImport(report({ unreadable: 1_200 }), false)).toContainEqual(
      expect.stringMatching(/^ {2}1,200 characters could not be read/),
    )
  })

  it('counts rejected rows by their reason and names the first ten lines of each', () => {
    const rejected = Array.from({ length: 1_500 }, (_, index) => ({
      line: index + 2,
      reason: 'no rating',
    }))
    expect(describeImport(report({ rejected }), false)).toContain(
      '  rejected: no rating (1,500, line 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 …)',
    )
  })
})
