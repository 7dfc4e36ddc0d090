import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openCsv } from '#intake/csv/csv-source.ts'
import { findFile } from '#intake/files/source-file.ts'
import { openFile } from '#intake/open-file.ts'
import type { Row } from '#intake/row.ts'
import { refusalOf, written } from '#test/intake/reading.ts'

interface Opened {
  readonly rows: readonly Row[]
  readonly unreadable: number
}

async function open(content: string | Uint8Array): Promise<Opened> {
  const source = await openCsv(await findFile(written(content)))
  const rows: Row[] = []
  for await (const batch of source.rows()) rows.push(...batch)
  return { rows, unreadable: source.unreadable }
}

async function cellsOf(content: string | Uint8Array): Promise<(readonly string[])[]> {
  return (await open(content)).rows.map((row) => row.cells)
}

const TABLE = [
  ['Datum', 'NPS', 'Kommentar'],
  ['2026-01-02', '9', 'Bra “service” på Söder – 10 €'],
  ['2026-01-03', '3', ''],
]

describe('openCsv().rows()', () => {
  const text = TABLE.map((cells) => cells.join(';')).join('\r\n')

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
    ['UTF-16LE, which Excel calls Unicode text', utf16(`\ufeff${text}`)],
    ['UTF-16LE without a mark', utf16(text)],
    ['UTF-16BE', swapped(utf16(`\ufeff${text}`))],
    ['UTF-16BE without a mark', swapped(utf16(text))],
    ['windows-1252', windows1252(text)],
  ])('reads %s', async (_, bytes) => {
    expect(await open(bytes)).toMatchObject({ unreadable: 0 })
    expect(await cellsOf(bytes)).toEqual(TABLE)
  })

  it('reads Chinese in GB18030', async () => {
    /* 日期,推荐,原因, then 2026-01-05,9,服务很好 */
    const hex = 'c8d5c6da2ccdc6bcf62cd4add2f20a323032362d30312d30352c392cb7fecef1badcbac30a'
    const cells = await cellsOf(Buffer.from(hex, 'hex'))
    expect(cells).toEqual([
      ['日期', '推荐', '原因'],
      ['2026-01-05', '9', '服务很好'],
    ])
  })

  it('takes accents for windows-1252 even where they would be Chinese characters', async () => {
    const words = 'date;note\n2026-01-01;très âgé, à côté, ça déçoit, où êtes-vous\n'
    expect((await cellsOf(windows1252(words)))[1]?.[1]).toBe(
      'très âgé, à côté, ça déçoit, où êtes-vous',
    )
  })

  it('decides on the encoding from the whole file, not from its beginning', async () => {
    const plain = '2026-01-01;9;fine\n'.repeat(40_000)
    const { rows } = await open(windows1252(`Datum;NPS;Kommentar\n${plain}2026-01-02;8;skön\n`))
    expect(rows.at(-1)?.cells).toEqual(['2026-01-02', '8', 'skön'])
  })

  it('keeps what can be read of damaged UTF-8 and counts the rest', async () => {
    const bytes = Buffer.concat([
      utf8('a,b\nöl,på\nsmörgå'),
      Buffer.from([0xc3]),
      utf8('\nså,är\n'),
    ])
    const { rows, unreadable } = await open(bytes)
    expect(unreadable).toBe(1)
    expect(rows.at(-1)?.cells).toEqual(['så', 'är'])
    expect(rows.at(-2)?.cells).toEqual(['smörgå\ufffd'])
  })

  it('keeps what can be read of a file that is valid in no encoding', async () => {
    const bytes = Buffer.concat([
      windows1252('a,b\nété,'),
      Buffer.from([0x81, 0x90]),
      windows1252('\nà,é\n'),
    ])
    const { rows, unreadable } = await open(bytes)
    expect(unreadable).toBe(2)
    expect(rows.map((row) => row.cells)).toEqual([
      ['a', 'b'],
      ['été', '\ufffd\ufffd'],
      ['à', 'é'],
    ])
  })

  it('reads characters that are cut by the end of a block', async () => {
    const row = 'å漢😀,9\n'
    const { rows, unreadable } = await open(`x${'é'.repeat(131_070)},b\n${row.repeat(60_000)}`)
    expect(unreadable).toBe(0)
    expect(new Set(rows.slice(1).map((each) => each.cells[0]))).toEqual(new Set(['å漢😀']))
  })

  it.each([',', ';', '\t', '|'])('finds out that cells are parted by %j', async (delimiter) => {
    const cells = [
      ['date', 'rating', 'comment'],
      ['2026-01-02', '9', 'good, but slow; or | so'],
      ['2026-01-03', '7,5', 'a, b, c, d'],
    ]
    const quote = (cell: string) => (/[,;|]/.test(cell) ? `"${cell}"` : cell)
    expect(await cellsOf(cells.map((row) => row.map(quote).join(delimiter)).join('\n'))).toEqual(
      cells,
    )
  })

  it('is not misled by lists inside the cells or by decimal commas', async () => {
    const lists = `a,b\n${'Git;Python;R,9\n'.repeat(50)}`
    expect((await cellsOf(lists))[1]).toEqual(['Git;Python;R', '9'])
    const decimals = `date;rating;amount\n${'2026-01-01;9;12,5\n'.repeat(30)}${'2026-01-01;9\n'.repeat(30)}`
    expect((await cellsOf(decimals))[1]).toEqual(['2026-01-01', '9', '12,5'])
  })

  it("obeys Excel's line about the separator, which is no row", async () => {
    expect((await open('sep=|\r\na|b,c\r\n1|2,3\r\n')).rows).toEqual([
      { line: 2, cells: ['a', 'b,c'], fault: null },
      { line: 3, cells: ['1', '2,3'], fault: null },
    ])
  })

  it('reads a table of one column', async () => {
    expect(await cellsOf('nps\n9\n10\n')).toEqual([['nps'], ['9'], ['10']])
  })

  it('reads back any table in any encoding that has its characters', async () => {
    await fc.assert(
      fc.asyncProperty(tables, encodings, async (cells, encode) => {
        const all = [['date', 'rating', 'comment'], ...cells]
        const csv = all.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        expect(await cellsOf(encode(csv.join('\n')))).toEqual(all)
      }),
      { numRuns: 60 },
    )
  })
})

describe('openFile(no table)', () => {
  it.each([
    ['a PDF', Buffer.from('%PDF-1.7'), 'CSV'],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex'), 'CSV'],
    ['a web page', Buffer.from('<!DOCTYPE html><table>'), 'CSV'],
  ])('calls %s by its name', async (name, bytes, advice) => {
    const refusal = await refusalOf(() => openFile(written(bytes)))
    expect(refusal.code).toBe('not-text')
    expect(refusal.message).toContain(name)
    expect(refusal.hint).toContain(advice)
  })

  it('refuses what is no text at all', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)
    expect(bytes).toContain(0)
    expect(await refusalOf(() => openFile(written(bytes)))).toMatchObject({ code: 'not-text' })
  })
})

const tables = fc.array(
  fc.array(
    fc.string({
      unit: fc.constantFrom('a', 'Z', '9', ' ', ',', ';', '"', '\n', 'å', 'Ö', 'é'),
      maxLength: 8,
    }),
    {
      minLength: 3,
      maxLength: 3,
    },
  ),
  { maxLength: 5 },
)

const encodings = fc.constantFrom<(text: string) => Uint8Array>(
  utf8,
  windows1252,
  (text) => utf16(`\ufeff${text}`),
  (text) => swapped(utf16(`\ufeff${text}`)),
)

function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8')
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16()
}

/** Node writes Latin 1; these are the characters that windows-1252 has besides. */
function windows1252(text: string): Buffer {
  const besides: Record<string, number> = { '€': 0x80, '“': 0x93, '”': 0x94, '–': 0x96 }
  return Buffer.from(Array.from(text, (sign) => besides[sign] ?? sign.charCodeAt(0)))
}
