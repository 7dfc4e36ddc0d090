import { describe, expect, it } from 'vitest'
import {
  atTime,
  DEFAULT_LOOK,
  isSamePage,
  parseLook,
  parseScreenNews,
  pinned,
  roomAt,
  textScale,
  UNPAIRED,
  type Look,
} from '#nps/screen.ts'

describe('parseLook(value)', () => {
  it('reads what it has written', () => {
    const look: Look = {
      scenes: [
        { scene: 'score', seconds: 20 },
        { scene: 'voices', seconds: 40 },
      ],
      isShuffled: true,
      ...{ layout: 'portrait', scale: 1.25, theme: 'hours', language: 'en' },
      light: { from: '06:30', to: '18:00' },
      quiet: { kind: 'dim', from: '20:00', to: '06:00' },
    }
    expect(parseLook(JSON.parse(JSON.stringify(look)))).toEqual(look)
  })

  it.each([
    null,
    7,
    [],
    {},
    { layout: 'upside down', scale: 'x', scenes: 'all', quiet: { kind: 1 } },
  ])('shows a board as by default where it cannot read %j', (value) => {
    expect(parseLook(value)).toEqual(DEFAULT_LOOK)
  })

  it('keeps of scenes and scales what a screen can show', () => {
    const scenes = [
      { scene: 'trend', seconds: 1 },
      { scene: 'cats', seconds: 9 },
      { scene: 'goals' },
    ]
    expect(parseLook({ scenes }).scenes).toEqual([{ scene: 'trend', seconds: 5 }])
    expect(parseLook({ scale: 99 }).scale).toBe(3)
    expect(parseLook({ scale: 0.1 }).scale).toBe(0.5)
    expect(parseLook({ scale: -1 }).scale).toBe(1)
  })

  it('has no quiet hours without two times', () => {
    const quiet = { kind: 'black', from: '20:00', to: '24:00' }
    expect(parseLook({ quiet }).quiet).toBeNull()
    expect(parseLook({ quiet: { ...quiet, to: '20:00' } }).quiet).toBeNull()
  })
})

describe('parseScreenNews(value)', () => {
  it('reads what is told to a screen, and that it is none any more', () => {
    const screen = { ...UNPAIRED, name: 'Lobby', isBlank: true }
    expect(parseScreenNews({ screen, task: 'identify' })).toEqual({ screen, task: 'identify' })
    expect(parseScreenNews({ screen: null })).toEqual({ screen: null, task: null })
    expect(parseScreenNews({ screen, task: 'explode' }).task).toBeNull()
  })

  it.each([null, 'screen', {}, []])('throws at %j: silence is not a revocation', (value) => {
    expect(() => parseScreenNews(value)).toThrow(TypeError)
  })
})

describe('pinned(showing, query)', () => {
  const of = (query: string) =>
    pinned({ ...UNPAIRED, survey: 'calls', segment: '3', scale: 2 }, new URLSearchParams(query))

  it('is the record where the address says nothing, or nothing that can be read', () => {
    expect(of('')).toMatchObject({ survey: 'calls', segment: '3', scale: 2, layout: 'auto' })
    expect(of('layout=round&scale=big&theme=hours&lang=')).toEqual({ ...of(''), scale: 1 })
  })

  it('is the address where that says something', () => {
    const query = 'layout=portrait&scale=0.75&theme=dark&lang=sv'
    const own = { layout: 'portrait', scale: 0.75, theme: 'dark', language: 'sv' }
    expect(of(query)).toMatchObject({ survey: 'calls', segment: '3', ...own })
    expect(of('scale=7').scale).toBe(3)
  })

  it('has one scene where the address says which, for as long as it has its turn', () => {
    const turns = [
      { scene: 'board', seconds: 20 },
      { scene: 'trend', seconds: 45 },
    ] as const
    const scenes = (query: string) =>
      pinned({ ...UNPAIRED, scenes: turns }, new URLSearchParams(query)).scenes
    expect(scenes('scene=trend')).toEqual([turns[1]])
    expect(scenes('scene=voices')).toEqual([{ scene: 'voices', seconds: 30 }])
    expect(scenes('scene=cats')).toEqual(turns)
  })

  it('takes no segment of another survey along', () => {
    expect(of('survey=shops')).toMatchObject({ survey: 'shops', segment: null })
    expect(of('survey=shops&segment=9')).toMatchObject({ survey: 'shops', segment: '9' })
    expect(of('segment=9')).toMatchObject({ survey: 'calls', segment: '9' })
  })
})

describe('atTime(look, time)', () => {
  const look: Look = {
    ...DEFAULT_LOOK,
    theme: 'hours',
    quiet: { kind: 'black', from: '20:00', to: '06:00' },
  }

  it.each([
    ['05:59', 'dark', 'black'],
    ['06:00', 'dark', null],
    ['07:00', 'light', null],
    ['18:59', 'light', null],
    ['19:00', 'dark', null],
    ['20:00', 'dark', 'black'],
    ['23:59', 'dark', 'black'],
    ['00:00', 'dark', 'black'],
  ])('at %s is %s and quiet as %s', (time, colours, quiet) => {
    expect(atTime(look, time)).toEqual({ colours, quiet })
  })

  it('is what was chosen where the hour does not matter', () => {
    expect(atTime({ ...DEFAULT_LOOK, theme: 'dark' }, '12:00')).toEqual({
      colours: 'dark',
      quiet: null,
    })
  })
})

describe('isSamePage(one, other)', () => {
  it('is about results and words, not about how they look', () => {
    expect(isSamePage(UNPAIRED, { ...UNPAIRED, scale: 2, theme: 'dark' })).toBe(true)
    expect(isSamePage(UNPAIRED, { ...UNPAIRED, survey: 'calls' })).toBe(false)
    expect(isSamePage(UNPAIRED, { ...UNPAIRED, language: 'sv' })).toBe(false)
    const scenes = [{ scene: 'segments', seconds: 30 }] as const
    expect(isSamePage(UNPAIRED, { ...UNPAIRED, scenes })).toBe(false)
  })
})

describe('roomAt(scale)', () => {
  it('is all that there is as long as that fits, and then less', () => {
    expect([0.5, 1, 1.2, 1.3, 1.4, 3].map(roomAt)).toEqual([
      ...['all', 'all', 'figures', 'figures', 'score', 'score'],
    ])
  })
})

describe('textScale(scale)', () => {
  it('ends where a line would not fit any more', () => {
    expect([0.5, 1.5, 2, 3].map(textScale)).toEqual([0.5, 1.5, 2, 2])
  })
})
