import { describe, expect, it } from 'vitest'
import { commentDesk } from '#app/comments/comment-desk.ts'
import { lookingAt } from '#app/comments/review-filter.ts'
import type { Rhythm } from '#nps/release.ts'
import type { Person } from '#store/people/people.ts'
import { changeNumber } from '#store/changes.ts'
import { createSource } from '#store/sources.ts'
import { mask, storedComments } from '#test/support/comments.ts'
import { NOW } from '#test/support/results.ts'
import { SECRET, writingInThisThread } from '#test/support/writing.ts'

const ANNA = { id: 1, name: 'Anna Berg' } as Person
const LATER = 'It was the order again that was so late'
const WAITING = lookingAt(new URLSearchParams())

const FORM = { policy: 'uncertain', months: '', releases: 'daily', days: '180' }

/** A desk on a survey (1) with so many answers of the API, each with a comment. */
async function deskWith(comments: readonly string[]) {
  const opened = writingInThisThread()
  const { writer, reader, writing } = opened
  await writer.write((connection) =>
    createSource(connection, { name: 'API', keyHash: new Uint8Array(32), now: NOW }),
  )
  const body = comments.map((comment, index) => ({
    ...{ id: `r${index}`, rating: 9, answeredAt: '2026-11-20T10:00:00Z', comment },
  }))
  await writing.receive({ sourceId: 1, body, now: NOW })
  await mask(writer, 'review')
  const now = () => Temporal.Instant.from(NOW)
  const desk = commentDesk({ reader, writing, secret: SECRET, now })
  const stored = () => reader.read(async (connection) => storedComments(connection))
  const changes = () => reader.read(changeNumber)
  return { ...opened, desk, stored, changes }
}

describe('commentDesk(parts)', () => {
  it('shows what waits, page by page', async () => {
    const { desk } = await deskWith(['One', 'Two', 'Three'])
    const { comments, more, figures, canUndo } = await desk.look(WAITING, 2, ANNA)
    expect(comments.map(({ text }) => text)).toEqual(['One', 'Two'])
    expect([more, figures.waiting, canUndo]).toEqual([2, 3, false])
    const next = await desk.look({ ...WAITING, behind: more }, 2, ANNA)
    expect([next.comments.length, next.more]).toEqual([1, null])
  })

  it('tells walls of every decision, and of nothing that was too late', async () => {
    const { desk, changes } = await deskWith(['One'])
    const before = await changes()
    expect(await desk.step({ id: 1, revision: 0 }, { decision: 'approved' }, ANNA)).toBe('done')
    expect(await changes()).toBe(before + 1)
    const late = desk.step({ id: 1, revision: 0 }, { decision: 'hidden' }, ANNA)
    expect(await late).toBe('changed meanwhile')
    expect(await changes()).toBe(before + 1)
    expect((await desk.undo(ANNA))?.comments).toEqual([1])
    expect(await desk.undo(ANNA)).toBeNull()
  })

  it('knows when what is ready is shown, and when even if it is little', async () => {
    const { desk, writing } = await deskWith([])
    const known = async (commentReleases: Rhythm) => {
      await writing.changeSettings({ commentReleases })
      const { due, latest } = await desk.publishing()
      return [due, latest].map((at) => new Date(at).toISOString().slice(5, 16))
    }
    expect(await known('hourly')).toEqual(['11-20T13:00', '11-21T06:00'])
    expect(await known('daily')).toEqual(['11-21T06:00', '11-21T06:00'])
    expect(await known('weekly')).toEqual(['11-23T06:00', '11-23T06:00'])
  })

  it('masks in one comment, or says why not', async () => {
    const { desk, stored } = await deskWith(['the order was late', 'my order again'])
    const given = { word: ' Order ', token: '[name]' }
    expect(await desk.mask(1, given)).toEqual({ done: true })
    expect(await desk.mask(1, given)).toEqual({ faults: { word: { code: 'no such word' } } })
    expect(await desk.mask(1, { ...given, word: ' ' })).toHaveProperty('faults.word')
    expect(await desk.mask(1, { ...given, token: 'order' })).toHaveProperty('faults.token')
    expect((await stored()).map(({ text }) => text)).toEqual([
      'the [name] was late',
      'my order again',
    ])
  })

  it('masks a word always: in what is here, and in what comes', async () => {
    const { desk, stored, writing } = await deskWith([
      'The order was quick',
      'Nobody',
      'Where is my ORDER',
    ])
    const outcome = await desk.addWord('always', { word: 'Order', token: '[name]' }, ANNA)
    expect(outcome).toEqual({ changed: 2 })
    const later = { id: 'later', rating: 1, answeredAt: '2026-11-20T10:00:00Z', comment: LATER }
    await writing.receive({ sourceId: 1, body: [later], now: NOW })
    expect((await stored()).map(({ text }) => text)).toEqual([
      'The [name] was quick',
      'Nobody',
      'Where is my [name]',
      'It was the [name] again that was so late',
    ])
  })

  it('erases the response of an id, and nothing else', async () => {
    const { desk, stored } = await deskWith(['One', 'Two'])
    expect(await desk.erase(1, 'r9')).toHaveProperty('faults.response.code', 'no such response')
    expect(await desk.erase(7, 'r0')).toHaveProperty('faults.survey')
    expect(await desk.erase(1, ' ')).toHaveProperty('faults.response.code', 'missing')
    expect(await desk.erase(1, ' r0 ')).toEqual({ survey: 'Customer survey' })
    expect((await stored()).map(({ text }) => text)).toEqual(['Two'])
  })

  it('deletes what is older than is kept as soon as that is chosen', async () => {
    const { desk, stored, writing } = await deskWith(['New'])
    const old = { id: 'old', rating: 1, answeredAt: '2026-05-20T10:00:00Z', comment: 'Old' }
    await writing.receive({ sourceId: 1, body: [old], now: NOW })
    for (const months of ['0', '121', 'x', '1.5'])
      expect(await desk.changePolicy({ ...FORM, policy: 'none', months })).toHaveProperty(
        'faults.months',
      )
    for (const days of ['', '0', '3651', '1e3', '-1'])
      expect(await desk.changePolicy({ ...FORM, days })).toHaveProperty('faults.days')
    expect(await desk.changePolicy({ ...FORM, releases: 'x' })).toHaveProperty('faults.releases')
    expect(await desk.changePolicy({ ...FORM, policy: 'x' })).toHaveProperty('faults.policy')
    const form = { policy: 'everything', months: '3', releases: 'weekly', days: '30' }
    expect(await desk.changePolicy(form)).toEqual({ done: true })
    expect((await stored()).map(({ text }) => text)).toEqual(['New'])
    expect(await desk.policy()).toEqual(form)
  })
})
