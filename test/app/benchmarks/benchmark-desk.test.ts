import { describe, expect, it } from 'vitest'
import { benchmarkDesk } from '#app/benchmarks/benchmark-desk.ts'
import type { BenchmarkForm } from '#app/benchmarks/given-benchmark.ts'
import { createSurvey } from '#store/surveys.ts'
import { NOW } from '#test/support/results.ts'
import { writingInThisThread } from '#test/support/writing.ts'

const TRADE: BenchmarkForm = {
  ...{ name: 'Our trade', value: '38,5', source: 'A report', link: '', on: '2026-06-01' },
  survey: '',
}

async function openDesk() {
  const { reader, writer, writing } = writingInThisThread()
  await writer.write((connection) => createSurvey(connection, 'Customers', 'relationship'))
  return benchmarkDesk({ reader, writing, now: () => Temporal.Instant.from(NOW) })
}

describe('BenchmarkDesk', () => {
  it('adds, changes, removes and puts back', async () => {
    const desk = await openDesk()
    expect(await desk.add(TRADE)).toEqual({ done: true })
    expect(await desk.find(1)).toMatchObject({ value: 38.5, link: null, survey: null })
    const link = 'HTTPS://Example.com/report'
    expect(await desk.change(1, { ...TRADE, value: '−3.5', link, survey: '1' })).toEqual({
      done: true,
    })
    const found = await desk.find(1)
    expect(found).toMatchObject({ value: -3.5, link: 'https://example.com/report' })
    expect(found?.survey?.name).toBe('Customers')
    expect(found?.typed.value).toBe('−3.5')
    expect(await desk.remove(1)).toBe(true)
    expect(await desk.find(1)).toBeNull()
    expect(await desk.change(1, TRADE)).toEqual({ faults: { form: { code: 'gone' } } })
    expect(await desk.list()).toMatchObject({ benchmarks: [], removed: [{ id: 1 }] })
    expect(await desk.putBack(1)).toBe(true)
    expect(await desk.list()).toMatchObject({ benchmarks: [{ id: 1 }], removed: [] })
  })

  it.each([
    ['value', '', 'missing'],
    ['value', '100.1', 'not a score'],
    ['value', '-101', 'not a score'],
    ['value', '38.55', 'not a score'],
    ['value', 'good', 'not a score'],
    ['link', 'http://example.com/', 'not a link'],
    ['link', 'javascript:alert(1)', 'not a link'],
    ['link', 'https://', 'not a link'],
    ['link', 'https://kim:secret@example.com/', 'not a link'],
    ['link', `https://example.com/${'x'.repeat(500)}`, 'too long'],
    ['name', '', 'missing'],
    ['source', '', 'missing'],
    ['on', 'soon', 'not a day'],
    ['survey', '9', 'nothing chosen'],
  ])('refuses as %s “%.40s”: %s', async (field, typed, code) => {
    const desk = await openDesk()
    expect(await desk.add({ ...TRADE, [field]: typed })).toEqual({ faults: { [field]: { code } } })
  })

  it.each(['100', '-100', '+7', '0', '0.1'])('takes a score of %s', async (value) => {
    const desk = await openDesk()
    expect(await desk.add({ ...TRADE, value })).toEqual({ done: true })
    expect((await desk.find(1))?.value).toBe(Number(value))
  })
})
