import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_ROW, RowSplitter } from '#intake/csv/row-splitter.ts'
import type { Row } from '#intake/row.ts'

interface Layout {
  readonly delimiter: string
  readonly lineEnd: '\n' | '\r'
}

const COMMAS: Layout = { delimiter: ',', lineEnd: '\n' }

function split(pieces: readonly string[], layout: Layout = COMMAS): Row[] {
  const splitter = new RowSplitter(layout)
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()]
}

function cellsOf(text: string, layout?: Layout): (readonly string[])[] {
  return split([text], layout).map((row) => row.cells)
}

function linesOf(text: string): number[] {
  return split([text]).map((row) => row.line)
}

describe('RowSplitter', () => {
  it('cuts at delimiters and line ends, be they LF or CRLF', () => {
    expect(cellsOf('a,b\r\nc,\nd')).toEqual([['a', 'b'], ['c', ''], ['d']])
  })

  it('keeps delimiters, line ends and doubled marks that are quoted', () => {
    expect(cellsOf('"a,b","c\nd","say ""hi""",e\n')).toEqual([['a,b', 'c\nd', 'say "hi"', 'e']])
  })

  it('takes an empty line for no row, and still counts it', () => {
    expect(split(['a\n\n\r\n\nb\n']).filter(({ cells }) => cells[0] !== '')).toEqual([
      { line: 1, cells: ['a'], fault: null },
      { line: 5, cells: ['b'], fault: null },
    ])
  })

  it('says on which physical line a row starts, quoted line ends included', () => {
    expect(linesOf('a\n"b\r\nb\nb",x\r\nc\n')).toEqual([1, 2, 5])
  })

  it('reads the files of old Macintoshes', () => {
    expect(cellsOf('a,b\r"c\rd",e\r', { delimiter: ',', lineEnd: '\r' })).toEqual([
      ['a', 'b'],
      ['c\rd', 'e'],
    ])
  })

  it('does without a line end at the end', () => {
    expect(cellsOf('a,"b"')).toEqual([['a', 'b']])
    expect(cellsOf('a,b\r')).toEqual([['a', 'b']])
  })

  describe('when the quotation marks are sloppy', () => {
    it('leaves marks inside a plain cell alone', () => {
      expect(cellsOf('5" pipe,x\n')).toEqual([['5" pipe', 'x']])
    })

    it('allows blanks around the marks', () => {
      expect(cellsOf('1, "a, b" ,c\n')).toEqual([['1', 'a, b', 'c']])
    })

    it('takes marks that were not doubled for text', () => {
      expect(cellsOf('"He said "hi, there" to us",9\n')).toEqual([
        ['He said "hi, there" to us', '9'],
      ])
    })

    it('takes what follows a closing mark for a part of the cell', () => {
      expect(cellsOf('"great" shop,9\n8,ok\n')).toEqual([
        ['great shop', '9'],
        ['8', 'ok'],
      ])
    })

    it('finds fault with the one row whose mark is not closed, and reads the next', () => {
      const rows = split(['a,1\nb,"never\nc,3\nd,"four"\ne,5\n'])
      expect(rows.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5])
      expect(rows.map(({ fault }) => fault !== null)).toEqual([false, true, false, false, false])
      expect(rows[3]?.cells).toEqual(['d', 'four'])
    })

    it('finds fault with a mark that is open where the text ends', () => {
      const rows = split(['a,1\nb,"cut o'])
      expect(rows[1]).toMatchObject({
        line: 2,
        cells: [],
        fault: expect.stringContaining('not closed'),
      })
    })
  })

  describe('when a row is absurdly long', () => {
    const long = 'x'.repeat(LONGEST_ROW + 1)

    it.each([
      ['plain', long],
      ['quoted', `"${long}"`],
      ['never closed', `"${'y\n'.repeat(LONGEST_ROW)}`],
    ])('finds fault with it and reads on behind its first line (%s)', (_, row) => {
      const rows = split(chunked(`a,1\n${row}\nb,2\n`, 100_000))
      expect(rows[1]).toMatchObject({ line: 2, cells: [] })
      expect(rows[1]?.fault).toContain('longer than a million characters')
      expect(rows.at(-1)?.cells).toEqual(['b', '2'])
    })
  })

  it('reads back any table, however it was written', () => {
    fc.assert(
      fc.property(tables, layouts, (cells, layout) => {
        const { text, lines } = write(cells, layout)
        const rows = split([text], { delimiter: layout.delimiter, lineEnd: '\n' })
        expect(rows.map((row) => row.cells)).toEqual(cells)
        expect(rows.map((row) => row.line)).toEqual(lines)
      }),
    )
  })

  it('reads the same rows wherever the text is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 60 }), fc.array(fc.nat(80)), (parts, cuts) => {
        const text = parts.join('')
        expect(split(cutAt(text, cuts))).toEqual(split([text]))
      }),
      { numRuns: 1000 },
    )
  })

  it('loses no line of any text', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 60 }), (parts) => {
        const lines = linesOf(parts.join(''))
        expect(lines).toEqual([...new Set(lines)].toSorted((a, b) => a - b))
      }),
    )
  })
})

/** What CSV files are made of, in any order. */
const scraps = fc.constantFrom(
  '"',
  '"',
  '""',
  ',',
  ',',
  '\n',
  '\n',
  '\r\n',
  '\r',
  ' ',
  'a',
  'é',
  '😀',
)

const tables = fc.array(
  fc.array(
    fc.string({
      unit: fc.constantFrom('a', '9', '"', ';', ',', '\t', '|', ' ', '\r', '\n', '“', 'é'),
      maxLength: 6,
    }),
    {
      minLength: 2,
      maxLength: 5,
    },
  ),
  { minLength: 1, maxLength: 6 },
)

const layouts = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quotesAll: fc.boolean(),
})

/** Writes a table as RFC 4180 has it, and tells the lines on which its rows start. */
function write(
  cells: readonly (readonly string[])[],
  { delimiter, lineEnd, quotesAll }: { delimiter: string; lineEnd: string; quotesAll: boolean },
): { text: string; lines: number[] } {
  let text = ''
  const lines: number[] = []
  for (const row of cells) {
    lines.push(text.split('\n').length)
    text += row
      .map((cell) => (quotesAll || mustBeQuoted(cell, delimiter) ? quoted(cell) : cell))
      .join(delimiter)
    text += lineEnd
  }
  return { text, lines }
}

function mustBeQuoted(cell: string, delimiter: string): boolean {
  return cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell)
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`
}

function cutAt(text: string, cuts: readonly number[]): string[] {
  const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).toSorted((a, b) => a - b)]
  return places.map((place, index) => text.slice(place, places[index + 1] ?? text.length))
}

function chunked(text: string, size: number): string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  )
}
