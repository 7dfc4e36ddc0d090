import { describe, expect, it } from 'vitest'
import { parseSnapshot } from '#nps/parse-snapshot.ts'
import { longSnapshot } from '#test/support/scene-snapshots.ts'
import {
  earlySnapshot,
  emptySnapshot,
  fullSnapshot,
  scoredSnapshot,
} from '#test/support/snapshots.ts'

/** A full snapshot as it travels, with other values at some paths; `undefined` takes a field away. */
function travelled(changes: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(fullSnapshot()))
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const parent = keys.reduce((object, key) => Reflect.get(object, key) as object, copy as object)
    Reflect.set(parent, last, value)
  }
  return copy
}

describe('parseSnapshot(value)', () => {
  it.each([
    ['a full one', fullSnapshot()],
    ['one at the end of the scale', scoredSnapshot({ promoters: 40, passives: 0, detractors: 0 })],
    ['one of too few answers', earlySnapshot()],
    ['one of nothing', emptySnapshot()],
    [
      'one of a company with a logo and colours of its own',
      fullSnapshot({
        company: {
          name: 'Nordlys',
          timeZone: 'UTC',
          logo: { path: '/logo.png?v=1', width: 2, height: 1, ground: 'light', saysName: true },
          theme: '/theme.css?light=000000&dark=ffffff',
        },
      }),
    ],
    [
      'one of a calendar window',
      fullSnapshot({
        window: { kind: 'calendar', unit: 'quarter', from: '2026-10-01', to: '2026-12-31' },
      }),
    ],
    [
      'one of a wave',
      fullSnapshot({
        responseRate: {
          ...{ wave: 'Autumn', from: '2026-09-01', to: '2026-10-31' },
          ...{ withheld: false, responses: 260, invitations: 200, rate: 1.3 },
        },
      }),
    ],
    [
      'one of a wave that few have answered',
      fullSnapshot({
        responseRate: {
          ...{ wave: 'Autumn', from: '2026-09-01', to: '2026-10-31' },
          ...{ withheld: true, reason: 'too few answers' },
        },
      }),
    ],
    [
      'one with what was done, and what others have',
      fullSnapshot({
        improvements: longSnapshot().improvements,
        benchmarks: [
          { id: '1', name: 'Trade', value: 38.5, source: 'A report', link: null, on: '2026-06-01' },
        ],
      }),
    ],
  ])('gives back %s as it was sent', (_, snapshot) => {
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
  })

  it('drops keys that it does not know, at any depth', () => {
    const value = travelled({ secret: 1, 'comments.0.respondent': 'Kim', 'score.extra': 1 })
    expect(parseSnapshot(value)).toEqual(fullSnapshot())
  })

  it('reads a picture of chosen months, and one from before there was a first month', () => {
    const window = { kind: 'period', months: 3, from: '2026-01-01', to: '2026-03-31' } as const
    const snapshot = fullSnapshot({ window })
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
    expect(parseSnapshot(travelled({ dataFrom: undefined })).dataFrom).toBeNull()
  })

  it('keeps no number of a score that is withheld', () => {
    const value = travelled({ 'score.withheld': true, 'score.reason': 'too few answers' })
    expect(parseSnapshot(value).score).toEqual({ withheld: true, reason: 'too few answers' })
  })

  it('reads a picture from before answers came without ratings: it has none', () => {
    expect(parseSnapshot(travelled({ withoutRating: undefined }))).toEqual(fullSnapshot())
    expect(parseSnapshot(travelled({ responseRate: undefined }))).toEqual(fullSnapshot())
  })

  it('reads a picture from before improvements had words, and a benchmark there was', () => {
    const { id, title, doneOn, theme, before, since } = longSnapshot().improvements[0]!
    const old = { id, title, doneOn, theme, before, since }
    const read = parseSnapshot(travelled({ improvements: [old], benchmarks: undefined }))
    const nothing = { themeId: null, said: null, done: null, change: null }
    expect(read.improvements).toEqual([{ ...old, ...nothing }])
    expect(read.benchmarks).toEqual([])
  })

  it('believes no link that would run', () => {
    const one = { id: '1', name: 'Trade', value: 30, source: 'A report', on: '2026-06-01' }
    const value = travelled({ benchmarks: [{ ...one, link: 'javascript:alert(1)' }] })
    expect(() => parseSnapshot(value)).toThrow('benchmarks[0].link is not a web address')
  })

  it.each([
    ['a missing field', 'number', undefined, 'a number'],
    ['a text for a number', 'score.nps', '42', 'a number'],
    ['no company', 'company', null, 'an object'],
    ['a number for a text', 'company.name', 7, 'a text'],
    ['colours from elsewhere', 'company.theme', '//elsewhere.example/x.css', 'a path of ours'],
    ['ten ratings', 'distribution', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'a list of 11'],
    ['a text for answers without a rating', 'withoutRating', 'some', 'a number'],
    ['an object for a list', 'comments', {}, 'a list'],
    ['an odd month', 'trend.2.from', 'May', 'a day'],
    ['an unknown category', 'comments.1.category', 'fan', 'one of promoter, passive, detractor'],
    ['a score neither shown nor withheld', 'score.withheld', 'no', 'false'],
    ['a time that is none', 'generatedAt', 'noon', 'an instant'],
  ])('refuses %s by its path', (_, path, value, expected) => {
    const name = path.replace(/\.(\d)/, '[$1]')
    expect(() => parseSnapshot(travelled({ [path]: value }))).toThrow(
      new TypeError(`snapshot.${name} is not ${expected}`),
    )
  })

  it.each([null, undefined, 7, 'snapshot', []])('refuses %j', (value) => {
    expect(() => parseSnapshot(value)).toThrow(TypeError)
  })
})
