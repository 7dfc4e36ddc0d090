import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '#nps/period.ts'
import { addWave, type WaveNote } from '#store/waves.ts'
import { databaseWithSurveys, post, times } from '#test/support/results.ts'
import { pictureOf } from './picture.ts'

const AUTUMN: WaveNote = {
  ...{ name: 'Autumn', firstDay: '2026-09-01', lastDay: '2026-09-28', invitations: 20 },
}
const WINTER: WaveNote = {
  ...AUTUMN,
  name: 'Winter',
  firstDay: '2026-12-01',
  lastDay: '2026-12-31',
}

async function withWaves(days: readonly Day[]) {
  const database = await databaseWithSurveys()
  const { writer } = database
  await post(
    writer,
    times(days.length).map((answer, index) => ({
      ...{ ...answer, day: days[index]! },
      segments: { Region: 'North' },
    })),
  )
  await writer.write(async (connection) => {
    for (const wave of [AUTUMN, WINTER]) expect(await addWave(connection, 1, wave)).toBe('done')
  })
  return database
}

const DAY = fc
  .integer({ min: 1, max: 35 })
  .map((day) => new Date(Date.UTC(2026, 8, day)).toISOString().slice(0, 10) as Day)

function september(answers: number): Day[] {
  return times(answers).map((): Day => '2026-09-02')
}

/** Often about as many as were asked. */
const anyDays = fc.oneof(
  fc.array(DAY, { minLength: 1, maxLength: 30 }),
  fc.array(DAY, { minLength: 17, maxLength: 24 }),
)

describe('waveRate(facts)', () => {
  it('is what counting gives, and no number where few answered, did not, or came soon after', async () => {
    const reasons = new Set<string>()
    await fc.assert(
      fc.asyncProperty(anyDays, async (days) => {
        const { reader } = await withWaves(days)
        const { responseRate: rate } = await pictureOf(reader)
        const answered = days.filter((day) => day <= AUTUMN.lastDay).length
        const after = days.filter((day) => day > AUTUMN.lastDay)
        const inMonth = after.filter((day) => day < '2026-10-01')
        const isFew = ({ length }: readonly Day[]) => length > 0 && length < 5
        expect(rate).toMatchObject({ wave: 'Autumn', from: AUTUMN.firstDay, to: AUTUMN.lastDay })
        if (rate?.withheld) {
          reasons.add(rate.reason)
          expect(Object.keys(rate)).toEqual(['wave', 'from', 'to', 'withheld', 'reason'])
          const isOfFew = answered < 5 || (answered > 15 && answered < 20)
          expect(isOfFew || isFew(after) || isFew(inMonth)).toBe(true)
        } else {
          expect(answered >= 5 && (answered <= 15 || answered >= 20) && !isFew(after)).toBe(true)
          expect(rate).toMatchObject({ responses: answered, invitations: 20, rate: answered / 20 })
        }
      }),
      { numRuns: 60, examples: [[september(3)], [september(17)]] },
    )
    expect(reasons).toContain('too few answers')
    expect(reasons).toContain('protects a small group')
  })

  it('is of the wave that began last up to the newest answer', async () => {
    const days = times(8).map((): Day => '2026-12-01')
    const { reader } = await withWaves(days)
    expect((await pictureOf(reader)).responseRate).toMatchObject({ wave: 'Winter', rate: 0.4 })
    const early = await withWaves(['2026-08-31'])
    expect((await pictureOf(early.reader)).responseRate).toBeNull()
  })

  it('is none of a segment, or of a survey without waves', async () => {
    const { reader, writer } = await withWaves(september(8))
    await post(writer, times(8), 2)
    expect((await pictureOf(reader, { segment: '1' })).responseRate).toBeNull()
    expect((await pictureOf(reader, { survey: 'support-calls' })).responseRate).toBeNull()
  })
})
