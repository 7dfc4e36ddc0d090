import { describe, expect, it } from 'vitest'
import type { ImprovementForm } from '#app/improvements/given-improvement.ts'
import { improvementDesk } from '#app/improvements/improvement-desk.ts'
import { createSurvey } from '#store/surveys.ts'
import { addTheme } from '#store/themes/themes.ts'
import { NOW } from '#test/support/results.ts'
import { writingInThisThread } from '#test/support/writing.ts'

const BILLS: ImprovementForm = {
  title: ' Bills on one page ',
  doneOn: '2026-10-01',
  theme: '',
  survey: '',
  said: 'Bills were hard to read.',
  done: 'They have one page\r\nand no small print.',
}
const UNASKED = { asked: '', answer: '' }

async function openDesk() {
  const { reader, writer, writing } = writingInThisThread()
  await writer.write(async (connection) => {
    await createSurvey(connection, 'Customers', 'relationship')
    addTheme(connection, { name: 'Bills', isHidden: false, words: [] })
  })
  return improvementDesk({ reader, writing, now: () => Temporal.Instant.from(NOW) })
}

describe('ImprovementDesk', () => {
  it('adds, changes, removes and puts back', async () => {
    const desk = await openDesk()
    expect(await desk.add({ ...BILLS, theme: '1', survey: '1' }, UNASKED)).toEqual({ done: true })
    const added = await desk.find(1)
    expect(added).toMatchObject({ title: 'Bills on one page', theme: 'Bills', isToCome: false })
    expect(added?.survey?.slug).toBe('customers')
    expect(added?.done).toBe('They have one page\nand no small print.')
    const tomorrow = { ...added!.typed, survey: '', doneOn: '2026-11-21' }
    expect(await desk.change(1, tomorrow, UNASKED)).toEqual({ done: true })
    expect(await desk.find(1)).toMatchObject({ isToCome: true, survey: null, theme: 'Bills' })
    expect(await desk.remove(1)).toBe(true)
    expect(await desk.find(1)).toBeNull()
    expect(await desk.list()).toMatchObject({ improvements: [], removed: [{ id: 1 }] })
    expect(await desk.change(1, tomorrow, UNASKED)).toEqual({ faults: { form: { code: 'gone' } } })
    expect(await desk.putBack(1)).toBe(true)
    expect(await desk.list()).toMatchObject({ improvements: [{ id: 1 }], removed: [] })
  })

  it.each([
    ['title', '', 'missing'],
    ['title', 'x'.repeat(201), 'too long'],
    ['doneOn', '', 'missing'],
    ['doneOn', '31.2.2026', 'not a day'],
    ['theme', '9', 'nothing chosen'],
    ['survey', 'customers', 'nothing chosen'],
    ['said', 'x'.repeat(1_001), 'too long'],
    ['done', 'x'.repeat(1_001), 'too long'],
  ])('refuses as %s “%.20s”: %s', async (field, typed, code) => {
    const desk = await openDesk()
    const outcome = await desk.add({ ...BILLS, [field]: typed }, UNASKED)
    expect(outcome).toEqual({ faults: { [field]: { code } } })
    expect((await desk.list()).improvements).toEqual([])
  })

  it('asks before it keeps what masking would hide, until somebody has decided about these words', async () => {
    const desk = await openDesk()
    const said = 'Kim Larsen in support never called back.'
    const form = { ...BILLS, said }
    const asks = { asks: '[name] in support never called back.' }
    expect(await desk.add(form, UNASKED)).toEqual(asks)
    expect(await desk.add(form, { asked: 'Something else', answer: 'keep' })).toEqual(asks)
    expect(await desk.add(form, { asked: said, answer: '' })).toEqual(asks)
    expect((await desk.list()).improvements).toEqual([])
    expect(await desk.add(form, { asked: said, answer: 'hide' })).toEqual({ done: true })
    expect(await desk.add(form, { asked: said, answer: 'keep' })).toEqual({ done: true })
    const { improvements } = await desk.list()
    expect(improvements.map((one) => one.said)).toEqual([said, asks.asks])
    expect(await desk.change(1, improvements[1]!.typed, UNASKED)).toEqual({ done: true })
  })

  it('asks about words of which masking would leave nothing', async () => {
    const desk = await openDesk()
    const said = 'Call me at kim.larsen@example.com about the bill.'
    const form = { ...BILLS, said }
    expect(await desk.add(form, UNASKED)).toEqual({ asks: null })
    expect(await desk.add(form, { asked: said, answer: 'hide' })).toEqual({ asks: null })
    expect(await desk.add(form, { asked: said, answer: 'keep' })).toEqual({ done: true })
  })
})
