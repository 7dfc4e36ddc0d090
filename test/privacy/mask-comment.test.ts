import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskComment } from '#privacy/mask-comment.ts'

const MASKED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'an e-mail address': [
    ['Write to kim.larsson@example.com please', 'Write to [e-mail] please'],
    ['(kim+nps@mail.example.co.uk)', '([e-mail])'],
    ['kim(at)example.se', '[e-mail]'],
    ['kim [at] example.se', '[e-mail]'],
    ['kim snabel-a example.se', '[e-mail]'],
    ['åsa@exempel.se', '[e-mail]'],
    ['ｋｉｍ＠ｅｘａｍｐｌｅ．ｃｏｍ', '[e-mail]'],
    ['k\u200bim@exa\u00admple.com', '[e-mail]'],
  ],
  'a link': [
    ['See https://example.com/kim?id=1, really', 'See [link] really'],
    ['HTTP://EXAMPLE.COM', '[link]'],
    ['www.example.com/kim', '[link]'],
    ['on example.se/kim today', 'on [link] today'],
    ['linkedin.com/in/kim', '[link]'],
  ],
  'a handle': [
    ['I am @kim_larsson there', 'I am [handle] there'],
    ['@金先生 knows', '[handle] knows'],
  ],
  'a telephone number': [
    ['Call +46 70 123 45 67', 'Call [phone]'],
    ['Call +1 (555) 123-4567!', 'Call [phone]!'],
    ['070-123 45 67', '[number]'],
    ['(555) 123-4567', '([number]'],
    ['070 - 123 - 45 - 67', '[number]'],
    ['070–123–45–67', '[number]'],
    ['070, 123, 45, 67', '[number]'],
    ['070.123.45.67', '[number]'],
    ['070_123_45_67', '[number]'],
    ['0 7 0 1 2 3 4', '[number]'],
    ['电话13812345678谢谢', '电话[number]谢谢'],
    ['tel0701234567x', 'tel[number]x'],
    ['０７０１２３４５６７', '[number]'],
    ['اتصل ٠٧٠١٢٣٤٥٦٧', 'اتصل [number]'],
    ['०७०१२३४५६७', '[number]'],
    ['0️⃣7️⃣0️⃣1️⃣2️⃣3️⃣4️⃣', '[number]'],
  ],
  'a number hidden among invisible characters': [
    ['070\u200b123\u200b45\u200b67', '[number]'],
    ['070 \u200b \u200b 123 \u200b \u200b 45 \u200b 67', '[number]'],
    ['070\u2060123\ufeff45\u00ad67', '[number]'],
    ['070\u034f123\u034f45', '[number]'],
    ['070\u0000123\u000745', '[number]'],
    ['070\u3164123\u316445', '[number]'],
    ['0\ufe0f7\ufe0f0\ufe0f1', '[number]'],
  ],
  'another long number': [
    ['Born 19850615-1234', 'Born [number]'],
    ['My order 12345', 'My order [number]'],
    ['1234', '[number]'],
    ['2019-06-15', '[number]'],
    ['Policy AB123456', 'Policy [id]'],
  ],
}

describe.each(Object.entries(MASKED))('maskComment(raw) masks %s', (_, examples) => {
  it.each(examples)('%j → %j', (raw, masked) => {
    expect(maskComment(raw)).toBe(masked)
  })
})

describe('maskComment(raw)', () => {
  it.each([
    'I gave 10 out of 10.',
    'A customer since 2019, and it was better in 1999',
    'Open 24/7, waited 45 minutes',
    'Covid-19, A4, iOS 17',
    '3.5 % more',
    'Well… so-so / not bad (e.g. the app)',
    'Så bra! 👍 ❤️',
    '非常好，谢谢！',
  ])('leaves %j as it is', (raw) => {
    expect(maskComment(raw)).toBe(raw.normalize('NFKC'))
  })

  it('makes one line of many, with single spaces', () => {
    expect(maskComment('  Good\r\n\r\nbut\t\u00a0 slow\u2028  ')).toBe('Good but slow')
  })

  it.each(['', ' ', '\n\t', '\u200b\u200b', '\u0000'])(
    'is null when nothing is left of %j',
    (raw) => {
      expect(maskComment(raw)).toBeNull()
    },
  )

  it('hides every number of four digits and more, however it is grouped', () => {
    const separator = fc.stringMatching(/^[ ().,:/_*–—-]{0,3}$/)
    const digits = fc.array(fc.tuple(fc.nat(9).map(String), separator), {
      minLength: 4,
      maxLength: 20,
    })
    fc.assert(
      fc.property(digits, fc.constantFrom('', 'Call ', '电话'), (number, before) => {
        const text = number.flat().join('')
        fc.pre(!/(19|20)[0-9]{2}/.test(text))
        expect(maskComment(`${before}${text}`)).not.toMatch(/[0-9]/)
      }),
    )
  })

  it('cuts a long text and does not begin to tell what it would have masked', () => {
    for (let length = 1_950; length <= 2_010; length += 1) {
      const text = maskComment(`${'a'.repeat(length)} kim.larsson@example.com, 0701234567, bye`)
      expect(text!.length).toBeLessThanOrEqual(2_001)
      expect(text).not.toMatch(/kim|070/)
    }
  })

  it('does not tell either what stands where it stops looking', () => {
    const links = `https://example.com/${'a'.repeat(79)} `.repeat(39)
    expect(links.length).toBe(3_900)
    for (let length = 60; length <= 110; length += 1)
      expect(maskComment(`${links}${'b'.repeat(length)} kim.larsson@example.com`)).not.toContain(
        'kim',
      )
  })

  it('cuts between characters, never within one', () => {
    for (const before of ['', 'a']) {
      const text = maskComment(before + '👍'.repeat(2_000))!
      expect(text.isWellFormed()).toBe(true)
      expect(text.endsWith('👍…')).toBe(true)
    }
  })

  it('keeps no half of a character that was cut elsewhere: no database could store it', () => {
    expect(maskComment('So good \ud83d')).toBe('So good')
  })

  it('comes to an end with texts made to keep it busy', () => {
    for (const text of ['a', 'a.', '0-', '@', '+1 ', 'A1-', ' .', 'a@', '(at)', 'http://'])
      expect(maskComment(text.repeat(100_000 / text.length))!.length).toBeLessThan(2_100)
  })
})
