import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mask, type MaskHow, type Masking } from '#privacy/mask.ts'
import type { NameFinder } from '#privacy/names/name-finder.ts'

/** Finds what the text has in angle brackets for names, and in braces for what may be one. */
const noNames: NameFinder = () => []

/** A finder that knows one name, wherever it stands. */
const knowing =
  (name: string, sure = true, kind: 'person' | 'company' = 'person'): NameFinder =>
  (text) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      sure,
      kind,
    }))

const masked = (raw: string, how: MaskHow = {}): Masking => mask(raw, { names: noNames, ...how })

const MASKED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'an e-mail address': [
    ['Write to kim.larsson@example.com please', 'Write to [e-mail] please'],
    ['(kim+nps@mail.example.co.uk)', '([e-mail])'],
    ['kim(at)example.se', '[e-mail]'],
    ['kim [at] example.se', '[e-mail]'],
    ['kim snabel-a example punkt se', '[e-mail]'],
    ['kim dot larsson at example dot com', '[e-mail]'],
    ['åsa@exempel.se', '[e-mail]'],
    ['ｋｉｍ＠ｅｘａｍｐｌｅ．ｃｏｍ', '[e-mail]'],
    ['k\u200bim@exa\u00admple.com', '[e-mail]'],
    ['请写信给kim@example.cn谢谢', '请写信给[e-mail]谢谢'],
  ],
  'a link': [
    ['See https://example.com/kim?id=1, really', 'See [link], really'],
    ['HTTP://EXAMPLE.COM', '[link]'],
    ['www.example.com/kim', '[link]'],
    ['on example.se/kim today', 'on [link] today'],
    ['linkedin.com/in/kim', '[link]'],
    ['看http://example.cn/abc谢谢', '看[link]谢谢'],
  ],
  'a handle': [
    ['I am @kim_larsson there', 'I am [handle] there'],
    ['@金先生 knows', '[handle] knows'],
    ['谢谢@kim.larsson-2', '谢谢[handle]'],
    ['Insta: kim.larsson', 'Insta: [handle]'],
    ['微信号kim_88', '微信号[handle]'],
  ],
  'a telephone number': [
    ['Call +46 70 123 45 67', 'Call [phone]'],
    ['Call +1 (555) 123-4567!', 'Call [phone]!'],
    ['070 - 123 - 45 - 67', '[number]'],
    ['070, 123, 45, 67', '[number]'],
    ['0 7 0 1 2 3 4', '[number]'],
    ['0️⃣7️⃣0️⃣1️⃣2️⃣3️⃣4️⃣', '[number]'],
    ['电话13812345678谢谢', '电话[phone]谢谢'],
    ['tel0701234567x', '[phone]'],
    ['Desk: 345-899-3560x4587', 'Desk: [phone]'],
    ['اتصل ٠٧٠١٢٣٤٥٦٧', 'اتصل [number]'],
    ['zero seven zero one two three four', '[number]'],
    ['电话一三八零零零零零零零零', '电话[number]'],
  ],
  'a number of a person': [
    ['SSN 078-05-1120', 'SSN [id]'],
    ['Mitt personnummer är 850615-1234', 'Mitt personnummer är [id]'],
    ['PESEL 85061512345', 'PESEL [id]'],
    ['My number is AA 12 34 56 B', 'My number is [id]'],
    ['Policy AB123456', 'Policy [number]'],
    ['GB29 NWBK 6016 1331 9268 19', '[number]'],
    ['The card 4111 1111 1111 1111 was charged', 'The card [number] was charged'],
    ['From 192.0.2.7 and 2001:db8::1', 'From [number] and [number]'],
  ],
  'a reference': [
    ['Order number 5120 never came', 'Order number [number] never came'],
    ['Ärende A9922-45 är öppet', 'Ärende [number] är öppet'],
    ['Zamówienie nr #372182', 'Zamówienie nr [number]'],
    ['Bestellnummer: 4711', 'Bestellnummer: [number]'],
    ['订单12345没有收到', '订单[number]没有收到'],
  ],
  'an address': [
    ['Sent to 5 Exempel Road, 12345 Sampleton, then back', 'Sent to [address], then back'],
    ['I live at 860 S Walnut Street.', 'I live at [address].'],
    ['Storgatan 12B, 123 45 Exempelstad', '[address]'],
    ['ul. Długa 5/7, 00-001 Przykładowo', '[address]'],
    ['Hauptstraße 12, 10115 Musterstadt', '[address]'],
    ['12 rue de la Paix, 75002 Exemple', '[address]'],
    ['住在样本路88号', '[address]'],
  ],
  'a date that is somebody’s or a day’s': [
    ['Born 21 November 1965', 'Born [date]'],
    ['ur. 19.05.1964', 'ur. [date]'],
    ['född 15 juni', 'född [date]'],
    ['On 2026-03-04 it broke', 'On [date] it broke'],
    ['2026年3月4日', '[date]'],
  ],
  'a plate': [
    ['Reg AB51 ABC', 'Reg [id]'],
    ['Mój samochód WA 18170 stoi', 'Mój samochód [id] stoi'],
    ['Min bil ABC 123 står', 'Min bil [id] står'],
  ],
  'a company': [['We at Acme Bolts AB', 'We at [company]']],
}

describe.each(Object.entries(MASKED))('mask(raw, how) masks %s', (_, examples) => {
  it.each(examples)('%j → %j', (raw, text) => {
    expect(masked(raw).text).toBe(text)
  })
})

const always = (word: string) => ({ word, token: '[name]' }) as const

describe('mask(raw, how)', () => {
  it.each([
    'I gave 10 out of 10.',
    'A customer since 2019, and it was better in 1999',
    'Open 24/7, waited 45 minutes, 15:30-16:45',
    'The A4 with iOS 17, HC5810, 1920x1080 is good since Covid-19',
    'We paid $1,250,000.50 or 12 500 kr for 5000 mAh',
    '3.5 % more, from 1960-1965',
    'bra.Men sen',
    'Well… so-so / not bad (e.g. the app)',
    'Så bra! 👍 ❤️',
    '非常好，谢谢！',
  ])('leaves %j as it is, to be shown', (raw) => {
    expect(masked(raw)).toMatchObject({
      text: raw.normalize('NFKC'),
      spans: [],
      decision: 'show',
      reasons: [],
    })
  })

  it('makes one line of many, with single spaces', () => {
    expect(masked('  Good\r\n\r\nbut\t\u00a0 slow\u2028  ').text).toBe('Good but slow')
  })

  it('tells where in the raw comment it masked', () => {
    const raw = 'Ｃａｌｌ \u200b０７０-１２３ ４５ ６７ now, it was very good and I liked it all'
    const { spans } = masked(raw)
    expect(spans).toEqual([{ start: 6, end: 19, label: 'phone' }])
  })

  it('masks names that are sure, with their titles, and leaves others for a person to look at', () => {
    const long = 'Mr Blixt at the desk downstairs was kind and helped with everything we asked for.'
    expect(masked(long, { names: knowing('Blixt') })).toMatchObject({
      text: long.replace('Mr Blixt', '[name]'),
      decision: 'show',
    })
    const doubtful = masked(`  ${long}`, { names: knowing('Blixt', false) })
    expect(doubtful).toMatchObject({ text: long, decision: 'review', reasons: ['name?'] })
    expect(doubtful.uncertain.map(([start, end]) => doubtful.text.slice(start, end))).toEqual([
      'Blixt',
    ])
  })

  it('takes capitalised words for possible names where nobody looks for names', () => {
    const masking = mask('It was Blixt who helped us')
    expect(masking).toMatchObject({ text: 'It was Blixt who helped us', reasons: ['name?'] })
    expect(masked('Merci à Blixt pour tout, vraiment', { language: 'fr' }).decision).toBe('review')
  })

  it('masks a name everywhere, once it is known to be one', () => {
    const names: NameFinder = () => [{ start: 0, end: 5, sure: true, kind: 'person' }]
    expect(masked('Blixt was kind. Thank you Blixt, and all', { names }).text).toBe(
      '[name] was kind. Thank you [name], and all',
    )
  })

  it('always masks what administrators say, and never what they say, of which always wins', () => {
    const names = knowing('Blixt')
    const raw = 'The blixtar of Blixt and ACMEs bolts, said on the way out by all of us'
    expect(masked(raw, { names, never: ['Blixt'] }).text).toContain('of Blixt and')
    expect(
      masked(raw, { names, never: ['Blixt'], always: [always('blixt'), always('Acme')] }).text,
    ).toBe('The blixtar of [name] and [name] bolts, said on the way out by all of us')
  })

  it('never shows what it could not mask, and says nothing of it', () => {
    const names: NameFinder = (text) => {
      throw new Error(text)
    }
    expect(mask('My secret', { names })).toEqual({
      text: '',
      spans: [],
      uncertain: [],
      decision: 'never',
      reasons: ['failed'],
      language: null,
    })
  })

  it('gives up on a comment that takes too long', () => {
    let now = 0
    expect(masked('My secret', { clock: () => (now += 500) })).toMatchObject({
      text: '',
      decision: 'never',
      reasons: ['too slow'],
    })
  })

  it('never shows words in a script that nothing here can read', () => {
    expect(masked('ᐊᖏᔪᖅ ᐃᓄᒃᑎᑐᑦ').reasons).toContain('script')
  })

  it('cuts a long text, lets a person look, and does not begin to tell what it would have masked', () => {
    for (let length = 1_950; length <= 2_410; length += 1) {
      const { text, decision } = masked(
        `${'a '.repeat(length / 2)} kim@example.com, 0701234567, bye`,
      )
      expect(decision).not.toBe('show')
      expect(text.length).toBeLessThanOrEqual(2_001)
      expect(text).not.toMatch(/kim|070/)
    }
  })

  it('cuts between characters, never within one', () => {
    for (const before of ['', 'a']) {
      const { text } = masked(before + '👍'.repeat(2_000))
      expect(text.isWellFormed()).toBe(true)
      expect(text.endsWith('👍…')).toBe(true)
    }
    expect(masked('So good \ud83d').text).toBe('So good')
  })

  it('hides every number of six digits and more, however it is grouped', () => {
    const separator = fc.stringMatching(/^[ ().,:/_*–—-]{0,3}$/)
    const digits = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }).map(String), separator), {
      minLength: 7,
      maxLength: 20,
    })
    fc.assert(
      fc.property(digits, fc.constantFrom('', 'Call ', '电话'), (number, before) => {
        const text = number.flat().join('')
        fc.pre(!/1\d{3}|20\d\d|\d[.,:/ –-]+\d{1,3}[.,:/ –-]|[\d ][:/]/.test(text))
        expect(masked(`${before}${text}`).text).not.toMatch(/\d{6}/)
      }),
    )
  })

  it('has spans that are valid, sorted and disjoint, leaves nothing of them, and is done at once', () => {
    const part = fc.oneof(
      fc.constantFrom('kim@example.com ', '+46701234567', 'Anna', ' order 5120 ', '2026-03-04'),
      fc.constantFrom(' @kim', 'www.example.com', '\u200b', '订单', '\n', 'ﷺ', '👍', 'e\u0301'),
      fc.string({ maxLength: 12, unit: 'grapheme' }),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (all) => {
        const raw = all.join('')
        const { spans, text, uncertain } = masked(raw, { known: ['Anna Ek'] })
        let at = 0
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(raw.length)
        for (const [start, end] of uncertain) expect(text.slice(start, end).trim()).not.toBe('')
        for (const secret of ['kim@example.com', '46701234567', '2026-03-04'])
          expect(text).not.toContain(secret)
      }),
    )
  })

  it('has disjoint spans where one character is read as several words', () => {
    const { spans, text } = masked('Ask @kimﷺkim@example.com please')
    expect(text).not.toContain('kim')
    expect(spans.map(({ start, end }) => [start, end])).toEqual([
      [4, 9],
      [9, 24],
    ])
  })

  it('finds nothing more in what it has masked', () => {
    for (const [raw] of Object.values(MASKED).flat())
      expect(masked(masked(raw).text).spans, raw).toEqual([])
  })

  it('comes to an end with texts made to keep it busy', { timeout: 60_000 }, () => {
    const seeds = `a|A|a.|0-|@|+1 |A1-| .|a@|(at)|http://|A a |1 |12 |::|一|路|1号|ul. A|order |jan 1|one |Ab |k i |only |a.a@|Street `
    for (const seed of seeds.split('|')) {
      const raw = seed.repeat(Math.ceil(10_000 / seed.length))
      const { text, reasons } = mask(raw, { known: ['Anna Andersson', '0701234567'] })
      expect(text.length).toBeLessThan(2_100)
      expect(reasons, seed).not.toContain('too slow')
    }
  })
})
