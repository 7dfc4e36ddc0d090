import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawResponse } from '#nps/raw-response.ts'
import { anonymise } from '#privacy/anonymise.ts'
import { maskWords } from '#privacy/mask-words.ts'
import { rawResponse } from '#test/support/responses.ts'

const NO_RULES = { always: [], never: [] }

const HOW = { secret: 'a secret of sixteen', survey: 1 }

const keyOf = (identity: string, how: Partial<typeof HOW> | { survey: number } = {}): string =>
  anonymise(rawResponse({ identity }), { ...HOW, ...how }).key

describe('anonymise(raw, how)', () => {
  it('keeps rating, day, touchpoint and segments, and nothing that nobody asked for', () => {
    const raw = rawResponse({
      identity: 'id:4711',
      line: 17,
      rating: 3,
      day: '2026-11-20',
      touchpoint: 'Phone',
      segments: { Region: 'North' },
    })
    const respondent = { name: 'Kim Larsson', ip: '192.0.2.7' }
    expect(anonymise({ ...raw, ...respondent }, HOW)).toEqual({
      key: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      rating: 3,
      day: '2026-11-20',
      touchpoint: 'Phone',
      segments: { Region: 'North' },
      comment: null,
      never: null,
      print: null,
    })
  })

  it('keeps of words that are not masked yet their print alone', () => {
    const raw = rawResponse({ comment: 'Call Kim on 0701234567' })
    expect(anonymise(raw, HOW)).toMatchObject({
      comment: null,
      never: null,
      print: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    })
    expect(JSON.stringify(anonymise(raw, HOW))).not.toMatch(/Kim|0701234567/)
  })

  it('keeps what masking has made of words, or why nothing may be kept', () => {
    const raw = rawResponse({ comment: 'Call Kim on 0701234567' })
    const masked = maskWords({ text: 'Call 0701234567', known: [] }, NO_RULES)
    expect(anonymise(raw, HOW, masked)).toMatchObject(masked)
    expect(anonymise(raw, HOW, { comment: null, never: 'health' })).toMatchObject({
      comment: null,
      never: 'health',
    })
  })

  it('makes no comment of words of which masking leaves nothing', () => {
    const raw = rawResponse({ comment: '\u200b' })
    const masked = maskWords({ text: '\u200b', known: [] }, NO_RULES)
    expect(anonymise(raw, HOW, masked)).toMatchObject({ comment: null, never: null, print: null })
  })

  it('knows the same words of the same response again, and no others', () => {
    const printOf = (given: Partial<RawResponse>) => anonymise(rawResponse(given), HOW).print
    const print = printOf({ identity: 'id:a', comment: 'Call 0701234567' })
    expect(print).toMatch(/^[0-9a-f]{32}$/)
    expect(printOf({ identity: 'id:a', comment: 'Call 0701234567', rating: 1 })).toBe(print)
    expect(printOf({ identity: 'id:a', comment: 'Call 0707654321' })).not.toBe(print)
    expect(printOf({ identity: 'id:b', comment: 'Call 0701234567' })).not.toBe(print)
  })

  it('gives the same response the same key, whatever else has changed', () => {
    expect(keyOf('id:a')).toBe(keyOf('id:a'))
    const changed = rawResponse({ identity: 'id:a', rating: 0, comment: 'Otherwise', line: 9 })
    expect(anonymise(changed, HOW).key).toBe(keyOf('id:a'))
  })

  it('gives another identity, survey or secret another key', () => {
    const keys = [
      keyOf('id:a'),
      keyOf('id:A'),
      keyOf('id:a '),
      keyOf(''),
      keyOf('id:a', { survey: 2 }),
      keyOf('id:a', { survey: 12 }),
      keyOf('2\nid:a'),
      keyOf('id:a', { survey: 11 }),
      anonymise(rawResponse({ identity: 'id:a' }), { ...HOW, secret: 'another of sixteen' }).key,
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('gives different responses different keys, and tells nothing of who they are', () => {
    const anyIdentity = fc.stringMatching(/^[ -~åäö]{6,40}$/)
    fc.assert(
      fc.property(anyIdentity, anyIdentity, (identity, other) => {
        const response = anonymise(rawResponse({ identity }), HOW)
        expect(Object.values(response)).not.toContain(identity)
        expect(JSON.stringify(response)).not.toContain(JSON.stringify(identity).slice(1, -1))
        expect(response.key === keyOf(other)).toBe(identity === other)
      }),
    )
  })
})
