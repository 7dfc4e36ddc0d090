import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heartbeatFrame, retryFrame, snapshotFrame } from '#live/frames.ts'
import { comment, fullSnapshot } from '#test/support/snapshots.ts'

/** Lines as an event stream has them: CR LF, LF or CR end one, and nothing else does. */
function linesOf(frame: Buffer): string[] {
  return frame.toString().split(/\r\n|\n|\r/)
}

describe('snapshotFrame(snapshot)', () => {
  it('is one event named snapshot, with the number as its id and JSON as its data', () => {
    const snapshot = fullSnapshot({ number: 17 })
    const [event, id, data, ...rest] = linesOf(snapshotFrame(snapshot))
    expect([event, id]).toEqual(['event: snapshot', 'id: 17'])
    expect(data).toMatch(/^data: \{/)
    expect(JSON.parse(data!.slice('data: '.length))).toEqual(snapshot)
    expect(rest).toEqual(['', ''])
  })

  it.each([
    ['line breaks', 'one\ntwo\r\nthree\rfour'],
    ['what looks like another event', 'so\n\nevent: snapshot\ndata: {}\n\n'],
    ['the line separators of Unicode', 'one\u2028two\u2029three\u0085four'],
    ['half a character', 'so \ud83d'],
    ['a null', 'so\u0000'],
  ])('keeps %s of a comment within its one data line', (_, text) => {
    const snapshot = fullSnapshot({ comments: [comment(text, 'passive')] })
    const lines = linesOf(snapshotFrame(snapshot))
    expect(lines).toHaveLength(5)
    const sent = JSON.parse(lines[2]!.slice('data: '.length)) as typeof snapshot
    expect(sent.comments[0]!.text).toBe(text)
  })

  it('is UTF-8 without a byte order mark', () => {
    const frame = snapshotFrame(fullSnapshot({ comments: [comment('Så bra 👍', 'promoter')] }))
    expect(frame.subarray(0, 6).toString('latin1')).toBe('event:')
    expect(new TextDecoder('utf-8', { fatal: true }).decode(frame)).toContain('Så bra 👍')
  })
})

describe('heartbeatFrame(version)', () => {
  it('is a comment line for proxies and an event for screens, which see no comments', () => {
    expect(heartbeatFrame('ab12').toString()).toMatch(
      /^:[^\r\n]*\nevent: heartbeat\ndata: ab12\n\n$/,
    )
  })
})

describe('retryFrame(random)', () => {
  it('asks for between two and six seconds of patience, in whole milliseconds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (random) => {
        const [, text] = /^retry: (\d+)\n\n$/.exec(retryFrame(() => random).toString()) ?? []
        expect(Number(text)).toBeGreaterThanOrEqual(2_000)
        expect(Number(text)).toBeLessThanOrEqual(6_000)
      }),
    )
  })

  it('spreads a crowd over all of that time', () => {
    const waits = [0, 0.25, 0.5, 0.75].map((random) => retryFrame(() => random).toString())
    expect(waits).toEqual(['2000', '3000', '4000', '5000'].map((wait) => `retry: ${wait}\n\n`))
  })
})
