import { describe, expect, it } from 'vitest'
import { DAY, MINUTE } from '#test/support/people.ts'
import { receiver, type Receiver } from '#test/support/receivers.ts'
import { fullSnapshot } from '#test/support/snapshots.ts'
import { calm, OCTOBER, openedNews, withGoal } from './opened.ts'

async function followed() {
  const opened = openedNews()
  const chat = await receiver()
  await opened.addOutlet('slack', chat.url)
  await opened.turn()
  return { ...opened, chat, heard: () => headingsOf(chat) }
}

function headingsOf({ calls }: Receiver): string[] {
  return calls.map(({ body }) => (JSON.parse(body) as { text: string }).text.split('\n')[0] ?? '')
}

const UP = fullSnapshot()

describe('Newsroom.look()', () => {
  it('tells once that a goal is reached, once that has held for a quarter of an hour', async () => {
    const { pictures, settle, turn, heard, clock } = await followed()
    pictures.latest = withGoal('2026-11-18')
    await turn()
    clock.now += 14 * MINUTE
    await turn()
    expect(heard()).toEqual([])
    clock.now += MINUTE
    await turn()
    expect(heard()).toEqual(['Goal reached: Our first'])
    pictures.latest = calm()
    await settle()
    pictures.latest = withGoal('2026-11-19')
    await settle()
    expect(heard()).toHaveLength(1)
  })

  it('says nothing of what an import brought that is undone soon', async () => {
    const { pictures, settle, turn, heard, clock } = await followed()
    pictures.latest = withGoal('2026-11-18')
    await turn()
    clock.now += 10 * MINUTE
    pictures.latest = calm()
    await turn()
    pictures.latest = withGoal('2026-11-18')
    clock.now += 10 * MINUTE
    await turn()
    expect(heard()).toEqual([])
    await settle()
    expect(heard()).toHaveLength(1)
  })

  it('says nothing of what was so before anybody asked, nor of goals reached long ago', async () => {
    const opened = openedNews()
    const chat = await receiver()
    opened.pictures.latest = withGoal('2026-11-18')
    opened.pictures.closed = OCTOBER
    await opened.addOutlet('slack', chat.url)
    await opened.settle()
    await opened.settle()
    expect(chat.calls).toEqual([])
    const { pictures, settle, heard } = await followed()
    pictures.latest = withGoal('2026-09-30')
    await settle()
    expect(heard()).toEqual([])
  })

  it('tells the newest closed month alone, when it has one to show', async () => {
    const { pictures, settle, heard, clock } = await followed()
    await settle()
    pictures.closed = OCTOBER
    await settle()
    expect(heard()).toEqual(['October 2026: NPS +50'])
    await settle()
    clock.now += 20 * DAY
    pictures.closed = calm({ score: { withheld: true, reason: 'too few answers' } })
    await settle()
    expect(heard().filter((heading) => /20\d\d/.test(heading))).toHaveLength(1)
  })

  it('tells a turn of the change, and the same one again only without answers in common', async () => {
    const { pictures, settle, heard } = await followed()
    pictures.latest = UP
    await settle()
    expect(heard()).toEqual(['The NPS is clearly up: +42'])
    pictures.latest = calm()
    await settle()
    pictures.latest = UP
    await settle()
    expect(heard()).toHaveLength(1)
    pictures.latest = { ...UP, change: { ...UP.change!, verdict: 'down', points: -6 } }
    await settle()
    expect(heard().slice(1)).toEqual(['The NPS is clearly down: +42'])
    pictures.latest = calm()
    await settle()
    const window = { kind: 'rolling', days: 90, from: '2026-11-21', to: '2027-02-18' } as const
    pictures.latest = { ...UP, window }
    await settle()
    expect(heard().slice(2)).toEqual(['The NPS is clearly up: +42'])
  })

  it('begins anew when nobody has followed for a while', async () => {
    const { pictures, settle, desk, heard } = await followed()
    const [outlet] = await desk.list()
    await desk.pause(outlet!.id, true)
    await settle()
    pictures.latest = UP
    await settle()
    await desk.pause(outlet!.id, false)
    await settle()
    expect(heard()).toEqual([])
  })

  it('tells nothing that is withheld', async () => {
    const { pictures, settle, heard } = await followed()
    const score = { withheld: true, reason: 'too few answers' } as const
    pictures.latest = { ...withGoal('2026-11-18'), score, change: null }
    pictures.closed = { ...OCTOBER, score }
    await settle()
    expect(heard()).toEqual([])
  })
})

describe('Newsroom.digest()', () => {
  /** Monday 23 November, eight o’clock in Stockholm. */
  const MONDAY = Date.UTC(2026, 10, 23, 7)

  it('tells how things stand at the time that was chosen, once', async () => {
    const { clock, turn, heard, desk } = await followed()
    clock.now = MONDAY - MINUTE
    await turn()
    expect(heard()).toEqual([])
    clock.now = MONDAY
    await turn()
    await turn()
    expect(heard()).toEqual(['NPS now: +42'])
    await desk.changeTime({ day: '2', hour: '14' })
    clock.now = MONDAY + DAY + 6 * 60 * MINUTE
    await turn()
    expect(heard()).toHaveLength(2)
  })

  it('makes up for it within a day, and not later', async () => {
    const late = await followed()
    late.clock.now = MONDAY + DAY
    await late.turn()
    expect(late.heard()).toHaveLength(1)
    const later = await followed()
    later.clock.now = MONDAY + DAY + MINUTE
    await later.turn()
    expect(later.heard()).toEqual([])
  })

  it('leaves out who came or went on after it was due', async () => {
    const { clock, desk, turn, heard, addOutlet, chat } = await followed()
    const [outlet] = await desk.list()
    await desk.pause(outlet!.id, true)
    clock.now = MONDAY + MINUTE
    await desk.pause(outlet!.id, false)
    await addOutlet('teams', chat.url)
    await turn()
    expect(heard()).toEqual([])
  })
})
