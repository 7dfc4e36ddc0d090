import { describe, expect, it } from 'vitest'
import { findFile } from '#intake/files/source-file.ts'
import { openFile } from '#intake/open-file.ts'
import { showsDate } from '#intake/xlsx/number-formats.ts'
import { XmlReader } from '#intake/xlsx/xml.ts'
import { archive } from '#test/intake/archives.ts'
import { read, refusalOf, written } from '#test/intake/reading.ts'
import { dated, partsOf, workbook, type Cell } from '#test/intake/workbooks.ts'

const QUESTION = 'How likely are you to recommend us?'
const HEADER = ['Response ID', 'Date', QUESTION, 'Why?']
const ANSWERS: readonly (readonly Cell[])[] = [
  ['r1', dated(46027), 10, 'Kind & <fast>'],
  ['r2', dated(46028.75), 3, null],
]

describe('sheetSource().rows()', () => {
  it('has what stands in the cells, shared or in their place', async () => {
    for (const isInline of [false, true]) {
      const { responses, columns } = await read(
        workbook([{ rows: [HEADER, ...ANSWERS], isInline }], { formats: ['dd/mm/yyyy hh:mm'] }),
      )
      expect(columns).toMatchObject({ rating: QUESTION, id: 'Response ID', comment: 'Why?' })
      expect(responses).toMatchObject([
        { line: 2, identity: 'id:r1', rating: 10, day: '2026-01-05', comment: 'Kind & <fast>' },
        { line: 3, identity: 'id:r2', rating: 3, day: '2026-01-06', comment: null },
      ])
    }
  })

  it('reads a workbook in which every name has a prefix', async () => {
    const bytes = workbook([{ rows: [HEADER, ...ANSWERS] }], { formats: ['yyyy'], prefix: 'x' })
    expect((await read(bytes)).responses).toHaveLength(2)
  })

  it('counts days from 1904 where a workbook does so, shown as dates or not', async () => {
    const rows = [['Date', 'NPS'], ...[44565, 44566].map((serial) => [dated(serial), 9])]
    const shown = await read(workbook([{ rows }], { formats: ['d.m.yy'], isFrom1904: true }))
    expect(shown.responses.map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-06'])
    const bare = [['Date', 'NPS'], ...[44565, 44566].map((serial) => [serial, 9])]
    const plain = await read(workbook([{ rows: bare }], { isFrom1904: true }))
    expect(plain.responses).toEqual(
      shown.responses.map((response) => ({ ...response, identity: expect.any(String) as string })),
    )
  })

  it('takes a rating for a rating whatever its cell looks like', async () => {
    const ratings: Cell[] = [
      dated(9),
      '10 - Extremely likely',
      { xml: ' t="str"><f>1+7</f><v>8</v>' },
      { xml: '><f>10-1</f><v>8.9999999999999991</v>' },
      { xml: ' t="e"><v>#N/A</v>' },
      { xml: ' t="e"><v>#REF!</v>' },
      true,
      {
        xml: ' t="inlineStr"><is><r><t>7</t></r><r><t xml:space="preserve"> </t></r><rPh><t>x</t></rPh></is>',
      },
      { xml: '><v>6</v>' },
      ...[10, 0].map((rating) => rating),
    ]
    const rows = [['Date', 'NPS'], ...ratings.map((rating) => ['2026-01-05', rating])]
    const { responses, rejected } = await read(workbook([{ rows }], { formats: ['dd/mm/yyyy'] }))
    expect(responses.map(({ rating }) => rating)).toEqual([9, 10, 8, 9, 7, 6, 10, 0])
    expect(rejected).toEqual([
      { line: 6, reason: 'no rating' },
      { line: 7, reason: 'not a rating', value: 'text' },
      { line: 8, reason: 'not a rating', value: 'text' },
    ])
  })

  it('leaves out thousands of blank rows, counts hidden ones, and says the row of the sheet', async () => {
    const blanks = Array.from({ length: 5000 }, (): Cell[] => [{ xml: ' s="1"/><c' }, null])
    const rows: (readonly Cell[])[] = [
      ['Answers of spring'],
      [],
      HEADER,
      ['r1', '2026-01-05', 9, null],
      ['r2', '2026-01-05', 11, null],
      ...blanks,
      ['r3', '2026-01-06', 8, null],
    ]
    const {
      responses,
      rejected,
      rows: count,
    } = await read(workbook([{ rows, rowAttributes: { 4: 'hidden="1"' } }]))
    expect(responses.map(({ line }) => line)).toEqual([4, 5006])
    expect(rejected).toEqual([{ line: 5, reason: '11 is not a rating from 0 to 10', value: '11' }])
    expect(count).toBe(3)
  })

  it('keeps signs, line ends and long ids', async () => {
    const rows = [HEADER, ['1234567890123456789', '2026-01-05', 9, 'a_x000D_\nb 👍 & “c”']]
    const { responses } = await read(workbook([{ rows }]))
    expect(responses[0]).toMatchObject({
      identity: 'id:1234567890123456789',
      comment: 'a\r\nb 👍 & “c”',
    })
  })
})

describe('openResults(a workbook of several sheets)', () => {
  const cover = { name: 'About', rows: [['Survey of spring'], ['Made by', 'CX']] }
  const sums = {
    name: 'Sums',
    rows: [
      ['Month', 'NPS'],
      ['2026-01', 41.5],
      ['2026-02', -12.5],
    ],
  }
  const answers = { name: 'Answers', rows: [HEADER, ...ANSWERS] }
  const formats = { formats: ['yyyy-mm-dd'] }

  it('finds the answers on the third', async () => {
    const { responses } = await read(workbook([cover, sums, answers], formats))
    expect(responses).toHaveLength(2)
  })

  it('asks when two have answers, and takes the one that is named', async () => {
    const bytes = workbook([answers, { ...answers, name: 'Older "answers"' }], formats)
    const refusal = await refusalOf(() => read(bytes))
    expect(refusal.code).toBe('ambiguous-sheet')
    expect(refusal.hint).toContain('--sheet "Answers"')
    expect((await read(bytes, { sheet: 'answers' })).responses).toHaveLength(2)
    expect(await refusalOf(() => read(bytes, { sheet: 'Others' }))).toMatchObject({
      code: 'unknown-sheet',
    })
  })

  it('does not look at hidden ones while there are others', async () => {
    const bytes = workbook([answers, { ...answers, name: 'Copy', state: 'hidden' }], formats)
    expect((await read(bytes)).responses).toHaveLength(2)
  })

  it('says of the likeliest sheet why none will do', async () => {
    expect(await refusalOf(() => read(workbook([cover, sums])))).toMatchObject({
      code: 'aggregated',
    })
  })
})

describe('openFile(what is no workbook)', () => {
  it.each([
    ['binary Excel', 'xl/workbook.bin'],
    ['OpenDocument', 'content.xml'],
    ['Numbers', 'Index/Document.iwa'],
    ['Word', 'word/document.xml'],
    ['compressed', 'answers.csv'],
  ])('calls %s by its name', async (kind, name) => {
    const refusal = await refusalOf(() => open(archive([{ name, content: 'x' }])))
    expect(refusal).toMatchObject({ code: 'not-text' })
    expect(refusal.message).toContain(kind)
  })

  it.each([
    ['EncryptedPackage', 'password'],
    ['Workbook', 'before 2007'],
  ])('knows old Office files by %s', async (name, words) => {
    const file = Buffer.alloc(2048)
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
    file.writeUInt16LE(9, 30)
    file.writeUInt32LE(1, 48)
    file.write(name, 1024 + 128, 'utf16le')
    const refusal = await refusalOf(() => open(file))
    expect(refusal.message).toContain(words)
    expect(refusal.hint).toMatch(/^Open it in Excel/)
  })

  it('refuses what would fill the memory, before it does', async () => {
    const parts = partsOf([{ rows: [HEADER, ...ANSWERS] }])
    const bomb = Buffer.alloc(40 * 1024 * 1024, ' ')
    const sheet = (content: Uint8Array, statedSize?: number) =>
      archive([
        ...parts.filter(({ name }) => !name.includes('sheet1')),
        { name: 'xl/worksheets/sheet1.xml', content, ...(statedSize ? { statedSize } : {}) },
      ])
    expect(await refusalOf(() => read(sheet(bomb)))).toMatchObject({ code: 'too-many' })
    expect(await refusalOf(() => read(sheet(bomb, 1000)))).toMatchObject({ code: 'unreadable' })
    expect(await refusalOf(() => read(sheet(Buffer.from('x'), 2 ** 31)))).toMatchObject({
      code: 'too-many',
    })
  })

  it('refuses many sheets that are one and the same large one', async () => {
    const sheets = Array.from({ length: 70 }, () => ({ rows: [HEADER, ...ANSWERS] }))
    const parts = partsOf(sheets).map((part) =>
      part.name.includes('sheets/') ? { ...part, statedSize: 16 * 2 ** 20 } : part,
    )
    expect(await refusalOf(() => read(archive(parts)))).toMatchObject({ code: 'too-many' })
  })

  it('refuses a sheet that breaks off although the archive is sound', async () => {
    const parts = partsOf([{ rows: [HEADER, ...ANSWERS] }]).map((part) =>
      part.name.includes('sheets/')
        ? { ...part, content: String(part.content).slice(0, -40) }
        : part,
    )
    expect(await refusalOf(() => read(archive(parts)))).toMatchObject({ code: 'unreadable' })
  })

  it('refuses a damaged one instead of reading a part of it', async () => {
    const bytes = workbook([{ rows: [HEADER, ...ANSWERS] }])
    expect(await refusalOf(() => read(bytes.subarray(0, -40)))).toMatchObject({
      code: 'unreadable',
    })
    const changed = Buffer.from(bytes)
    const at = changed.indexOf('xl/worksheets') + 40
    changed[at] = (changed[at] ?? 0) ^ 0xff
    expect(await refusalOf(() => read(changed))).toMatchObject({ code: 'unreadable' })
    const locked = archive([{ name: 'xl/workbook.xml', content: '<workbook/>', flags: 1 }])
    expect((await refusalOf(() => open(locked))).message).toContain('password')
  })

  async function open(bytes: Uint8Array): Promise<unknown> {
    const path = written(bytes)
    await findFile(path)
    return openFile(path)
  }
})

describe('showsDate', () => {
  it.each([
    'dd/mm/yyyy',
    'm/d/yy h:mm',
    '[$-409]mmm-yy;@',
    'yyyy"年"m"月"d"日"',
    'TT.MM.JJJJ',
    'mmmm',
  ])('sees a date in %s', (format) => expect(showsDate(format)).toBe(true))
  it.each([
    'General',
    '0.00E+00',
    '[h]:mm',
    'h:mm:ss AM/PM',
    '#,##0 "days"',
    '[Red]0',
    '0\\d',
    '@',
  ])('sees none in %s', (format) => expect(showsDate(format)).toBe(false))
})

describe('XmlReader.push', () => {
  const XML = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><a b='1>2' c="d"><!-- <no> --><x:e/>t<![CDATA[<&]]></a>`

  it('tells the same wherever the text is cut', () => {
    const whole = toldOf([XML])
    expect(whole).toContain(`open a| b='1>2' c="d"`)
    for (let at = 1; at < XML.length; at++)
      expect(toldOf([XML.slice(0, at), XML.slice(at)])).toEqual(whole)
  })

  function toldOf(pieces: readonly string[]): string[] {
    const told: string[] = []
    let text = ''
    const flush = () => {
      if (text !== '') told.push(`text ${text}`)
      text = ''
    }
    const reader = new XmlReader({
      open: (name, attributes) => (flush(), told.push(`open ${name}|${attributes}`)),
      close: (name) => (flush(), told.push(`close ${name}`)),
      text: (part) => (text += part),
    })
    for (const piece of pieces) reader.push(piece)
    return told
  }
})
