import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawResponse } from '#nps/raw-response.ts'
import { anonymise } from '#privacy/anonymise.ts'
import { rawResponse } from '#test/support/responses.ts'

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
    })
  })

  it('masks a comment, and what people always want masked', () => {
    const raw = rawResponse({
      comment: 'When my order is ready please call Kim or the falcon on 0701234567',
    })
    const rules = { always: [{ word: 'falcon', token: '[name]' }], never: [] } as const
    expect(anonymise(raw, { ...HOW, rules })).toMatchObject({
      comment: { text: 'When my order is ready please call [name] or the [name] on [number]' },
      never: null,
    })
  })

  it('knows the same words of the same response again, and no others', () => {
    const printOf = (given: Partial<RawResponse>) =>
      anonymise(rawResponse(given), HOW).comment?.print
    const print = printOf({
      identity: 'id:a',
      comment: 'When my order is ready please call 0701234567',
    })
    expect(print).toMatch(/^[0-9a-f]{32}$/)
    expect(
      printOf({
        identity: 'id:a',
        comment: 'When my order is ready please call 0701234567',
        rating: 1,
      }),
    ).toBe(print)
    expect(
      printOf({ identity: 'id:a', comment: 'When my order is ready please call 0707654321' }),
    ).not.toBe(print)
    expect(
      printOf({ identity: 'id:b', comment: 'When my order is ready please call 0701234567' }),
    ).not.toBe(print)
  })

  it('keeps nothing of a comment when masking fails, and says so', () => {
    const broken = {
      normalize: () => {
        throw new Error('no')
      },
    } as unknown as string
    const { comment, never } = anonymise(rawResponse({ comment: broken }), HOW)
    expect([comment, never]).toEqual([null, 'failed'])
  })

  it.each([null, '', ' \n', '\u200b'])('makes no comment of %j', (comment) => {
    expect(anonymise(rawResponse({ comment }), HOW).comment).toBeNull()
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
