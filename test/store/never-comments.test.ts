import { describe, expect, it } from 'vitest'
import { countNever, neverCounts } from '#store/never-comments.ts'
import { packResponses } from '#store/response-batch.ts'
import { ResponseRecorder } from '#store/response-recorder.ts'
import { response } from '#test/support/responses.ts'
import { databaseWithSurveys } from '#test/support/results.ts'

describe('neverCounts(connection)', () => {
  it('add up by survey, reason and month, the newest month first', async () => {
    const { writer, reader } = await databaseWithSurveys()
    await writer.write(async (connection) => {
      for (const month of ['2026-10', '2026-11', '2026-11'])
        countNever(connection, { survey: 1, reason: 'timeout', month })
    })
    expect(await reader.read(neverCounts)).toEqual([
      { survey: 'Customers', reason: 'timeout', month: '2026-11', comments: 2 },
      { survey: 'Customers', reason: 'timeout', month: '2026-10', comments: 1 },
    ])
  })

  it('count a comment once, however often its response comes', async () => {
    const { writer, reader } = await databaseWithSurveys()
    const held = { ...response({ comment: 'Bad' }), comment: null, never: 'exception' }
    const batch = packResponses([held])
    for (let time = 0; time < 3; time += 1)
      await writer.write(async (connection) => {
        const recorder = new ResponseRecorder(connection, 1, { sourceId: 1 })
        await recorder.record(batch)
        recorder.finish()
      })
    expect(await reader.read(neverCounts)).toMatchObject([{ reason: 'exception', comments: 1 }])
  })
})
