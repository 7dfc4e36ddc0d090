import { describe, expect, it } from 'vitest'
import { beginDays } from '#app/improvements/begin-days.ts'
import { SILENT } from '#app/log.ts'
import { changeNumber } from '#store/changes.ts'
import { addImprovement } from '#store/improvements-in-care.ts'
import { writingInThisThread } from '#test/support/writing.ts'

describe('beginDays({ reader, writing, now, log })', () => {
  it.each([
    ['on its day', '2026-11-20T08:00:00Z', 1],
    ['not the day before', '2026-11-19T23:00:00Z', 0],
    ['not when it has been there for long', '2026-11-22T08:00:00Z', 0],
  ])('has everybody see what was done, %s', async (_, now, changes) => {
    const { reader, writer, writing } = writingInThisThread()
    await writer.write(async (connection) =>
      addImprovement(connection, {
        ...{ title: 'Bills', doneOn: '2026-11-20', said: null, done: null },
        ...{ theme: null, survey: null },
      }),
    )
    const before = await reader.read(changeNumber)
    const end = beginDays({ reader, writing, now: () => Temporal.Instant.from(now), log: SILENT })
    await end()
    expect(await reader.read(changeNumber)).toBe(before + changes)
  })
})
